/** A given name whose spellings are too many for letters to tell. */
export const MUHAMMAD = /^(?:m[ou]hamm?[ae]d|mahamat)$/u;

/**
 * One spelling for the many that a foreign name has in English and French: Arabic, Tuareg, West African, Cyrillic and Spanish
 * names. Names with the same skeleton are perhaps one; a rule still has to agree.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [MUHAMMAD, "mhmd"],
  [/^(?:wuld|ould)$/u, "uld"],
  [/^(?:abu|abou)$/u, "abu"],
  [/^(?:um|umm|oum|oumm|om)$/u, "um"],
  [/^(?:al|el|ad|as|ash|an|ar)$/u, "al"],
  [/^(?:ch|h|kh)a(?:tz|dj|dz|jj|tj|j)i(?=.{3})/u, "hadji"],
  [/tch|tsch|sch|sh|ch|cz/gu, "S"],
  [/dj|gi(?=[aou])|j/gu, "J"],
  [/x/gu, "ks"],
  [/kh|ck|qv|qu|q|k|c(?=[aouklrst])|c$/gu, "k"],
  [/c(?=[eiy])/gu, "s"],
  [/gh|gu(?=[ei])|g/gu, "g"],
  [/ph|ff|f|v|w(?=[aeiou])/gu, "f"],
  [/dh/gu, "d"],
  [/th|tt|t/gu, "t"],
  [/zz|ts|z|ss|s/gu, "s"],
  [/ou|oo|u|w|o/gu, "u"],
  [/ee|ie|ei|ey|ay|ai|y|i|e|j(?=$)/gu, "i"],
  [/h/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/** The skeleton of a folded word: consonants in one spelling, vowels only at its start. */
export function skeletonOf(word: string): string {
  let skeleton = skeletons.get(word);
  if (skeleton === undefined) {
    if (skeletons.size >= MOST_REMEMBERED) skeletons.clear();
    skeletons.set(word, (skeleton = makeSkeleton(word)));
  }
  return skeleton;
}

const skeletons = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function makeSkeleton(word: string): string {
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

const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:um|umm|oum|oumm|om)$/u, "um"],
  [/^(?:wuld|ould)$/u, "uld"],
  [/^(?:el|ad|as|ash|an|ar)$/u, "al"],
  [/^(?:ch|h|kh)a(?:tz|dj|dz|jj|tj|j)i(?=.{3})/u, "hadji"],
  [/tch|tsch|sch|ch/gu, "sh"],
  [/ae|oe(?=.)/gu, "e"],
  [/ou|oo|w(?![aeiouy])|ue(?=[^\W_aeiou])/gu, "u"],
  [/(?<=[aeiou])h(?=[aeiou])/gu, ""],
  [/ee|ie|ei|ey|ay|ai|y/gu, "i"],
  [/dj/gu, "j"],
  [/dh/gu, "d"],
  [/ck|q/gu, "k"],
  [/x/gu, "ks"],
  [/ph|ff$|v$/gu, "f"],
  [/(?<=.{3}[^aeiou])e$/u, ""],
  [/(.)\1+/gu, "$1"],
];

/** A folded word with each sound in one usual spelling, vowels kept: `Youssef` and `Yusuf` come out nearly alike. */
export function soundOf(word: string): string {
  let out = word;
  for (const [pattern, replacement] of ONE_SOUND) out = out.replace(pattern, replacement);
  return out;
}
