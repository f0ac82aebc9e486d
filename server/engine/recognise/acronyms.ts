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
  const { tokens } = context.reading;
  for (let t = 0; t < tokens.count; t++) {
    if (!has(context, t, Flag.Capitals) || shouted(context, t)) continue;
    const word = wordAt(context, t);
    if (word.length > 8 || context.known.word[t]! & Known.Calendar || /^(?:[IVXLC]+|\d.*)$/u.test(word)) continue;
    const common = (context.known.word[t]! & Known.Common) !== 0;
    const confidence = (word.length === 2 ? 0.45 : 0.66) - (common ? 0.3 : 0);
    if (confidence >= 0.25)
      yield {
        first: t,
        last: t + 1,
        kind: "organization",
        confidence,
        evidence: "written in capitals, as acronyms are",
      };
  }
}

/** Whether the neighbours are in capitals too: a heading or a shout, no acronym. */
function shouted(context: Context, t: number): boolean {
  const loud = (token: number) => has(context, token, Flag.Capitals) && wordAt(context, token).length > 3;
  return (joinedBefore(context, t) && loud(t - 1)) || (joinedBefore(context, t + 1) && loud(t + 1));
}

function joinedBefore(context: Context, t: number): boolean {
  return has(context, t, Flag.Word) && !has(context, t, Flag.BlockStart | Flag.SentenceStart);
}
