/** A map from phrase hashes to rows of a list, several rows a phrase: open addressing over typed arrays. */
export interface PhraseIndex {
  /** The rows of a phrase, ascending. */
  rows(phrase: number): number[];
  /** The first row of a phrase, -1 if it has none. */
  first(phrase: number): number;
  /** Adds a row, 0 or greater, to those of a phrase. Adding it again changes nothing. */
  add(phrase: number, row: number): void;
}

/** An empty index with room for about so many rows; it grows if more come. */
export function createPhraseIndex(expected = 512): PhraseIndex {
  let count = 0;
  let mask = 1;
  while (mask <= expected * 2) mask = mask * 2 + 1;
  let phrases = new Int32Array(mask + 1);
  // One more than the row, so that 0 is an empty slot.
  let values = new Int32Array(mask + 1);

  const put = (phrase: number, value: number): boolean => {
    let slot = (phrase ^ (phrase >>> 16)) & mask;
    for (; values[slot] !== 0; slot = (slot + 1) & mask) {
      if (phrases[slot] === phrase && values[slot] === value) return false;
    }
    phrases[slot] = phrase;
    values[slot] = value;
    return true;
  };
  const grow = (): void => {
    const [oldPhrases, oldValues] = [phrases, values];
    mask = mask * 2 + 1;
    phrases = new Int32Array(mask + 1);
    values = new Int32Array(mask + 1);
    for (let i = 0; i < oldValues.length; i++) if (oldValues[i] !== 0) put(oldPhrases[i]!, oldValues[i]!);
  };
  const rows = (phrase: number): number[] => {
    const found: number[] = [];
    for (let slot = (phrase ^ (phrase >>> 16)) & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
      if (phrases[slot] === phrase) found.push(values[slot]! - 1);
    }
    return found.sort((a, b) => a - b);
  };

  return {
    rows,
    first: (phrase) => rows(phrase)[0] ?? -1,
    add(phrase, row) {
      if (put(phrase, row + 1) && ++count * 2 > mask) grow();
    },
  };
}
