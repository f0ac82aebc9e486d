import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { headlines } from "./structure";
import { afterLocative, has, joined, namelike, opens, wordAt } from "./words";

const PLACES = Known.Country | Known.Capital | Known.Town | Known.SmallTown | Known.Region | Known.Alternate;
const SURE = Known.Country | Known.Capital | Known.Region;
const UNSURE = Known.Town | Known.SmallTown | Known.Alternate;
const OTHERS = Known.GivenName | Known.Surname | Known.Common | Known.OrganizationWeak | Known.Calendar;

/** Countries, regions and towns that the gazetteer knows. Small towns and other names of towns need a preposition of place. */
export function* places(context: Context): Iterable<Proposal> {
  const { known, reading } = context;
  const loud = headlines(context);
  for (let t = 0; t < reading.tokens.count; t++) {
    const bits = known.bits[t]!;
    if (!(bits & PLACES) || !has(context, t, Flag.Capital)) continue;
    const last = known.last[t]!;
    const words = last - t;
    let confidence = confidenceOf(bits);
    if (words > 1) confidence += 0.1;
    else if (!namelike(context, t)) confidence -= 0.4;
    else if (bits & UNSURE && !(bits & SURE) && (opens(context, t) || loud[t])) confidence -= 0.2;
    if (bits & OTHERS && words === 1) confidence -= bits & Known.Country ? 0.1 : 0.2;
    if (afterLocative(context, t)) confidence += 0.25;
    if (runsOn(context, last) || continues(context, t)) confidence -= 0.35;
    if (confidence >= 0.25)
      yield { first: t, last, kind: "place", confidence: Math.min(confidence, 0.97), evidence: evidenceOf(bits) };
  }
}

function confidenceOf(bits: number): number {
  if (bits & Known.Country) return 0.92;
  if (bits & Known.Region) return 0.85;
  if (bits & Known.Capital) return 0.88;
  if (bits & Known.Town) return 0.6;
  if (bits & Known.SmallTown) return 0.3;
  return 0.25;
}

function evidenceOf(bits: number): string {
  if (bits & Known.Country) return "a country the gazetteer knows";
  if (bits & Known.Region) return "a region the gazetteer knows";
  if (bits & Known.Capital) return "a capital the gazetteer knows";
  return "a town the gazetteer knows";
}

/** Whether a capitalised word goes on right after: the name is probably longer than the place in it. */
function runsOn(context: Context, next: number): boolean {
  return (
    joined(context, next) &&
    has(context, next, Flag.Space) &&
    namelike(context, next) &&
    !(context.known.bits[next]! & Known.People)
  );
}

/** Whether a capitalised word stands right before: the end of a longer name. */
function continues(context: Context, first: number): boolean {
  const before = first - 1;
  if (!joined(context, first) || !has(context, first, Flag.Space) || !namelike(context, before)) return false;
  return !/^(?:north|south|east|west|central|new|northern|southern|eastern|western|le|la|the)$/iu.test(
    wordAt(context, before),
  );
}
