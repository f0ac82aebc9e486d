import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { has } from "./words";

/** Nationalities and peoples, nouns and adjectives: `Malian`, `Tuaregs`, in French in small letters too. */
export function* peoples(context: Context): Iterable<Proposal> {
  const { known, reading } = context;
  let covered = 0;
  for (let t = 0; t < reading.tokens.count; t++) {
    const bits = known.bits[t]!;
    if (!(bits & Known.People) || t < covered) continue;
    covered = known.last[t]!;
    const capital = has(context, t, Flag.Capital);
    let confidence = capital ? (covered > t + 1 ? 0.97 : 0.9) : 0.75;
    if (bits & (Known.Surname | Known.GivenName | Known.Common)) confidence -= capital ? 0.25 : 0.4;
    if (bits & (Known.Country | Known.Region | Known.Town)) confidence -= 0.3;
    if (confidence >= 0.25)
      yield { first: t, last: known.last[t]!, kind: "people", confidence, evidence: "a people the lexicon knows" };
  }
}
