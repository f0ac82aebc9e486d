import { type Initial, SMALL_WORDS, spells } from "../recognise/definitions";
import { frenchInitialOf } from "./translation";

/**
 * How an acronym's letters fit the words of a long form: each word gives its first letters in order (`exactly`), one letter of
 * four or more is missing (`nearly`), or the words of its French translation give them in some order (`translated`).
 */
export function lettersFit(words: readonly string[], letters: string): "exactly" | "nearly" | "translated" | undefined {
  if (letters.length < 2 || words.length > 16) return undefined;
  const { named, translated } = profileOf(words);
  if (named.length === 0) return undefined;
  if (named[0]!.letters[0] !== letters[0])
    return letters.length > 2 && letters.length === translated?.length && sortedLetters(letters) === translated
      ? "translated"
      : undefined;
  if (letters === named.map((w) => w.letters[0]).join("") || spells(named, letters, false) === 0) return "exactly";
  if (letters.length < 3) return undefined;
  if (sortedLetters(letters) === translated) return "translated";
  const big = named.filter((w) => !w.small).map((w) => w.letters[0]!);
  // The same letters in another order are another body's as often as this one's.
  const moved = sortedLetters(letters) === sortedLetters(big.join(""));
  return letters.length > 3 && big.length >= letters.length - 1 && !moved && spells(named, letters) === 0
    ? "nearly"
    : undefined;
}

/** What a long form has for letters to fit. */
interface Profile {
  /** Its words, from the first that is not small. */
  readonly named: readonly Initial[];
  readonly translated: string | undefined;
}

const profiles = new WeakMap<readonly string[], Profile>();

function profileOf(words: readonly string[]): Profile {
  let profile = profiles.get(words);
  if (!profile) {
    const initials: Initial[] = words.map((word, token) => ({ letters: word, token, small: SMALL_WORDS.has(word) }));
    const from = initials.findIndex((w) => !w.small);
    profile = { named: from < 0 ? [] : initials.slice(from), translated: translatedInitials(words) };
    profiles.set(words, profile);
  }
  return profile;
}

/** The first letters of the French translation of a long form, sorted; undefined where too few of its words are known. */
export function translatedInitials(words: readonly string[]): string | undefined {
  const big = words.filter((w) => !SMALL_WORDS.has(w));
  if (big.length < 3) return undefined;
  const french = big.map(frenchInitialOf);
  if (french.filter((l) => l !== undefined).length < 2) return undefined;
  return sortedLetters(french.map((letter, i) => letter ?? big[i]![0]!).join(""));
}

export function sortedLetters(letters: string): string {
  return [...letters].sort().join("");
}
