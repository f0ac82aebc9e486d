import { Flag } from "../text/tokens";
import { emit, join, type Sink } from "./sink";
import type { View } from "./view";

/** Templates, past those of all roles. */
const Template = {
  Before: 2048,
  After: 2049,
  Shapes: 2050,
  Around: 2051,
  Block: 2052,
  Casing: 2053,
  Run: 2054,
  RunShape: 2055,
  PhraseBit: 2056,
  Phrase: 2057,
  Seen: 2058,
  SeenShape: 2059,
  Longest: 2060,
  Acronym: 2061,
  ClassesBefore: 2062,
  ClassesAfter: 2063,
  Classes: 2064,
  Signature: 2065,
  LeftLength: 2066,
  LeftSignature: 2067,
  RightLength: 2068,
  RightSignature: 2069,
} as const;

/**
 * A side of a token's place: a few facts that come up again and again in the same combination. They are put into two numbers,
 * and what they tell is made of those numbers alone, so that its sum of weights can be remembered under them.
 */
export interface Side {
  low(view: View, t: number): number;
  high(view: View, t: number): number;
  emit(low: number, high: number, sink: Sink): void;
}

/** What the place of token `t` tells: its neighbours, known phrases, its run, its sentence, its document. */
export function emitPlace(view: View, t: number, sink: Sink): void {
  // The learner draws for each feature in turn: this order is part of what makes the weights.
  emitNeighbours(view, t, sink);
  const [low, high] = [NEIGHBOURS.low(view, t), NEIGHBOURS.high(view, t)];
  emitShapes(low, high, sink);
  emitAround(view, t, sink);
  emitClasses(low, high, sink);
  RUN.emit(RUN.low(view, t), RUN.high(view, t), sink);
  emitBesideRun(view, t, sink);
  DOCUMENT.emit(DOCUMENT.low(view, t), DOCUMENT.high(view, t), sink);
}

/** The part of `emitPlace` that no side tells: which words stand beside the token and beside its run. */
export function emitWordsBeside(view: View, t: number, sink: Sink): void {
  emitNeighbours(view, t, sink);
  emitAround(view, t, sink);
  emitBesideRun(view, t, sink);
}

function emitNeighbours(view: View, t: number, sink: Sink): void {
  const { hash } = view.reading.tokens;
  emit(sink, Template.Before, join(hashBefore(view, t), hash[t]!));
  emit(sink, Template.After, join(hash[t]!, hashAfter(view, t)));
}

function emitAround(view: View, t: number, sink: Sink): void {
  emit(sink, Template.Around, join(hashBefore(view, t), hashAfter(view, t)));
}

/** What stands beside the run of capitalised words that holds the token. */
function emitBesideRun(view: View, t: number, sink: Sink): void {
  const first = view.runFirst[t]!;
  const last = view.runEnd[t]! - 1;
  const place = placeInRun(lengthOfRun(view, t), t - first, t === last);
  const signature = join(view.signature[first]!, Math.min(t - first, FARTHEST));
  const left = hashBefore(view, first);
  emit(sink, Template.LeftLength, join(left, place));
  emit(sink, Template.LeftSignature, join(left, signature));
  const right = hashAfter(view, last);
  emit(sink, Template.RightLength, join(right, place));
  emit(sink, Template.RightSignature, join(right, signature));
}

/** Classes and shapes of the token and its two neighbours, and how the sentence and the block are written. */
const NEIGHBOURS: Side = {
  low(view, t) {
    const before = startsSentence(view, t) ? EDGE_CLASS : view.wordClass[t - 1]!;
    const after = endsSentence(view, t) ? EDGE_CLASS : view.wordClass[t + 1]!;
    const manner = view.casing[t]! | (view.french[t]! << 2) | (view.block[t]! << 3);
    return before | (view.wordClass[t]! << 6) | (after << 12) | (manner << 18);
  },
  high(view, t) {
    const before = startsSentence(view, t) ? EDGE_SHAPE : shapeOf(view, t - 1);
    const after = endsSentence(view, t) ? EDGE_SHAPE : shapeOf(view, t + 1);
    return before | (shapeOf(view, t) << 8) | (after << 16);
  },
  emit(low, high, sink) {
    emitShapes(low, high, sink);
    emitClasses(low, high, sink);
  },
};

function emitShapes(_low: number, high: number, sink: Sink): void {
  const before = high & EDGE_SHAPE ? 1 << 14 : flagsOf(high);
  const after = (high >> 16) & EDGE_SHAPE ? 1 << 15 : flagsOf(high >> 16);
  emit(sink, Template.Shapes, join(join(before, flagsOf(high >> 8)), after));
}

function emitClasses(low: number, high: number, sink: Sink): void {
  const shape = flagsOf(high >> 8);
  const starts = high & EDGE_SHAPE ? 1 : 0;
  const casing = (low >> 18) & 3;
  const french = (low >> 20) & 1;
  emit(sink, Template.Block, join(starts + 2 * casing + 8 * ((low >> 21) & 7) + 64 * french, shape));
  emit(sink, Template.Casing, join(casing + 8 * french, shape));
  const before = low & 63;
  const own = (low >> 6) & 63;
  const after = (low >> 12) & 63;
  emit(sink, Template.ClassesBefore, join(before, own));
  emit(sink, Template.ClassesAfter, join(own, after + 64));
  emit(sink, Template.Classes, join(join(before, own), after));
}

/** The run of capitalised words that holds the token: its length and what its words are. */
const RUN: Side = {
  low: (view, t) => view.signature[view.runFirst[t]!]!,
  high(view, t) {
    const before = Math.min(t - view.runFirst[t]!, FARTHEST);
    const isLast = t + 1 === view.runEnd[t]! ? 1 : 0;
    return shapeOf(view, t) | (view.casing[t]! << 7) | (lengthOfRun(view, t) << 9) | (before << 12) | (isLast << 15);
  },
  emit(low, high, sink) {
    const before = (high >> 12) & 7;
    const place = placeInRun((high >> 9) & 7, before, high >> 15 !== 0);
    emit(sink, Template.Run, place);
    emit(sink, Template.RunShape, join(place, join(flagsOf(high), (high >> 7) & 3)));
    emit(sink, Template.Signature, join(low, before));
  },
};

/** The known phrase that holds the token, and how the document writes the word elsewhere. */
const DOCUMENT: Side = {
  low: (view, t) => view.phrase[t]!,
  high(view, t) {
    const { words } = view;
    const w = view.word[t]!;
    const { flags } = view.reading.tokens;
    const small = Math.min(2, words.small[w]! - (flags[t]! & Flag.Capital ? 0 : 1)) + 1;
    const seen = small | (Math.min(3, words.capital[w]!) << 2) | (startsSentence(view, t) ? 16 : 0);
    const acronym = words.expansionFirst[w]! >= 0 ? 1 : 0;
    const manner = shapeOf(view, t) | (view.casing[t]! << 7) | (view.phrasePart[t]! << 9);
    return manner | (seen << 11) | (acronym << 16) | ((longestOf(view, t) + 1) << 17);
  },
  emit(low, high, sink) {
    const part = (high >> 9) & 3;
    if (low !== 0) emit(sink, Template.Phrase, join(low, part));
    for (let rest = low; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      emit(sink, Template.PhraseBit, bit * 4 + part);
    }
    const shape = flagsOf(high);
    const seen = (((high >> 11) & 3) - 1) * 16 + ((high >> 13) & 3) * 2 + ((high >> 15) & 1);
    emit(sink, Template.Seen, join(seen, shape & Flag.Capital));
    emit(sink, Template.SeenShape, join(seen, join((high >> 7) & 3, shape)));
    const longest = (high >> 17) - 1;
    if (longest >= 0) emit(sink, Template.Longest, longest);
    if ((high >> 16) & 1) emit(sink, Template.Acronym, shape);
  },
};

export const SIDES: readonly Side[] = [NEIGHBOURS, RUN, DOCUMENT];

/** The longest run of the document that holds the word: where in it the word stands, and how long it is; -1 for none. */
function longestOf(view: View, t: number): number {
  const { words } = view;
  const { hash } = view.reading.tokens;
  const w = view.word[t]!;
  const first = words.longestFirst[w]!;
  if (first < 0) return -1;
  const length = words.longestEnd[w]! - first;
  const isLonger = length > view.runEnd[t]! - view.runFirst[t]!;
  const last = words.longestEnd[w]! - 1;
  const where = !isLonger ? 0 : hash[first] === hash[t] ? 1 : hash[last] === hash[t] ? 2 : 3;
  return where * 8 + Math.min(5, length);
}

/** Words of a run beyond this one are told apart no more. */
const FARTHEST = 5;

function lengthOfRun(view: View, t: number): number {
  return Math.min(5, view.runEnd[t]! - view.runFirst[t]!);
}

function placeInRun(length: number, before: number, isLast: boolean): number {
  return join(length, isLast ? 9 : Math.min(3, before));
}

const EDGE_CLASS = 15;
const EDGE_SHAPE = 128;
const LOW_SHAPE = Flag.Word | Flag.Capital | Flag.Capitals | Flag.Digit | Flag.Mixed | Flag.Abbreviated;

/** The shape of a token in seven bits; `flagsOf` gives its flags again. */
function shapeOf(view: View, t: number): number {
  const flags = view.reading.tokens.flags[t]!;
  return (flags & LOW_SHAPE) | (flags & Flag.Clitic ? 64 : 0);
}

function flagsOf(shape: number): number {
  return (shape & LOW_SHAPE) | (shape & 64 ? Flag.Clitic : 0);
}

/** The word before a token in its sentence; 0 for none. */
function hashBefore(view: View, t: number): number {
  return startsSentence(view, t) ? 0 : view.reading.tokens.hash[t - 1]!;
}

function hashAfter(view: View, t: number): number {
  return endsSentence(view, t) ? 0 : view.reading.tokens.hash[t + 1]!;
}

function startsSentence(view: View, t: number): boolean {
  return (view.reading.tokens.flags[t]! & Flag.SentenceStart) !== 0;
}

function endsSentence(view: View, t: number): boolean {
  return t + 1 >= view.count || (view.reading.tokens.flags[t + 1]! & Flag.SentenceStart) !== 0;
}
