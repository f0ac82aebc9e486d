import type { Mention } from "../mention";
import type { Reading } from "../text/reading";
import type { Proposal } from "./proposal";

/** From this confidence on a mention is likely; below it a candidate. */
export const LIKELY = 0.65;
/** Below this confidence a proposal is dropped. */
export const CANDIDATE = 0.45;

/**
 * Makes one list of disjoint names out of all proposals. Proposals of one span and kind support each other; rivals of another
 * kind weaken each other; of names that overlap the surer stays, of equals the longer, then the earlier.
 */
export function reconcile(given: readonly Proposal[]): Proposal[] {
  const proposals = [...given].sort(bySpan);
  const judged: Proposal[] = [];
  for (let from = 0, to = 0; from < proposals.length; from = to) {
    while (to < proposals.length && bySpan(proposals[from]!, proposals[to]!) === 0) to++;
    if (to - from === 1) {
      judged.push(unite([proposals[from]!]));
      continue;
    }
    const united = byKind(proposals, from, to).map(unite);
    if (united.length > 1) united.sort((a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1));
    judged.push(united.some((p) => p.marked) ? markedOf(united) : (united.find((p) => p.cast) ?? weakened(united)));
  }
  return disjoint(outermost(judged.filter((p) => p.confidence >= CANDIDATE)));
}

function bySpan(a: Proposal, b: Proposal): number {
  return a.first - b.first || a.last - b.last;
}

/** Some of the proposals, those of one kind together, otherwise in their order. */
function byKind(proposals: readonly Proposal[], from: number, to: number): Proposal[][] {
  const kinds: Proposal[][] = [];
  for (let i = from; i < to; i++) {
    const proposal = proposals[i]!;
    const same = kinds.find(([first]) => first!.kind === proposal.kind);
    if (same) same.push(proposal);
    else kinds.push([proposal]);
  }
  return kinds;
}

/** The mentions that the names of a document are, in reading order. */
export function mentionsOf(reading: Reading, names: readonly Proposal[]): Mention[] {
  const { start, end } = reading.tokens;
  return names.map((p) => ({
    start: start[p.first]!,
    end: end[p.last - 1]!,
    kind: p.kind,
    status: statusOf(p),
    confidence: p.confidence,
    evidence: [p.evidence],
  }));
}

export function statusOf({ marked, cast, confidence }: Proposal): Mention["status"] {
  return marked || cast ? "confirmed" : confidence >= LIKELY ? "likely" : "candidate";
}

/** How much less a proposal counts where the tagger, who reads every sentence, sees no name, or one with other ends. */
const UNSEEN = 0.62;
const OTHERWISE = 0.75;
/** How much less one counts that is only a part of what the tagger takes for one name: `Reading` in `Reading FC`. */
const INSIDE = 0.6;

function doubtOf({ first, last }: Proposal, span: Proposal | undefined): number {
  if (!span) return UNSEEN;
  return span.first <= first && last <= span.last ? INSIDE : OTHERWISE;
}

/** The proposals, those weakened that the tagger does not share. */
export function heard(given: readonly Proposal[], tagged: readonly Proposal[]): Proposal[] {
  // For each token one more than the index of the tagger's name that holds it.
  const held = new Int32Array(pastAll(tagged));
  for (let i = 0; i < tagged.length; i++) held.fill(i + 1, tagged[i]!.first, tagged[i]!.last);
  const spanAt = (token: number): Proposal | undefined => {
    const index = token < held.length ? held[token]! : 0;
    return index === 0 ? undefined : tagged[index - 1];
  };
  return given.map((proposal) => {
    const span = spanAt(proposal.first) ?? spanAt(proposal.last - 1);
    // A phrase of the lexicon that is longer than what the tagger took of it: `North African`.
    const fuller =
      span &&
      span.kind === proposal.kind &&
      proposal.confidence > 0.95 &&
      proposal.first <= span.first &&
      proposal.last >= span.last;
    if (fuller || proposal.marked || proposal.cast || (span?.first === proposal.first && span.last === proposal.last))
      return proposal;
    return withConfidence(proposal, proposal.confidence * doubtOf(proposal, span));
  });
}

/** The proposal with another confidence; itself if that is its own. */
function withConfidence(proposal: Proposal, confidence: number): Proposal {
  return proposal.confidence === confidence ? proposal : { ...proposal, confidence };
}

/** The writer's mark, with the kind that the surest of the others gives it where the writer gave none. */
function markedOf(united: readonly Proposal[]): Proposal {
  const marked = united.find((p) => p.marked)!;
  const other = united.find((p) => !p.marked);
  return marked.marked!.kindIsOpen && other ? { ...marked, kind: other.kind } : marked;
}

function weakened([best, rival]: readonly Proposal[]): Proposal {
  return rival ? withConfidence(best!, best!.confidence * (1 - 0.25 * rival.confidence)) : best!;
}

function unite(same: readonly Proposal[]): Proposal {
  const sorted = same.length === 1 ? same : [...same].sort(bySureness);
  const best = sorted[0]!;
  let doubt = 1 - best.confidence;
  for (const other of sorted) if (other !== best) doubt *= 1 - 0.4 * other.confidence;
  return withConfidence(best, 1 - doubt);
}

function bySureness(a: Proposal, b: Proposal): number {
  return (
    Number(b.marked !== undefined) - Number(a.marked !== undefined) ||
    Number(b.cast === true) - Number(a.cast === true) ||
    b.confidence - a.confidence
  );
}

/** Without the names of the cast that stand inside a longer name that is sure: `Mali` in `Bank of Mali`. */
function outermost(judged: Proposal[]): Proposal[] {
  if (!judged.some((p) => p.cast)) return judged;
  const around = new Map<number, Proposal>();
  for (const p of judged) {
    if (p.cast || p.confidence < LIKELY) continue;
    for (let t = p.first; t < p.last; t++) {
      const other = around.get(t);
      if (!other || other.last - other.first < p.last - p.first) around.set(t, p);
    }
  }
  return judged.filter((p) => {
    const longer = p.cast && around.get(p.first);
    return !longer || longer.first > p.first || longer.last < p.last || longer.last - longer.first === p.last - p.first;
  });
}

/** The surest of names in order of their spans that do not overlap. */
function disjoint(judged: readonly Proposal[]): Proposal[] {
  const taken: Proposal[] = [];
  for (let from = 0, to = 0; from < judged.length; from = to) {
    let end = judged[from]!.last;
    for (to = from + 1; to < judged.length && judged[to]!.first < end; to++) end = Math.max(end, judged[to]!.last);
    if (to - from === 1) taken.push(judged[from]!);
    else takeSurest(judged.slice(from, to), taken);
  }
  return taken;
}

/** Of names that overlap one another in a row, adds those that stay to the others. */
function takeSurest(row: readonly Proposal[], taken: Proposal[]): void {
  const weighed = row.map((p) => ({ p, weight: weightOf(p), length: p.last - p.first }));
  weighed.sort((a, b) => b.weight - a.weight || b.length - a.length || a.p.first - b.p.first);
  const start = row[0]!.first;
  const owned = new Uint8Array(pastAll(row) - start);
  const stay: Proposal[] = [];
  for (const { p } of weighed) {
    let free = true;
    for (let t = p.first; t < p.last && free; t++) free = owned[t - start] === 0;
    if (!free) continue;
    owned.fill(1, p.first - start, p.last - start);
    stay.push(p);
  }
  for (const p of stay.sort((a, b) => a.first - b.first)) taken.push(p);
}

function weightOf(p: Proposal): number {
  if (p.marked) return 1000;
  return p.cast ? 5 + p.last - p.first : p.confidence + Math.min(p.last - p.first - 1, 4) * 0.04;
}

/** The index past the last token of all proposals. */
function pastAll(proposals: readonly Proposal[]): number {
  return proposals.reduce((last, p) => Math.max(last, p.last), 0);
}
