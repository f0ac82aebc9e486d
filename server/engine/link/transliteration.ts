/**
 * One spelling for the many that a foreign name has in English and French: Arabic, Tuareg, West African, Cyrillic and Spanish
 * names. Names with the same skeleton are perhaps one; a rule still has to agree.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^(?:mohammed|mohamed|muhammad|mohammad|mohamad|muhammed|mahamat|mamadou|muhamed)$/u, "mhmd"],
  [/^(?:wuld|ould)$/u, "uld"],
  [/^(?:abu|abou)$/u, "abu"],
  [/^(?:al|el|ad|as|ash|an|ar)$/u, "al"],
  [/tch|tsch|ch|sch|sh|cz/gu, "S"],
  [/dj|gi(?=[aou])|j/gu, "J"],
  [/kh|ck|qu|q|k|c(?=[aouklrst])|c$/gu, "k"],
  [/c(?=[eiy])/gu, "s"],
  [/gh|gu(?=[ei])|g/gu, "g"],
  [/ph|ff|f|v|w(?=[aeiou])/gu, "f"],
  [/dh|th|tt|t/gu, "t"],
  [/zz|ts|z|ss|s/gu, "s"],
  [/ou|oo|u|w|o/gu, "u"],
  [/ee|ie|ei|ey|ay|ai|y|i|e|j(?=$)/gu, "i"],
  [/h/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/** The skeleton of a folded word: consonants in one spelling, vowels only at its start. */
export function skeletonOf(word: string): string {
  let out = word;
  for (const [pattern, replacement] of REWRITES) out = out.replace(pattern, replacement);
  const vowelless = out.slice(0, 1) + out.slice(1).replaceAll(/[aiu]/gu, "");
  return vowelless.replaceAll(/(.)\1+/gu, "$1");
}

/** The skeleton of a folded name: that of its words, articles left out, in order. */
export function nameSkeleton(words: readonly string[]): string {
  return words
    .filter((w) => w !== "al" && w !== "el" && w !== "the" && w !== "le" && w !== "la")
    .map(skeletonOf)
    .join(" ");
}
