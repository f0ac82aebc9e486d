import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { runsIn } from "./runs";
import { has, joined, namelike, wordAt } from "./words";

/** Persons by the title before them: `Gen. Gabriel Poudiougou`, `Mme Traoré`. The title is no part of the name. */
export function* honorifics(context: Context): Iterable<Proposal> {
  const { word } = context.known;
  for (const { first, last } of runsIn(context)) {
    const t = afterTitle(context, first, last);
    const before = t === first && joined(context, first) && word[first - 1]! & Known.Honorific;
    const titled = t > first || before;
    if (!titled || !namelike(context, t) || last - t > 5) continue;
    const strong = has(context, t - 1, Flag.Abbreviated) || has(context, t - 1, Flag.Capital);
    yield {
      first: t,
      last,
      kind: "person",
      confidence: strong ? 0.88 : 0.72,
      evidence: `follows the title “${wordAt(context, t - 1)}”`,
    };
  }
}

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
