/**
 * Sorted lists that never change: each function gives another list, which has no item twice and no room to spare. For short
 * lists, of which a corpus has one for each of its names; a long one is cut into rows, so that a change copies little.
 */

/** A list of strings in rows, all of them sorted. None of the rows is empty. */
export type Rows = readonly (readonly string[])[];

/** Something that has its place in a sorted list by a key. */
export interface Keyed {
  readonly key: string;
}

/** The most that a row may hold. */
const LONGEST = 256;

export function inserted(list: readonly string[], item: string): readonly string[] {
  const at = placeOf(list, item);
  return at >= 0 ? list : spliced(list, ~at, 0, item);
}

export function removed(list: readonly string[], item: string): readonly string[] {
  const at = placeOf(list, item);
  return at < 0 ? list : spliced(list, at, 1);
}

/** The item with a key. */
export function keyed<T extends Keyed>(list: readonly T[], key: string): T | undefined {
  return list[placeOfKey(list, key)];
}

/** With this item in place of the one that has its key, if any. */
export function withKeyed<T extends Keyed>(list: readonly T[], item: T): readonly T[] {
  const at = placeOfKey(list, item.key);
  return at >= 0 ? spliced(list, at, 1, item) : spliced(list, ~at, 0, item);
}

export function withoutKey<T extends Keyed>(list: readonly T[], key: string): readonly T[] {
  const at = placeOfKey(list, key);
  return at < 0 ? list : spliced(list, at, 1);
}

export function insertedInRows(rows: Rows, item: string): Rows {
  const at = rowOf(rows, item);
  const row = rows[at];
  if (!row) return [[item]];
  const next = inserted(row, item);
  if (next === row) return rows;
  const half = next.length >> 1;
  return next.length <= LONGEST
    ? spliced(rows, at, 1, next)
    : spliced(rows, at, 1, next.slice(0, half), next.slice(half));
}

export function removedFromRows(rows: Rows, item: string): Rows {
  const at = rowOf(rows, item);
  const row = rows[at];
  const next = row && removed(row, item);
  if (!next || next === row) return rows;
  return next.length > 0 ? spliced(rows, at, 1, next) : spliced(rows, at, 1);
}

/** The row that an item is in or belongs into. */
function rowOf(rows: Rows, item: string): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]![0]! <= item) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The index of an item; where it is missing, the complement of the index that it would have. */
function placeOf(list: readonly string[], item: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle]!;
    if (there === item) return middle;
    if (there < item) low = middle + 1;
    else high = middle;
  }
  return ~low;
}

function placeOfKey(list: readonly Keyed[], key: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle]!.key;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle;
  }
  return ~low;
}

/** A copy with items put in place of others. Unlike one that is made by `splice`, it has no room to grow. */
function spliced<T>(list: readonly T[], at: number, gone: number, ...come: readonly T[]): T[] {
  const made = new Array<T>(list.length - gone + come.length);
  for (let i = 0; i < at; i++) made[i] = list[i]!;
  for (let i = 0; i < come.length; i++) made[at + i] = come[i]!;
  for (let i = at + gone; i < list.length; i++) made[i - gone + come.length] = list[i]!;
  return made;
}
