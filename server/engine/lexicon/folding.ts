/**
 * Folding: the form under which spellings of one name meet. Case, diacritics, ligatures and apostrophes are dropped:
 * `N’Djaména` and `Ndjamena` fold alike. Hashes of folded words let a scan look names up without making a string.
 */

/** Letters that no decomposition reduces to plain ones. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ə: "e",
  ɛ: "e",
  ɔ: "o",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
  ƴ: "y",
};
const DROPPED = new Set([
  "'",
  "’",
  "‘",
  "ʼ",
  "ʿ",
  "ʾ",
  "ʹ",
  "`",
  "´",
  "\u00ad",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u2060",
]);

const folded: (string | undefined)[] = new Array(0x3000);

/** One UTF-16 code unit, folded: usually one character, none for a mark or an apostrophe, two for a ligature. */
export function foldUnit(unit: number): string {
  const known = unit < 0x3000 ? folded[unit] : undefined;
  if (known !== undefined) return known;
  const made = compute(String.fromCharCode(unit));
  if (unit < 0x3000) folded[unit] = made;
  return made;
}

function compute(character: string): string {
  if (DROPPED.has(character)) return "";
  const lower = character.toLowerCase();
  let out = "";
  for (const letter of lower.normalize("NFKD").toLowerCase()) {
    if (DROPPED.has(letter) || /\p{M}/u.test(letter)) continue;
    out += LETTERS[letter] ?? letter;
  }
  return out;
}

/** A name or word folded for comparison. White space and hyphens become single spaces. */
export function fold(text: string): string {
  let out = "";
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isGap(unit)) {
      gap = out !== "";
      continue;
    }
    const piece = foldUnit(unit);
    if (piece === "") continue;
    if (gap) out += " ";
    gap = false;
    out += piece;
  }
  return out;
}

function isGap(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 45 ||
    unit === 10 ||
    unit === 13 ||
    unit === 9 ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0x2009 ||
    (unit >= 0x2010 && unit <= 0x2013)
  );
}

/** FNV-1a over the folded word between two offsets; 32 bits, signed. The empty word gives a value of its own. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      if (unit === 39 || unit === 96) continue;
      hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), 0x01000193);
      continue;
    }
    const piece = foldUnit(unit);
    for (let k = 0; k < piece.length; k++) hash = Math.imul(hash ^ piece.charCodeAt(k), 0x01000193);
  }
  return hash | 0;
}

/** The hash of a phrase from those of its words: start with 0 and add each in turn. Hyphens between words do not count. */
export function extendPhrase(phrase: number, word: number): number {
  const mixed = Math.imul((phrase << 7) | (phrase >>> 25), 0x85ebca6b) ^ word;
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) | 0;
}

/** The hash of a whole phrase, words separated as `fold` does. */
export function hashPhrase(text: string): number {
  let phrase = 0;
  for (const word of fold(text).split(" ")) phrase = extendPhrase(phrase, hashWord(word));
  return phrase;
}
