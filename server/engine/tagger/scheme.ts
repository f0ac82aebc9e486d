import type { Kind } from "../kind";
import { KINDS } from "../kind";

/**
 * The labels of the chain: 0 is "no name"; every kind has four, for the first, an inner and the last token of a longer name
 * and for a name of one token.
 */
export const Part = { First: 0, Inner: 1, Last: 2, Only: 3 } as const;

const PARTS = 4;
export const LABELS = 1 + KINDS.length * PARTS;

/** The label of a part of a name of the kind at this index of `KINDS`. */
export function labelOf(kind: number, part: number): number {
  return 1 + kind * PARTS + part;
}

/** The index into `KINDS`; -1 for "no name". */
export function kindIndexOf(label: number): number {
  return label === 0 ? -1 : ((label - 1) / PARTS) | 0;
}

export function kindOf(label: number): Kind | undefined {
  return label === 0 ? undefined : KINDS[kindIndexOf(label)];
}

export function partOf(label: number): number {
  return (label - 1) % PARTS;
}

/** Whether a name may begin at this label, or none stands there. */
export function mayStart(label: number): boolean {
  return label === 0 || partOf(label) === Part.First || partOf(label) === Part.Only;
}

export function mayEnd(label: number): boolean {
  return label === 0 || partOf(label) === Part.Last || partOf(label) === Part.Only;
}

/** Whether one label may follow another. */
export function mayFollow(previous: number, label: number): boolean {
  if (mayEnd(previous)) return mayStart(label);
  return !mayStart(label) && kindIndexOf(previous) === kindIndexOf(label);
}
