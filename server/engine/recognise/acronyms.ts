import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import { definitionsIn } from "./definitions";
import type { Context, Proposal } from "./proposal";
import { has, surfaceOf, wordAt } from "./words";

/** Acronyms with the long form that defines them, and bare words in capitals amid words that are not. */
export function* acronyms(context: Context): Iterable<Proposal> {
  for (const { long, short } of definitionsIn(context)) {
    const quoted = surfaceOf(context, short[0], short[1]);
    yield {
      first: long[0],
      last: long[1],
      kind: "organization",
      confidence: 0.9,
      evidence: `the long form of ${quoted}`,
    };
    yield {
      first: short[0],
      last: short[1],
      kind: "organization",
      confidence: 0.92,
      evidence: "an acronym whose long form stands beside it",
    };
  }
  yield* bare(context);
}

function* bare(context: Context): Iterable<Proposal> {
  const { tokens, sentences } = context.reading;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const loud = shouted(context, sentences[s]!, sentences[s + 1]!);
    for (let t = sentences[s]!; t < sentences[s + 1]!; t++) {
      if (!has(context, t, Flag.Capitals) || (loud && !(context.known.bits[t]! & Known.Organization))) continue;
      const word = wordAt(context, t);
      const bits = context.known.word[t]!;
      const length = tokens.end[t]! - tokens.start[t]!;
      if (length > 8 || bits & (Known.Calendar | Known.Common | Known.Honorific) || /^(?:[IVXLC]+|\d.*)$/u.test(word))
        continue;
      const confidence = length === 2 ? 0.4 : length < 6 ? 0.62 : 0.5;
      yield {
        first: t,
        last: t + 1,
        kind: "organization",
        confidence,
        evidence: "written in capitals, as acronyms are",
      };
    }
  }
}

/** Whether most words of a sentence are in capitals: a heading or a shout, where capitals make no acronym. */
function shouted(context: Context, first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  const { start, end, flags } = context.reading.tokens;
  for (let t = first; t < last; t++) {
    if (!(flags[t]! & Flag.Word) || end[t]! - start[t]! < 2) continue;
    words++;
    if (flags[t]! & Flag.Capitals) capitals++;
  }
  return capitals > 1 && capitals * 2 > words;
}
