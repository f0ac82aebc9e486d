import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { runsIn } from "./runs";
import { has, joined, namelike, wordAt } from "./words";

/** Persons by the title before them: `Gen. Gabriel Poudiougou`, `Mme Traoré`. The title is no part of the name. */
export function* honorifics(context: Context): Iterable<Proposal> {
  const { word } = context.known;
  for (const { first, last } of runsIn(context)) {
    let t = first;
    while (
      t < last - 1 &&
      word[t]! & Known.Honorific &&
      (has(context, t, Flag.Abbreviated) || !(word[t]! & (Known.GivenName | Known.Surname)))
    )
      t++;
    const titled =
      t > first || (joined(context, first) && word[first - 1]! & Known.Honorific && title(context, first - 1));
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

/** A title in small letters counts too (`le général Faure`), but not within another name. */
function title(context: Context, token: number): boolean {
  return has(context, token, Flag.Word) && !has(context, token, Flag.Clitic);
}
