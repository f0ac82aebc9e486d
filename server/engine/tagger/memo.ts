/** Numbers remembered under keys of two numbers: open addressing over typed arrays, grown as needed. */
export interface Memo {
  /** The number of a key, -1 if there is none. */
  find(low: number, high: number): number;
  /** Remembers a number, 0 or greater, under a key that has none. */
  put(low: number, high: number, value: number): void;
}

export function createMemo(): Memo {
  let count = 0;
  let mask = 0xfff;
  // Three a slot: the key, and one more than the value, so that 0 is an empty slot.
  let slots = new Int32Array((mask + 1) * 3);

  return { find, put };

  function find(low: number, high: number): number {
    let at = placeOf(low, high);
    for (; slots[at + 2] !== 0; at = next(at)) if (slots[at] === low && slots[at + 1] === high) break;
    return slots[at + 2]! - 1;
  }

  function put(low: number, high: number, value: number): void {
    if (++count * 2 > mask) grow();
    let at = placeOf(low, high);
    while (slots[at + 2] !== 0) at = next(at);
    slots[at] = low;
    slots[at + 1] = high;
    slots[at + 2] = value + 1;
  }

  function placeOf(low: number, high: number): number {
    const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) & mask) * 3;
  }

  function next(at: number): number {
    return at + 3 < slots.length ? at + 3 : 0;
  }

  function grow(): void {
    const old = slots;
    count = 1;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) if (old[at + 2] !== 0) put(old[at]!, old[at + 1]!, old[at + 2]! - 1);
  }
}
