import { fold } from "../engine/index";
import { isLoud, wordsOf } from "../spelling";

/** Another form of a name, and what it becomes with the name. */
export interface Form {
  readonly length: "short" | "full";
  readonly text: string;
}

/**
 * What another form of a name becomes where the name `old` becomes `name`: `Keïta` and `A. Keïta` are short forms of `Anna
 * Keïta`, which is a full form of each. Undefined where it is no other form, or stays as it is; acronyms stay.
 */
export function otherForm(surface: string, old: string, name: string): Form | undefined {
  const [words, before, after] = [surface, old, name].map(wordsOf) as [string[], string[], string[]];
  if (isSame(words.join(" "), before.join(" "))) return undefined;
  const length = words.length <= before.length ? "short" : "full";
  const changed = length === "short" ? shortened(words, before, after) : filledOut(words, before, after);
  if (!changed || changed.every((word, at) => word === words[at])) return undefined;
  return { length, text: changed.join(" ") };
}

/** The words of a short form, each exchanged for what became of the word of the name that it stands for. */
function shortened(
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] | undefined {
  const became = counterparts(before, after);
  const changed: string[] = [];
  let at = -1;
  for (const word of words) {
    at = before.findIndex((whole, i) => i > at && standsFor(word, whole));
    const next = at < 0 ? undefined : became[at];
    if (next === undefined) return undefined;
    changed.push(inManner(word, before[at]!, next));
  }
  return changed;
}

/** The words of a fuller form, those of the name in it exchanged. */
function filledOut(
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] | undefined {
  const from = words.findIndex((_, i) => before.every((word, k) => isSame(words[i + k] ?? "", word)));
  if (from < 0) return undefined;
  const isInCapitals = before.some((word, k) => isLoud(words[from + k]!) && !isLoud(word));
  const written = isInCapitals ? after.map((word) => word.toUpperCase()) : after;
  return [...words.slice(0, from), ...written, ...words.slice(from + before.length)];
}

/** For each word of a name the one of the new name that takes its place: what both begin with stays, the rest is counted from the end. */
function counterparts(before: readonly string[], after: readonly string[]): (string | undefined)[] {
  if (before.length === after.length) return [...after];
  const other = before.findIndex((word, at) => !isSame(word, after[at] ?? ""));
  const kept = other < 0 ? before.length : other;
  return before.map((word, at) => {
    if (at < kept) return word;
    const opposite = after.length - before.length + at;
    return opposite >= kept ? after[opposite] : undefined;
  });
}

const INITIAL = /^\p{Lu}\.?$/u;

function standsFor(word: string, whole: string): boolean {
  return isSame(word, whole) || (INITIAL.test(word) && fold(whole).startsWith(fold(word[0]!)));
}

/** A word in the manner of the one that it takes the place of: an initial, in capitals, or in full. */
function inManner(word: string, whole: string, next: string): string {
  if (INITIAL.test(word) && !isSame(word, whole)) return String.fromCodePoint(next.codePointAt(0)!) + word.slice(1);
  return isLoud(word) && !isLoud(whole) ? next.toUpperCase() : next;
}

function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
