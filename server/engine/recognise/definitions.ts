import { Flag } from "../text/tokens";
import { isHyphen } from "./known-names";
import type { Context } from "./proposal";
import { has, wordAt } from "./words";

/** An acronym and the long form beside it: `National Movement for X (NMX)` or `NMX (National Movement for X)`. Token indices, ends exclusive. */
export interface Definition {
  readonly long: readonly [first: number, last: number];
  readonly short: readonly [first: number, last: number];
}

const SMALL_WORDS = new Set(
  "of for the and in on to a an de du des d l la le les et en pour au aux à del y da do dos von und der".split(" "),
);

/** The acronym definitions of a document, in reading order. */
export function definitionsIn(context: Context): Definition[] {
  const { count } = context.reading.tokens;
  const found: Definition[] = [];
  for (let t = 1; t + 2 < count; t++) {
    if (wordAt(context, t) !== "(") continue;
    const close = closing(context, t);
    if (close < 0) continue;
    const [from, to] = unquoted(context, t + 1, close);
    if (to - from >= 1 && isAcronym(context, from, to)) {
      const first = longFormBefore(context, t, wordAt2(context, from, to));
      if (first >= 0) found.push({ long: [first, trimEnd(context, t)], short: [from, to] });
    } else if (to - from > 1 && isAcronym(context, t - 1, t) && has(context, from, Flag.Capital)) {
      if (spells(initialsOf(context, from, to), wordAt(context, t - 1)) >= 0)
        found.push({ long: [from, to], short: [t - 1, t] });
    }
  }
  return found;
}

function wordAt2(context: Context, from: number, to: number): string {
  let word = "";
  for (let t = from; t < to; t++) word += wordAt(context, t);
  return word;
}

function closing(context: Context, open: number): number {
  for (let t = open + 1; t < open + 16 && t < context.reading.tokens.count; t++) {
    if (has(context, t, Flag.BlockStart)) return -1;
    const word = wordAt(context, t);
    if (word === ")" || word === "," || word === ";") return t;
    if (word === "(") return -1;
  }
  return -1;
}

function unquoted(context: Context, from: number, to: number): [number, number] {
  while (from < to && !has(context, from, Flag.Word)) from++;
  while (from < to && !has(context, to - 1, Flag.Word)) to--;
  return [from, to];
}

/** The long form may be followed by a closing quote. */
function trimEnd(context: Context, end: number): number {
  while (end > 0 && !has(context, end - 1, Flag.Word)) end--;
  return end;
}

/** `NATO`, `Aqmi`, `PPA-CI`, `U.N.`: one word of two to ten letters that begins with a capital and is no long word. */
function isAcronym(context: Context, from: number, to: number): boolean {
  const word = wordAt2(context, from, to);
  if (to - from > 1 && !(to - from === 3 && isHyphen(context.reading, from + 1) && has(context, from, Flag.Capitals)))
    return false;
  const letters = word.replaceAll(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters.length > 10 || !has(context, from, Flag.Capital)) return false;
  return (
    has(context, from, Flag.Capitals) || (letters.length <= 8 && /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{2,6}$/u.test(letters))
  );
}

interface Initial {
  readonly letters: string;
  readonly token: number;
  readonly small: boolean;
}

function initialsOf(context: Context, from: number, to: number): Initial[] {
  const initials: Initial[] = [];
  for (let t = from; t < to; t++) {
    if (!has(context, t, Flag.Word)) continue;
    const word = wordAt(context, t).replace(/['’]$/u, "").toLowerCase();
    initials.push({ letters: plain(word), token: t, small: SMALL_WORDS.has(word) });
  }
  return initials;
}

function plain(word: string): string {
  return word.normalize("NFD").replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The first token of the long form that ends before token `open` and whose initials spell the acronym; -1 if there is none.
 * Small words may be skipped or counted; a word may give up to three letters; one letter of four or more may be missing.
 */
function longFormBefore(context: Context, open: number, acronym: string): number {
  const letters = plain(acronym.toLowerCase());
  const end = trimEnd(context, open);
  let first = end;
  for (let t = end - 1, words = 0; t >= 0 && words < letters.length + 7; t--) {
    if (has(context, t, Flag.Word)) {
      words++;
      first = t;
    } else if (!isHyphen(context.reading, t) && !/^["“”«»'’&]$/u.test(wordAt(context, t))) break;
    if (has(context, t, Flag.SentenceStart)) break;
  }
  const initials = initialsOf(context, first, end);
  const at = spells(initials, acronym);
  if (at < 0) return -1;
  const token = initials[at]!.token;
  return token;
}

/**
 * Whether a tail of these words spells the acronym; gives the index of the word it starts with, or -1. The shortest tail
 * that starts with a capital wins.
 */
export function spells(words: readonly Initial[], acronym: string): number {
  const letters = plain(acronym.toLowerCase());
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]!.small || words[at]!.letters[0] !== letters[0]) continue;
    const big = words.slice(at).filter((w) => !w.small).length;
    if (big < 2 || big > letters.length + 2) continue;
    if (matches(words, at, letters, 0, letters.length >= 4 ? 1 : 0)) return at;
  }
  return permuted(words, letters);
}

/** An acronym of four letters or more whose letters are those of the words in another order, as when a long form is translated. */
function permuted(words: readonly Initial[], letters: string): number {
  if (letters.length < 4) return -1;
  const wanted = [...letters].sort().join("");
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]!.small) continue;
    const big = words.slice(at).filter((w) => !w.small);
    if (big.length > letters.length) break;
    if (
      big
        .map((w) => w.letters[0] ?? "")
        .sort()
        .join("") === wanted
    )
      return at;
  }
  return -1;
}

/** Whether the words from `at` on give the letters from `letter` on, with at most `slack` letters or words left over. */
function matches(words: readonly Initial[], at: number, letters: string, letter: number, slack: number): boolean {
  if (at === words.length) return letters.length - letter <= slack;
  const word = words[at]!;
  if (word.small && matches(words, at + 1, letters, letter, slack)) return true;
  for (let take = Math.min(word.small ? 1 : 3, letters.length - letter); take >= 1; take--) {
    if (
      word.letters.startsWith(letters.slice(letter, letter + take)) &&
      matches(words, at + 1, letters, letter + take, slack)
    )
      return true;
  }
  return !word.small && slack > 0 && matches(words, at + 1, letters, letter, slack - 1);
}
