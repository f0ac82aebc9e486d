import { extendPhrase, foldUnit } from "../lexicon/folding";
import { Flag, type Tokens } from "../text/tokens";
import { wordClass } from "./signatures";
import { emit, join, type Sink } from "./sink";
import { smallWord } from "./words";

/** What the tagger asks of a lexicon: bits of `Known` for a phrase hash. */
export interface PhraseLookup {
  known(phrase: number): number;
}

/**
 * Where a word stands to the token in question. What a word tells in a role depends on nothing but the word, so that its sum
 * of weights is computed once for each word and role.
 */
export const Role = {
  Self: 0,
  Before1: 1,
  After1: 2,
  Before2: 3,
  After2: 4,
  Before3: 5,
  After3: 6,
  /** The word before the run of capitalised words, and the one after it. */
  BeforeRun: 7,
  AfterRun: 8,
  /** The first and last word of that run. */
  RunFirst: 9,
  RunLast: 10,
  /** The first and last word of the run with its connecting words. */
  ChainFirst: 11,
  ChainLast: 12,
  /** Before and after other occurrences of the word in the document. */
  ElsewhereBefore: 13,
  ElsewhereAfter: 14,
  /** First and last word of the longest run of the document that holds the word. */
  LongestFirst: 15,
  LongestLast: 16,
  /** First and last word of what an acronym stands for. */
  ExpansionFirst: 17,
  ExpansionLast: 18,
} as const;
export const ROLES = 19;

const SHAPE_FLAGS = Flag.Word | Flag.Capital | Flag.Capitals | Flag.Digit | Flag.Mixed | Flag.Abbreviated | Flag.Clitic;
/** Affix columns: prefixes of 1 to 4 letters, then suffixes of 1 to 4. */
const AFFIXES = 8;
const T = 64;

/** All words seen so far, distinguished by folded form and shape. Slots 0 and 1 stand for "nothing here" (before, after). */
export interface WordTypes {
  count: number;
  hash: Int32Array;
  shape: Uint16Array;
  known: Int32Array;
  affixes: Int32Array;
  length: Uint8Array;
  /** What the word is by the lexicon and its shape, as one of a few classes. */
  wordClass: Uint8Array;
  /** `Small` bits. */
  small: Uint8Array;
  index: Int32Array;
}

export function createWordTypes(capacity = 4096): WordTypes {
  const types: WordTypes = {
    count: 2,
    hash: new Int32Array(capacity),
    shape: new Uint16Array(capacity),
    known: new Int32Array(capacity),
    affixes: new Int32Array(capacity * AFFIXES),
    length: new Uint8Array(capacity),
    wordClass: new Uint8Array(capacity),
    small: new Uint8Array(capacity),
    index: new Int32Array(capacity * 4),
  };
  types.hash[0] = 0x5eed0001;
  types.hash[1] = 0x5eed0002;
  return types;
}

/** The slot of a token's word, made if need be. */
export function typeOf(types: WordTypes, text: string, tokens: Tokens, t: number, lexicon: PhraseLookup): number {
  const hash = tokens.hash[t]!;
  const shape = tokens.flags[t]! & SHAPE_FLAGS;
  const mask = types.index.length - 1;
  let at = (hash ^ Math.imul(shape, 0x9e3779b1)) & mask;
  for (let slot = types.index[at]!; slot !== 0; slot = types.index[at]!) {
    if (types.hash[slot] === hash && types.shape[slot] === shape) return slot;
    at = (at + 1) & mask;
  }
  if (types.count === types.hash.length) {
    grow(types);
    return typeOf(types, text, tokens, t, lexicon);
  }
  const slot = types.count++;
  types.index[at] = slot;
  types.hash[slot] = hash;
  types.shape[slot] = shape;
  types.known[slot] = shape & Flag.Word ? lexicon.known(extendPhrase(0, hash)) : 0;
  types.wordClass[slot] = wordClass(types.known[slot]!, shape);
  types.small[slot] = smallWord(hash);
  describe(types, slot, text, tokens.start[t]!, tokens.end[t]!);
  return slot;
}

/** What a word tells in a role. */
export function emitWord(types: WordTypes, slot: number, role: number, sink: Sink): void {
  const base = role * T;
  const hash = types.hash[slot]!;
  const shape = types.shape[slot]!;
  const known = types.known[slot]!;
  emit(sink, base, hash);
  if (role >= Role.Before3 && role <= Role.After3) return;
  emitKnown(known, base + 20, sink);
  if (role > Role.RunLast) return;
  emit(sink, base + 1, join(known, shape));
  emit(sink, base + 2, shape);
  const affix = slot * AFFIXES;
  emit(sink, base + 3, types.affixes[affix + 6]!);
  if (role > Role.After1) return;
  emit(sink, base + 4, join(hash, shape));
  if (role !== Role.Self) return;
  for (let a = 0; a < AFFIXES; a++) emit(sink, base + 5 + a, types.affixes[affix + a]!);
  emit(sink, base + 13, join(shape, types.length[slot]!));
  emit(sink, base + 14, join(shape, types.affixes[affix + 6]!));
}

function emitKnown(known: number, template: number, sink: Sink): void {
  if (known === 0) emit(sink, template, 0);
  for (let rest = known; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    emit(sink, template + 1 + bit, 1);
  }
}

function describe(types: WordTypes, slot: number, text: string, start: number, end: number): void {
  let folded = "";
  for (let i = start; i < end && folded.length < 64; i++) folded += foldUnit(text.charCodeAt(i));
  types.length[slot] = Math.min(folded.length, 12);
  const at = slot * AFFIXES;
  for (let n = 1; n <= 4; n++) {
    types.affixes[at + n - 1] = affixOf(folded, 0, Math.min(n, folded.length));
    types.affixes[at + 3 + n] = affixOf(folded, Math.max(0, folded.length - n), folded.length);
  }
}

function affixOf(folded: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash;
}

function grow(types: WordTypes): void {
  const larger = createWordTypes(types.hash.length * 2);
  larger.hash.set(types.hash);
  larger.shape.set(types.shape);
  larger.known.set(types.known);
  larger.affixes.set(types.affixes);
  larger.length.set(types.length);
  larger.wordClass.set(types.wordClass);
  larger.small.set(types.small);
  const mask = larger.index.length - 1;
  for (let slot = 2; slot < types.count; slot++) {
    let at = (larger.hash[slot]! ^ Math.imul(larger.shape[slot]!, 0x9e3779b1)) & mask;
    while (larger.index[at] !== 0) at = (at + 1) & mask;
    larger.index[at] = slot;
  }
  Object.assign(types, larger, { count: types.count });
}
