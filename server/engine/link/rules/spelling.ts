import { distance } from "fastest-levenshtein";
import type { Likeness } from "../likeness";
import type { Name } from "../name";
import { nameSkeleton } from "../transliteration";

/** Two spellings of one name, as transliteration gives them: `Mokhtar` and `Mukhtar`, `Ansar Dine` and `Ansar al-Din`. */
export const spelling: Likeness = {
  meetsAt(name) {
    if (name.form.length < 6) return [];
    const skeleton = nameSkeleton(name.words);
    return skeleton.length < 4 ? [] : [skeleton];
  },
  agree: (a, b) => !(a.key.includes("/@") && b.key.includes("/@")) && nearlyAlike(a, b),
  reason: (a, b) => `“${a}” and “${b}” are spellings of one name`,
  weight: 0.8,
};

/** Whether few letters of two names with one skeleton differ. */
export function nearlyAlike(a: Name, b: Name): boolean {
  const longest = Math.max(a.form.length, b.form.length);
  const several = a.words.length > 1 && b.words.length > 1;
  return distance(a.form, b.form) <= Math.max(several ? 3 : 2, Math.floor(longest / (several ? 4 : 5)));
}
