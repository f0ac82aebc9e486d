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

/** The different words of a document, as sorted hashes: to tell quickly which surfaces cannot be in it. */
export function wordsIn({ tokens }: Reading): Int32Array {
  const words = new Set<number>();
  for (let t = 0; t < tokens.count; t++) if (tokens.flags[t]! & Flag.Word) words.add(tokens.hash[t]!);
  return Int32Array.from(words).sort();
}

/** A surface as the hashes of its words, in order. */
export function wordsOf(surface: string): readonly number[] {
  return wordsInOrder(read(surface, "plain"));
}

/** Whether all the words are among those of a document. */
export function mayHold(words: Int32Array, sought: readonly number[]): boolean {
  return sought.every((word) => isAmong(words, word));
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

function isAmong(sorted: Int32Array, word: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === word;
}
