import { extendPhrase, fold, hashWord } from "./folding";

/** Punctuation that never counts inside a name. */
const LOOSE = /[(),;:"“”«»]/gu;
/** An article or preposition that a tokeniser may part from its word. */
const ELISION = /(^|[\s-])([ldLD])['’](?=\p{L})/gu;
/** The full stop of an initial, or of "St.": it may as well be left out, while "Miss." is not "Miss". */
const OPTIONAL_STOP = /(?<=(?:^|[^\p{L}])\p{L}|(?:^|\s)ste?)\./giu;

/**
 * The phrase hashes under which a name is kept: with and without the full stops of its initials ("U.S.", "US"), with an elision
 * inside its word or as a word of its own ("Côte d'Ivoire"), because a text may be cut into words either way.
 */
export function keysOf(name: string): number[] {
  const keys: number[] = [];
  forEachKey(name, (key, whole) => {
    if (whole) keys.push(key);
  });
  return keys;
}

/** Visits the keys of a name and, with `whole` false, those of its proper beginnings in whole words. */
export function forEachKey(name: string, visit: (key: number, whole: boolean) => void): void {
  if (isPlain(name)) visitWords(name, visit);
  else for (const spelling of spellingsOf(name)) visitWords(spelling, visit);
}

function visitWords(name: string, visit: (key: number, whole: boolean) => void): void {
  let phrase = 0;
  for (let start = 0; start < name.length; ) {
    let end = start;
    while (end < name.length && !isGap(name.charCodeAt(end))) end++;
    phrase = extendPhrase(phrase, hashWord(name, start, end));
    visit(phrase, end === name.length);
    start = end + 1;
  }
}

/** Whether a name is but Latin letters in words parted by one space or hyphen: it has one spelling, hashed without folding. */
function isPlain(name: string): boolean {
  let gap = true;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (isGap(unit)) {
      if (gap) return false;
      gap = true;
    } else if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x250)) gap = false;
    else return false;
  }
  return !gap;
}

function isGap(unit: number): boolean {
  return unit === 32 || unit === 45;
}

/** The folded spellings whose hashes `keysOf` gives. */
export function spellingsOf(name: string): string[] {
  const cleared = name.replace(LOOSE, " ");
  const plain = fold(cleared);
  if (!/['’.]/u.test(cleared)) return plain === "" ? [] : [plain];
  const spellings = new Set([plain, fold(cleared.replace(ELISION, "$1$2 "))]);
  for (const spelling of [...spellings]) spellings.add(fold(spelling.replace(OPTIONAL_STOP, "")));
  spellings.delete("");
  return [...spellings];
}

/** An abbreviation with and without its full stop, where either is usual: "Gen.", "Ltd.". */
export function withAndWithoutStop(word: string): string[] {
  return word.endsWith(".") ? [word, word.replaceAll(".", "")] : [word];
}
