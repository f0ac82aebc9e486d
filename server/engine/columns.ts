/**
 * Columns of whole numbers from 0 on, in one array: its first numbers say where each column begins and where the last one ends.
 * A document has some twenty of them, and an array for each would cost more than what is in it. Two bytes a number where all fit.
 */
export type Columns = Uint16Array | Uint32Array;

export function columnsOf(columns: readonly ArrayLike<number>[]): Columns {
  const head = columns.length + 1;
  let length = head;
  let most = 0;
  for (const column of columns) {
    length += column.length;
    for (let i = 0; i < column.length; i++) if (column[i]! > most) most = column[i]!;
  }
  const all = Math.max(length, most) <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
  let at = head;
  for (const [c, column] of columns.entries()) {
    all[c] = at;
    all.set(column, at);
    at += column.length;
  }
  all[columns.length] = at;
  return all;
}

export function numberAt(columns: Columns, column: number, row: number): number {
  return columns[columns[column]! + row]!;
}

/** How many numbers a column has. */
export function lengthOf(columns: Columns, column: number): number {
  return columns[column + 1]! - columns[column]!;
}

/** A column by itself. */
export function columnAt(columns: Columns, column: number): Columns {
  return columns.subarray(columns[column]!, columns[column + 1]!);
}

/** The last row of a rising column whose number is no greater than this one; 0 if there is none. */
export function rowBelow(columns: Columns, column: number, number: number): number {
  const first = columns[column]!;
  let low = first;
  let high = columns[column + 1]! - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (columns[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low - first;
}

/** A number with a fraction as four whole ones, that stand in as many columns. */
export function halvesOf(number: number): readonly [number, number, number, number] {
  scratch.number[0] = number;
  const [a, b, c, d] = scratch.parts;
  return [a!, b!, c!, d!];
}

export function numberOf(a: number, b: number, c: number, d: number): number {
  scratch.parts[0] = a;
  scratch.parts[1] = b;
  scratch.parts[2] = c;
  scratch.parts[3] = d;
  return scratch.number[0]!;
}

const number = new Float64Array(1);
const scratch = { number, parts: new Uint16Array(number.buffer) };
