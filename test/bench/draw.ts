/** Chance that can be repeated: the same seeds, the same draws. */
export interface Draw {
  /** From 0 up to 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One of a list, each as likely. */
  one<T>(list: readonly T[]): T;
  /** One of a list, the first ones far more often than the last, as names come up in the press. */
  often<T>(list: readonly T[]): T;
}

/** The draws of stream `stream` of a seed: streams do not depend on one another. */
export function drawFrom(seed: number, stream: number): Draw {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0 || 1;
  const fraction = () => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
  for (let i = 0; i < 8; i++) fraction();
  return {
    fraction,
    between: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    one: (list) => list[Math.floor(fraction() * list.length)]!,
    often: (list) => list[Math.floor((list.length + 1) ** fraction() - 1)]!,
  };
}
