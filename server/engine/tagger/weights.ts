import { LABELS } from "./scheme";

/**
 * What was learnt. In the file: a header, the transitions, the calibration, the sorted ids of the features as differences,
 * for each feature which of its labels have a weight, then those weights as one byte each.
 */
export interface Weights {
  readonly ids: Int32Array;
  /** `LABELS` a feature. */
  readonly values: Int8Array;
  /** What one step of a value is worth. */
  readonly step: number;
  /** From label × to label. */
  readonly transitions: Float64Array;
  /** Rising pairs: what the chain believes of a name, and how often that came true on texts left out of training. */
  readonly calibration: readonly (readonly [believed: number, true_: number])[];
}

const MAGIC = 0x47_41_54_44;
const VERSION = 1;
const MAP_BYTES = (LABELS + 7) >> 3;

export function encodeWeights(weights: Weights): Uint8Array {
  const { ids, values, calibration } = weights;
  const count = ids.length;
  const bytes: number[] = [];
  let last = 0;
  for (const id of ids) {
    let gap = id - last;
    last = id;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  for (let f = 0; f < count; f++) {
    for (let b = 0; b < MAP_BYTES; b++) {
      let map = 0;
      for (let l = b * 8; l < Math.min(LABELS, b * 8 + 8); l++)
        if (values[f * LABELS + l] !== 0) map |= 1 << (l - b * 8);
      bytes.push(map);
    }
  }
  for (const value of values) if (value !== 0) bytes.push(value & 255);
  const header = new DataView(new ArrayBuffer(20 + LABELS * LABELS * 4 + calibration.length * 8));
  header.setUint32(0, MAGIC, true);
  header.setUint16(4, VERSION, true);
  header.setUint16(6, LABELS, true);
  header.setUint32(8, count, true);
  header.setFloat32(12, weights.step, true);
  header.setUint32(16, calibration.length, true);
  let at = 20;
  for (const transition of weights.transitions) {
    header.setFloat32(at, transition, true);
    at += 4;
  }
  for (const [believed, came] of calibration) {
    header.setFloat32(at, believed, true);
    header.setFloat32(at + 4, came, true);
    at += 8;
  }
  const file = new Uint8Array(at + bytes.length);
  file.set(new Uint8Array(header.buffer));
  file.set(bytes, at);
  return file;
}

/** Throws an `Error` on bytes that are not weights of this version. */
export function decodeWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 20 || view.getUint32(0, true) !== MAGIC || view.getUint16(4, true) !== VERSION) {
    throw new Error("not a file of tagger weights of this version");
  }
  if (view.getUint16(6, true) !== LABELS) throw new Error("tagger weights for other labels");
  const count = view.getUint32(8, true);
  const rows = view.getUint32(16, true);
  let at = 20;
  const transitions = new Float64Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++, at += 4) transitions[i] = view.getFloat32(at, true);
  const calibration: [number, number][] = [];
  for (let i = 0; i < rows; i++, at += 8) calibration.push([view.getFloat32(at, true), view.getFloat32(at + 4, true)]);
  const ids = new Int32Array(count);
  let id = 0;
  for (let f = 0; f < count; f++) {
    let shift = 0;
    let gap = 0;
    let byte = 128;
    while (byte & 128) {
      byte = file[at++]!;
      gap |= (byte & 127) << shift;
      shift += 7;
    }
    id += gap;
    ids[f] = id;
  }
  const values = new Int8Array(count * LABELS);
  let value = at + count * MAP_BYTES;
  for (let f = 0; f < count; f++) {
    for (let b = 0; b < MAP_BYTES; b++, at++) {
      for (let map = file[at]!, l = f * LABELS + b * 8; map !== 0; map >>>= 1, l++)
        if (map & 1) values[l] = file[value++]!;
    }
  }
  if (value !== file.length) throw new Error("tagger weights are cut short");
  return { ids, values, step: view.getFloat32(12, true), transitions, calibration };
}

/** Finds features by id without allocating. */
export interface FeatureIndex {
  /** Two a slot, side by side as they are read: the id of a feature, and its number plus one or 0 where the slot is empty. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** A bit for every id there is, by its low bits: small enough for a cache, it answers for most of the ids that are not known. */
  readonly sieve: Int32Array;
}

/** Ids are told apart by so many bits in the sieve. */
const SIEVE_BITS = 20;
const SIEVE_MASK = (1 << SIEVE_BITS) - 1;

export function indexFeatures(ids: Int32Array): FeatureIndex {
  let size = 1024;
  while (size < ids.length * 1.5) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = size - 1;
  const sieve = new Int32Array(1 << (SIEVE_BITS - 5));
  for (let f = 0; f < ids.length; f++) {
    const bit = ids[f]! & SIEVE_MASK;
    sieve[bit >>> 5]! |= 1 << (bit & 31);
    let at = ids[f]! & mask;
    while (slots[at * 2 + 1] !== 0) at = (at + 1) & mask;
    slots[at * 2] = ids[f]!;
    slots[at * 2 + 1] = f + 1;
  }
  return { slots, mask, sieve };
}

/** Adds the weights of the features in `ids` to `sums` from `at` on, in steps. What is known of them takes the place of the ids. */
export function addWeights(
  weights: Weights,
  index: FeatureIndex,
  ids: Int32Array,
  count: number,
  sums: Float64Array,
  at: number,
): void {
  const { values } = weights;
  // In passes, so that the processor waits for many places of memory at once.
  const sifted = sift(index, ids, count);
  const found = find(index, ids, sifted);
  for (let i = 0; i < found; i++) {
    const row = ids[i]! * LABELS;
    for (let l = 0; l < LABELS; l++) sums[at + l]! += values[row + l]!;
  }
}

/** Moves the ids that may be known to the front; gives how many they are. */
function sift({ sieve }: FeatureIndex, ids: Int32Array, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const id = ids[i]!;
    ids[kept] = id;
    kept += (sieve[(id & SIEVE_MASK) >>> 5]! >>> (id & 31)) & 1;
  }
  return kept;
}

/** Puts the numbers of the features with these ids in their place, to the front; gives how many they are. */
function find({ slots, mask }: FeatureIndex, ids: Int32Array, count: number): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const id = ids[i]!;
    let slot = id & mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== id) slot = (slot + 1) & mask;
    if (slots[slot * 2 + 1] !== 0) ids[found++] = slots[slot * 2 + 1]! - 1;
  }
  return found;
}
