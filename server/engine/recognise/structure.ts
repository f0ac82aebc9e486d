import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import { oncePerDocument } from "./once";
import type { Context, Proposal } from "./proposal";
import { headOf, type Run, runsIn } from "./runs";
import { has, wordAt } from "./words";

/** Names by their build alone: capitalised runs with particles, given names, initials, or the head word of a body or a place. */
export function* structure(context: Context): Iterable<Proposal> {
  const loud = headlines(context);
  for (const run of runsIn(context)) {
    const proposal = judge(context, run);
    if (!proposal) continue;
    yield loud[run.first] ? { ...proposal, confidence: proposal.confidence * 0.6 } : proposal;
  }
}

function judge(context: Context, run: Run): Proposal | undefined {
  const { first, last } = run;
  const { word, bits, last: end } = context.known;
  const words = count(context, first, last);
  if (bare(context, run)) return undefined;
  const propose = (kind: Proposal["kind"], confidence: number, evidence: string): Proposal => ({
    first,
    last,
    kind,
    confidence,
    evidence,
  });
  if (words > 1 && headOf(context, first, last))
    return propose("organization", 0.58, "a capitalised name with a word for a body in it");
  if (words > 1 && (word[first]! & Known.PlaceWord || word[last - 1]! & Known.PlaceWord)) {
    return propose("place", 0.55, "a capitalised name with a word for a place in it");
  }
  if (end[first]! >= last && bits[first]! !== 0) return undefined;
  if (words > 1 && run.particle) return propose("person", 0.62, "a capitalised name with a particle of persons' names");
  if (words > 1 && word[first]! & Known.GivenName) return propose("person", 0.85, "begins with a given name");
  if (words > 1 && words < 5 && initial(context, first, last))
    return propose("person", 0.7, "a capitalised name with an initial");
  if (words > 1 && words < 5 && word[last - 1]! & Known.Surname) return propose("person", 0.6, "ends with a surname");
  if (words > 1 && words < 4) return propose("person", 0.45, "several capitalised words");
  if (words === 1 && word[first]! & Known.GivenName) return propose("person", 0.55, "a given name");
  if (words === 1 && word[first]! & Known.Surname) return propose("person", 0.4, "a surname");
  if (words === 1 && has(context, first, Flag.Mixed)) return propose("organization", 0.45, "capitals inside the word");
  return undefined;
}

/** A single name with an article or `de` before it may be anything: `al-Hudayda`, `de Mons`. */
function bare(context: Context, { first, last, particle }: Run): boolean {
  if (!particle) return false;
  let capitals = 0;
  for (let t = first + 1; t < last; t++) if (has(context, t, Flag.Capital)) capitals++;
  return capitals < 2 && /^(?:al|el|de|di|van|von|ur)$/iu.test(wordAt(context, first));
}

function count(context: Context, first: number, last: number): number {
  let words = 0;
  for (let t = first; t < last; t++) if (has(context, t, Flag.Word)) words++;
  return words;
}

function initial(context: Context, first: number, last: number): boolean {
  for (let t = first; t < last - 1; t++)
    if (has(context, t, Flag.Abbreviated) && wordAt(context, t).length === 2) return true;
  return false;
}

/** For each token, whether its sentence is written in title case or capitals, where a capital says little. */
export const headlines: (context: Context) => Uint8Array = oncePerDocument((context) => {
  const { sentences, tokens } = context.reading;
  const loud = new Uint8Array(tokens.count);
  for (let s = 0; s + 1 < sentences.length; s++) {
    let words = 0;
    let capitals = 0;
    for (let t = sentences[s]!; t < sentences[s + 1]!; t++) {
      if (!has(context, t, Flag.Word) || tokens.end[t]! - tokens.start[t]! < 4) continue;
      words++;
      if (has(context, t, Flag.Capital)) capitals++;
    }
    if (words >= 4 && capitals / words > 0.75) loud.fill(1, sentences[s], sentences[s + 1]);
  }
  return loud;
});
