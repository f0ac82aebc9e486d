import { distance } from "fastest-levenshtein";
import type { Likeness } from "../likeness";
import type { Name } from "../name";

/** Letters of a word in which a slip leaves no doubt, and how many of its first ones have to be right. */
const LONG = 8;
const SURE = 3;

/** Places of several words that agree in all but two letters of one long word: `Okavambo Marsh` and `Okawambo Marsh`. */
export const slip: Likeness = {
  meetsAt: (name) =>
    name.kind === "place" && name.words.length > 1
      ? name.words.flatMap((word, i) =>
          word.length < LONG ? [] : [name.words.with(i, `${word.slice(0, SURE)}*`).join(" ")],
        )
      : [],
  agree(a, b) {
    const differing = differingWords(a, b);
    if (differing.length !== 1) return false;
    const [x, y] = differing[0]!;
    return x.at(-1) === y.at(-1) && distance(x, y) <= 2;
  },
  reason: (a, b) => `“${a}” and “${b}” differ in a letter or two of a long word`,
  weight: 0.62,
};

function differingWords(a: Name, b: Name): (readonly [string, string])[] {
  return a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i]!] as const]));
}
