import { distance } from "fastest-levenshtein";
import type { Likeness } from "../likeness";
import type { Name } from "../name";
import { MUHAMMAD, nameSkeleton, soundOf } from "../transliteration";

/** Two spellings of one name, as transliteration gives them: `Mokhtar` and `Mukhtar`, `Ansar Dine` and `Ansar al-Din`. */
export const spelling: Likeness = {
  meetsAt(name) {
    if (name.form.length < 6) return [];
    const skeleton = nameSkeleton(name.words);
    if (skeleton.length < 4) return [];
    // Some spell a Serbian `đ` as `dj`, some drop its stroke; some write an Arabic `q` as `g`.
    const keys = [skeleton, skeleton.replaceAll(/J/gu, "d").replaceAll("g", "k")];
    // A body's name of several words may be parted otherwise, and its last word stand in the plural.
    if (name.kind === "organization" && name.words.length > 2)
      keys.push(`+${skeleton.replaceAll(" ", "").replace(/s$/u, "")}`);
    return [...new Set(keys)];
  },
  agree: (a, b) => !(a.key.includes("/@") && b.key.includes("/@")) && nearlyAlike(a, b),
  reason: (a, b) => `“${a}” and “${b}” are spellings of one name`,
  weight: 0.8,
};

/** Whether few letters of two names with one skeleton differ, and no sound that transliteration would not change. */
export function nearlyAlike(a: Name, b: Name): boolean {
  const [x, y] = [withoutArticles(a), withoutArticles(b)];
  if (x.length === y.length)
    return x.every((word, i) => alike(word, y[i]!) && (i === x.length - 1 || !inNumber(word, y[i]!)));
  const longest = Math.max(a.form.length, b.form.length);
  return distance(a.form, b.form) <= Math.max(2, Math.floor(longest / 5));
}

/** Whether two words differ in the plural alone: only in the last one of a name that tells nothing. */
function inNumber(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

function withoutArticles(name: Name): string[] {
  return name.words.filter((w) => w !== "al" && w !== "el" && w !== "the" && w !== "le" && w !== "la");
}

/** Whether two words are one in two spellings. Short words have to sound the same; `g` is another `k` only beside a `q`. */
function alike(a: string, b: string): boolean {
  if (a === b || (MUHAMMAD.test(a) && MUHAMMAD.test(b))) return true;
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y || soundOf(a.replaceAll("dj", "d")) === soundOf(b.replaceAll("dj", "d"))) return true;
  if (Math.min(a.length, b.length) < 4 || vowelsClash(x, y)) return false;
  if (a.includes("g") !== b.includes("g") && !a.includes("q") && !b.includes("q") && !/gh|ng|x/u.test(a + b))
    return false;
  return distance(x, y) <= Math.max(1, Math.floor(Math.max(x.length, y.length) / 4));
}

/** Whether an `a` of a short name stands where the other has an `o` or a `u`: `Holm` and `Halm` are two names. */
function vowelsClash(a: string, b: string): boolean {
  const [x, y] = [a, b].map((word) => word.split(/[^aeiou]+/u)) as [string[], string[]];
  if (x.length !== y.length || Math.min(a.length, b.length) > 6) return false;
  return x.some((vowels, i) => {
    const both = [vowels, y[i]!];
    return both.some((v) => /^a+$/u.test(v)) && both.some((v) => /^[ou]+$/u.test(v));
  });
}
