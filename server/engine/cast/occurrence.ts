import type { Cast } from "../cast";
import { type Reading, read } from "../text/reading";
import { Flag } from "../text/tokens";

/** The surfaces of which two casts decide differently: all that can tell a document read with one from one read with the other. */
export function changedSurfaces(before: Cast, after: Cast): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before === after) return changed;
  for (const [a, b] of [
    [before.decisions, after.decisions],
    [after.decisions, before.decisions],
  ] as const) {
    for (const [surface, decided] of a) if (b.get(surface) !== decided) changed.add(surface);
  }
  return changed;
}

/** Bits for each different word of a document, and how many of them a word sets: with these one word of thirty seems to be there that is not. */
const BITS = 8;
const MARKS = 3;
/** Odd numbers without a pattern. */
const MIXERS = [0x2c1b3c6d, 0x297a2d39, 0x1b873593];
/** Bits in a number. */
const WIDTH = 16;

/** The words of a document as marks in a row of bits, sixteen a number: to tell quickly which surfaces cannot be in it. */
export function wordsIn({ tokens }: Reading): Uint16Array {
  const words = new Set<number>();
  for (let t = 0; t < tokens.count; t++) if (tokens.flags[t]! & Flag.Word) words.add(tokens.hash[t]!);
  const marks = new Uint16Array(Math.ceil((words.size * BITS) / WIDTH));
  for (const word of words) {
    for (let n = 0; n < MARKS; n++) {
      const bit = markOf(word, n, marks.length);
      marks[Math.floor(bit / WIDTH)]! |= 1 << (bit % WIDTH);
    }
  }
  return marks;
}

/** The bit that stands for a word the `n`th time. */
function markOf(word: number, n: number, length: number): number {
  const mixed = Math.imul(word ^ (word >>> 15), MIXERS[n]!);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % (length * WIDTH);
}

/** A surface as the hashes of its words, in order. */
export function wordsOf(surface: string): readonly number[] {
  return wordsInOrder(read(surface, "plain"));
}

/** Whether all the words may be among those of a document; what seems to be there need not. */
export function mayHold(marks: ArrayLike<number>, sought: readonly number[]): boolean {
  if (marks.length === 0) return sought.length === 0;
  return sought.every((word) => {
    for (let n = 0; n < MARKS; n++) {
      const bit = markOf(word, n, marks.length);
      if ((marks[Math.floor(bit / WIDTH)]! & (1 << (bit % WIDTH))) === 0) return false;
    }
    return true;
  });
}

/** Whether a document has one of these rows of words, signs between them left out. */
export function holds(reading: Reading, rows: readonly (readonly number[])[]): boolean {
  const words = wordsInOrder(reading);
  const byFirst = new Map<number, (readonly number[])[]>();
  for (const row of rows) byFirst.set(row[0] ?? 0, [...(byFirst.get(row[0] ?? 0) ?? []), row]);
  return words.some((word, at) => byFirst.get(word)?.some((row) => row.every((other, i) => words[at + i] === other)));
}

function wordsInOrder({ tokens }: Reading): number[] {
  const words: number[] = [];
  for (let t = 0; t < tokens.count; t++) if (tokens.flags[t]! & Flag.Word) words.push(tokens.hash[t]!);
  return words;
}
