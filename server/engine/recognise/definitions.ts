import { Flag } from "../text/tokens";
import { isHyphen } from "./known-names";
import { oncePerDocument } from "./once";
import type { Context } from "./proposal";
import { has, wordAt } from "./words";

/** An acronym and the long form beside it: `National Movement for X (NMX)` or `NMX (National Movement for X)`. Token indices, ends exclusive. */
export interface Definition {
  readonly long: readonly [first: number, last: number];
  readonly short: readonly [first: number, last: number];
}

/** Words that an acronym may skip. */
export const SMALL_WORDS = new Set(
  "of for the and in on to a an de du des d l la le les et en pour au aux à del y da do dos von und der".split(" "),
);

/** The acronym definitions of a document, in reading order. */
export const definitionsIn: (context: Context) => readonly Definition[] = oncePerDocument((context) => {
  const { tokens, text } = context.reading;
  const found: Definition[] = [];
  for (let t = 1; t + 2 < tokens.count; t++) {
    let definition: Definition | undefined;
    if (tokens.flags[t]! & (Flag.Capitals | Flag.Mixed)) definition = beside(context, t);
    else if (text.charCodeAt(tokens.start[t]!) === 40 && wordAt(context, t) === "(") definition = bracketed(context, t);
    if (definition) found.push(definition);
  }
  return found;
});

/** `National Movement for X (NMX)`, `NMX (National Movement for X)`; `open` is the bracket. */
function bracketed(context: Context, open: number): Definition | undefined {
  const close = closing(context, open);
  if (close < 0) return undefined;
  const [from, to] = unquoted(context, afterCue(context, open + 1, close), close);
  if (to - from >= 1 && isAcronym(context, from, to)) {
    const first = longFormBefore(context, open, joinedWords(context, from, to));
    return first < 0 ? undefined : { long: [first, trimEnd(context, open)], short: [from, to] };
  }
  if (to - from < 2 || !isAcronym(context, open - 1, open) || !has(context, from, Flag.Capital)) return undefined;
  const last = longFormAfter(context, from, to, wordAt(context, open - 1));
  return last < 0 ? undefined : { long: [from, last], short: [open - 1, open] };
}

/** `the National Movement for X, or NMX,`, `NMX, for National Movement for X`, `NMX stands for …`; `short` is a word with capitals that may be the acronym. */
function beside(context: Context, short: number): Definition | undefined {
  if (!isAcronym(context, short, short + 1)) return undefined;
  const acronym = wordAt(context, short);
  const before = cueBefore(context, short);
  if (before >= 0) {
    const first = longFormBefore(context, before, acronym);
    if (first >= 0) return { long: [first, trimEnd(context, before)], short: [short, short + 1] };
  }
  const after = cueAfter(context, short + 1);
  if (after < 0 || !has(context, after, Flag.Capital)) return undefined;
  const last = longFormAfter(context, after, after + LONGEST, acronym);
  return last < 0 ? undefined : { long: [after, last], short: [short, short + 1] };
}

/** Words that may stand between a long form and its acronym. */
const BEFORE = new Set(
  "or ou o as aka known better also formerly by its their his the a an in local own french english spanish arabic german russian portuguese dutch italian turkish acronym initials abbreviation abbreviated shortened short to simply usually often connu connue connus sous le la par son leur sigle abrégé abrégée hereafter called becomes became devient".split(
    " ",
  ),
);

/** Where the long form ends of which the acronym at `short` may be the other name; -1 if no comma, dash or such words stand between. */
function cueBefore(context: Context, short: number): number {
  if (!/^["“”»’']?[,.;:)–—]?$/u.test(wordAt(context, short + 1)) && !BEFORE_VERB.test(wordAt(context, short + 1)))
    return -1;
  let at = short - 1;
  for (let steps = 0; steps < 9 && at > 0; at--, steps++) {
    if (has(context, at + 1, Flag.SentenceStart)) return -1;
    const word = wordAt(context, at);
    if (/^["“”«»‘’']$/u.test(word)) continue;
    if (/^[,–—]$/u.test(word)) return at;
    if (!BEFORE.has(word.toLowerCase())) return -1;
  }
  return -1;
}

const BEFORE_VERB = /^(?:is|was|has|had|will|said|says|est|a|était)$/u;
const AFTER = [
  ", for",
  ", pour",
  ", or",
  ", ou",
  ", which stands for",
  "stands for",
  "is short for",
  "stood for",
  "means",
  ", sigle de",
  "signifie",
  "veut dire",
  ", short for",
  ", abbreviation of",
  ", the",
  "–",
  "—",
  ":",
].map((cue) => cue.split(" "));

/** Where the long form may begin that words after an acronym announce; -1 if none do. */
function cueAfter(context: Context, at: number): number {
  for (const cue of AFTER) {
    if (!cue.every((word, i) => wordAt(context, at + i).toLowerCase() === word)) continue;
    let t = at + cue.length;
    if (/^(?:the|le|la|les|l['’]|an?|["“«])$/iu.test(wordAt(context, t))) t++;
    return has(context, t, Flag.SentenceStart) ? -1 : t;
  }
  return -1;
}

/** Past words such as `for` or `in French` that open a bracket. */
function afterCue(context: Context, from: number, close: number): number {
  let t = from;
  while (
    t < close - 1 &&
    (/^(?:pour|for|now|then|the)$/iu.test(wordAt(context, t)) || BEFORE.has(wordAt(context, t).toLowerCase()))
  )
    t++;
  if (t > from && wordAt(context, t) === ":") t++;
  return t;
}

function joinedWords(context: Context, from: number, to: number): string {
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
  const word = joinedWords(context, from, to);
  if (to - from > 1 && !(to - from === 3 && isHyphen(context.reading, from + 1) && has(context, from, Flag.Capitals)))
    return false;
  const letters = word.replaceAll(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters.length > 10 || !has(context, from, Flag.Capital)) return false;
  return (
    has(context, from, Flag.Capitals) || (letters.length <= 8 && /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{2,6}$/u.test(letters))
  );
}

/** The beginning of a word of a long form. */
export interface Initial {
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

/** How many tokens a long form may have. */
const LONGEST = 16;

/** The token past the long form that starts at `from`, ends by `to` and whose initials spell the acronym; -1 if there is none. */
function longFormAfter(context: Context, from: number, to: number, acronym: string): number {
  const ends: number[] = [];
  for (let t = from; t < Math.min(to, context.reading.tokens.count); t++) {
    if (t > from && has(context, t, Flag.SentenceStart | Flag.BlockStart)) break;
    if (has(context, t, Flag.Word)) ends.push(t + 1);
    else if (!isHyphen(context.reading, t) && !/^["“”«»'’&]$/u.test(wordAt(context, t))) break;
  }
  const initials = initialsOf(context, from, ends.at(-1) ?? from);
  const spelt = (words: number, slack: boolean) =>
    !initials[words - 1]!.small && spells(initials.slice(0, words), acronym, slack) === 0;
  if (ends.length > 1 && spelt(ends.length, true)) return ends.at(-1)!;
  for (const slack of [false, true])
    for (let words = 2; words < ends.length; words++) if (spelt(words, slack)) return ends[words - 1]!;
  return -1;
}

/**
 * Whether a tail of these words spells the acronym; gives the index of the word it starts with, or -1. The shortest tail
 * that starts with a capital wins. Without `slack` no letter may be missing or moved.
 */
export function spells(words: readonly Initial[], acronym: string, slack = true): number {
  const letters = plain(acronym.toLowerCase());
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]!.small || words[at]!.letters[0] !== letters[0]) continue;
    const big = words.slice(at).filter((w) => !w.small).length;
    if (big < 2 || big > letters.length + 2) continue;
    if (matches(words, at, letters, 0, slack && letters.length >= 4 ? 1 : 0)) return at;
  }
  return slack ? permuted(words, letters) : -1;
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
