import { Known } from "../lexicon/known";
import { Flag } from "../text/tokens";
import type { View } from "./view";

/** Words of a longer run that its signature counts. */
const LONGEST = 6;

/** The class of a word: what the lexicon says first counts, else its shape. */
export function wordClass(known: number, flags: number): number {
  if (!(flags & Flag.Word)) return 1;
  const capital = (flags & (Flag.Capital | Flag.Mixed)) !== 0;
  if (!capital) return known & Known.Particle ? 2 : known & Known.Honorific ? 3 : known & Known.Follower ? 4 : 5;
  if (flags & Flag.Abbreviated) return known & Known.Honorific ? 6 : 7;
  if (known & Known.Honorific) return 8;
  if (known & Known.OrganizationWord) return known & Known.PlaceWord ? 9 : 10;
  if (known & Known.PlaceWord) return 11;
  if (known & Known.People) return 12;
  if (known & Known.Country) return 13;
  if (known & Known.Calendar) return 14;
  const given = known & Known.GivenName;
  const surname = known & Known.Surname;
  const place = known & (Known.Capital | Known.Town | Known.Region);
  const common = known & Known.Common ? 8 : 0;
  if (flags & Flag.Capitals) return 48 + (given || surname ? 1 : 0) + (place ? 2 : 0) + (common ? 4 : 0);
  return 16 + (given ? 1 : 0) + (surname ? 2 : 0) + (place ? 4 : 0) + common;
}

/** Gives each run what its words are, one after another. */
export function markSignatures(view: View): void {
  const { islands } = view;
  for (let i = 0; i < islands.count; i++) {
    for (let t = islands.first[i]!; t < islands.end[i]!; t = Math.max(t + 1, view.runEnd[t]!)) {
      const end = Math.min(view.runEnd[t]!, t + LONGEST);
      let signature = 0;
      for (let u = t; u < end; u++) signature = Math.imul(signature ^ view.wordClass[u]!, 0x01000193) + 1;
      view.signature[view.runFirst[t]!] = signature | 0;
    }
  }
}
