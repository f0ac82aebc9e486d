import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { has, namelike } from "./words";

/** What else the words may be; a body's name that is none of it leaves no doubt. */
const OTHERS =
  Known.Country |
  Known.Capital |
  Known.Town |
  Known.Region |
  Known.GivenName |
  Known.Surname |
  Known.Common |
  Known.People;

/** Organisations that the lexicon knows. Names that are words or places too need capitals throughout. */
export function* organizations(context: Context): Iterable<Proposal> {
  const { known, reading } = context;
  for (let t = 0; t < reading.tokens.count; t++) {
    const bits = known.bits[t]!;
    if (!(bits & (Known.Organization | Known.OrganizationWeak)) || !has(context, t, Flag.Capital)) continue;
    let confidence = bits & Known.Organization ? (bits & OTHERS ? 0.9 : 0.97) : 0.35;
    // A firm called after its founder: alone, the name is more often a person's.
    if (known.last[t]! - t === 1 && bits & (Known.Surname | Known.GivenName) && !has(context, t, Flag.Capitals))
      confidence -= 0.35;
    // `RT` and the like are much besides: the sentence has to bear it out.
    if (reading.tokens.end[known.last[t]! - 1]! - reading.tokens.start[t]! < 3) confidence = Math.min(confidence, 0.6);
    if (bits & Known.OrganizationWeak && has(context, t, Flag.Capitals)) confidence += 0.3;
    if (known.last[t]! - t === 1 && !namelike(context, t) && !has(context, t, Flag.Capitals)) confidence -= 0.4;
    if (confidence >= 0.25) {
      yield {
        first: t,
        last: known.last[t]!,
        kind: "organization",
        confidence,
        evidence: "an organisation the lexicon knows",
      };
    }
  }
}
