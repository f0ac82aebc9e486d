import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { runsIn } from "./runs";
import { headlines } from "./structure";
import { has, joined, namelike, wordAt } from "./words";

/** Persons by the title before them: `Gen. Gabriel Poudiougou`, `Mme Traoré`. The title is no part of the name. */
export function* honorifics(context: Context): Iterable<Proposal> {
  const { word } = context.known;
  const loud = headlines(context);
  for (const { first, last } of runsIn(context)) {
    const t = afterTitle(context, first, last);
    const before = t === first && joined(context, first) && word[first - 1]! & Known.Honorific;
    const titled = t > first || before;
    if (!titled || !namelike(context, t) || last - t > 5) continue;
    if (loud[t] || namelike(context, before ? first - 2 : t - 2)) continue;
    const title = wordAt(context, t - 1);
    const confidence = PART_OF_NAME.test(title) ? 0.35 : has(context, t - 1, Flag.Abbreviated) ? 0.86 : 0.68;
    yield { first: t, last, kind: "person", confidence, evidence: `follows the title “${title}”` };
  }
}

/** Titles that are as often the first part of a person's or a place's name. */
const PART_OF_NAME =
  /^(?:saint|sainte|st\.?|ste\.?|ras|min|sri|don|wali|khalifa|sayed|sayyid|sharif|lalla|sidi|general)$/iu;

/** The token after the last title in a run, which may begin with other capitalised words: `Later Mrs Santos`. */
function afterTitle(context: Context, first: number, last: number): number {
  const { word } = context.known;
  let after = first;
  for (let t = first; t < last - 1; t++) {
    const title =
      word[t]! & Known.Honorific &&
      (has(context, t, Flag.Abbreviated) || !(word[t]! & (Known.GivenName | Known.Surname)));
    if (title) after = t + 1;
    else if (t > first + 2) break;
  }
  return after;
}
