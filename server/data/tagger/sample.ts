import type { Kind } from "../../engine/kind";
import type { Format } from "../../engine/text/prose";

/** A document with its names marked. */
export interface Sample {
  /** The set it is from, such as `wikigold` or `passages/essays`. */
  readonly source: string;
  readonly name: string;
  readonly text: string;
  readonly format: Format;
  /** Sorted and disjoint. A mark of kind `other` names something that is no actor or place. */
  readonly marks: readonly Mark[];
  /** Whether nationalities and peoples are marked throughout. */
  readonly marksPeoples: boolean;
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | "other";
}

/** A generator of numbers in [0, 1) that a seed determines. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[] | Int32Array, random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = items[i]!;
    items[i] = items[j]!;
    items[j] = held;
  }
}
