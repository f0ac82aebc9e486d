/** A map from phrase hashes to bits that is read without allocating: open addressing over typed arrays. */
export interface PhraseTable {
  /** The bits of a phrase, 0 if it is not in the table. */
  get(phrase: number): number;
  /** Unites bits with those of a phrase. Bits of 0 change nothing. */
  add(phrase: number, bits: number): void;
}

/** An empty table with room for about so many phrases; it grows if more come. */
export function createPhraseTable(expected = 512): PhraseTable {
  let count = 0;
  let mask = 1;
  while (mask <= expected * 2) mask = mask * 2 + 1;
  let phrases = new Int32Array(mask + 1);
  let values = new Int32Array(mask + 1);

  // An empty slot has no bits; the upper half of a phrase is mixed in because its lower one may be poor.
  const slotOf = (phrase: number): number => {
    let slot = (phrase ^ (phrase >>> 16)) & mask;
    while (values[slot] !== 0 && phrases[slot] !== phrase) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldPhrases, oldValues] = [phrases, values];
    mask = mask * 2 + 1;
    phrases = new Int32Array(mask + 1);
    values = new Int32Array(mask + 1);
    for (let i = 0; i < oldValues.length; i++) {
      if (oldValues[i] === 0) continue;
      const slot = slotOf(oldPhrases[i]!);
      phrases[slot] = oldPhrases[i]!;
      values[slot] = oldValues[i]!;
    }
  };

  return {
    get: (phrase) => values[slotOf(phrase)]!,
    add(phrase, bits) {
      if (bits === 0) return;
      let slot = slotOf(phrase);
      if (values[slot] === 0) {
        if (++count * 2 > mask) {
          grow();
          slot = slotOf(phrase);
        }
        phrases[slot] = phrase;
      }
      values[slot]! |= bits;
    },
  };
}
