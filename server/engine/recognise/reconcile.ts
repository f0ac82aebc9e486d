import type { Kind } from "../kind";
import type { Mention } from "../mention";
import type { Reading } from "../text/reading";
import type { Proposal } from "./proposal";

/** From this confidence on a mention is likely; below it a candidate. */
export const LIKELY = 0.8;
/** Below this confidence a proposal is dropped. */
export const CANDIDATE = 0.4;

/**
 * Makes one list of disjoint names out of all proposals. Proposals of one span and kind support each other; rivals of another
 * kind weaken each other; of names that overlap the surer stays, of equals the longer, then the earlier.
 */
export function reconcile(given: Iterable<Proposal>, tagged: readonly Proposal[]): Proposal[] {
  const proposals = heard(given, tagged);
  const spans = new Map<string, Map<Kind, Proposal[]>>();
  for (const proposal of proposals) {
    const key = `${proposal.first}-${proposal.last}`;
    let kinds = spans.get(key);
    if (!kinds) spans.set(key, (kinds = new Map()));
    const same = kinds.get(proposal.kind);
    if (same) same.push(proposal);
    else kinds.set(proposal.kind, [proposal]);
  }
  const judged: Proposal[] = [];
  for (const kinds of spans.values()) {
    const united = Array.from(kinds.values(), unite).sort(
      (a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1),
    );
    judged.push(united.some((p) => p.marked) ? markedOf(united) : weakened(united));
  }
  return disjoint(judged.filter((p) => p.confidence >= CANDIDATE));
}

/** The mentions that the names of a document are, in reading order. */
export function mentionsOf(reading: Reading, names: readonly Proposal[]): Mention[] {
  const { start, end } = reading.tokens;
  return names.map((p) => ({
    start: start[p.first]!,
    end: end[p.last - 1]!,
    kind: p.kind,
    status: p.marked ? "confirmed" : p.confidence >= LIKELY ? "likely" : "candidate",
    confidence: p.confidence,
    evidence: [p.evidence],
  }));
}

/** How much less a proposal counts where the tagger, who reads every sentence, sees no name, or one with other ends. */
const UNSEEN = 0.8;
const OTHERWISE = 0.75;

/** The proposals, those weakened that the tagger does not share. */
function* heard(given: Iterable<Proposal>, tagged: readonly Proposal[]): Iterable<Proposal> {
  const spanOf = new Map<number, Proposal>();
  for (const span of tagged) for (let t = span.first; t < span.last; t++) spanOf.set(t, span);
  for (const proposal of given) {
    const span = spanOf.get(proposal.first) ?? spanOf.get(proposal.last - 1);
    // A phrase of the lexicon that is longer than what the tagger took of it: `North African`.
    const fuller =
      span &&
      span.kind === proposal.kind &&
      proposal.confidence > 0.95 &&
      proposal.first <= span.first &&
      proposal.last >= span.last;
    if (
      fuller ||
      tagged.length === 0 ||
      proposal.marked ||
      (span?.first === proposal.first && span.last === proposal.last)
    )
      yield proposal;
    else yield { ...proposal, confidence: proposal.confidence * (span ? OTHERWISE : UNSEEN) };
  }
}

/** The writer's mark, with the kind that the surest of the others gives it where the writer gave none. */
function markedOf(united: readonly Proposal[]): Proposal {
  const marked = united.find((p) => p.marked)!;
  const other = united.find((p) => !p.marked);
  return marked.marked!.kindIsOpen && other ? { ...marked, kind: other.kind } : marked;
}

function weakened([best, rival]: readonly Proposal[]): Proposal {
  return rival ? { ...best!, confidence: best!.confidence * (1 - 0.25 * rival.confidence) } : best!;
}

function unite(same: readonly Proposal[]): Proposal {
  const sorted = [...same].sort(
    (a, b) => Number(b.marked !== undefined) - Number(a.marked !== undefined) || b.confidence - a.confidence,
  );
  const best = sorted[0]!;
  let doubt = 1 - best.confidence;
  for (const other of sorted.slice(1)) doubt *= 1 - 0.4 * other.confidence;
  return { ...best, confidence: 1 - doubt };
}

function disjoint(judged: Proposal[]): Proposal[] {
  const weight = (p: Proposal) => (p.marked ? 10 : p.confidence + Math.min(p.last - p.first - 1, 4) * 0.04);
  judged.sort((a, b) => weight(b) - weight(a) || b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken: Proposal[] = [];
  const owner = new Set<number>();
  for (const p of judged) {
    let free = true;
    for (let t = p.first; t < p.last && free; t++) free = !owner.has(t);
    if (!free) continue;
    for (let t = p.first; t < p.last; t++) owner.add(t);
    taken.push(p);
  }
  return taken.sort((a, b) => a.first - b.first);
}
