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

const SHAPE = Flag.Word | Flag.Capital | Flag.Capitals | Flag.Digit | Flag.Mixed | Flag.Abbreviated | Flag.Clitic;
const EDGE_CLASS = 15;

/** What the place of token `t` tells: its neighbours, known phrases, its run, its sentence, its document. */
export function emitPlace(view: View, t: number, sink: Sink): void {
  emitNeighbours(view, t, sink);
  emitRun(view, t, sink);
  emitPhrase(view, t, sink);
  emitDocument(view, t, sink);
}

function emitNeighbours(view: View, t: number, sink: Sink): void {
  const { hash, flags } = view.reading.tokens;
  const starts = startsSentence(view, t);
  const ends = endsSentence(view, t);
  const before = starts ? 0 : hash[t - 1]!;
  const after = ends ? 0 : hash[t + 1]!;
  const shape = flags[t]! & SHAPE;
  const shapeBefore = starts ? 1 << 14 : flags[t - 1]! & SHAPE;
  const shapeAfter = ends ? 1 << 15 : flags[t + 1]! & SHAPE;
  emit(sink, Template.Before, join(before, hash[t]!));
  emit(sink, Template.After, join(hash[t]!, after));
  emit(sink, Template.Shapes, join(join(shapeBefore, shape), shapeAfter));
  emit(sink, Template.Around, join(before, after));
  const casing = view.casing[t]!;
  const french = view.french[t]!;
  emit(sink, Template.Block, join((starts ? 1 : 0) + 2 * casing + 8 * view.block[t]! + 64 * french, shape));
  emit(sink, Template.Casing, join(casing + 8 * french, shape));
  const own = view.wordClass[t]!;
  const classBefore = starts ? EDGE_CLASS : view.wordClass[t - 1]!;
  const classAfter = ends ? EDGE_CLASS : view.wordClass[t + 1]!;
  emit(sink, Template.ClassesBefore, join(classBefore, own));
  emit(sink, Template.ClassesAfter, join(own, classAfter + 64));
  emit(sink, Template.Classes, join(join(classBefore, own), classAfter));
}

/** The run of capitalised words that holds the token: its length, what its words are, and what stands beside it. */
function emitRun(view: View, t: number, sink: Sink): void {
  const { hash, flags } = view.reading.tokens;
  const first = view.runFirst[t]!;
  const last = view.runEnd[t]! - 1;
  const length = Math.min(5, last + 1 - first);
  const place = join(length, t === last ? 9 : Math.min(3, t - first));
  emit(sink, Template.Run, place);
  emit(sink, Template.RunShape, join(place, join(flags[t]! & SHAPE, view.casing[t]!)));
  const signature = join(view.signature[first]!, Math.min(t - first, 5));
  emit(sink, Template.Signature, signature);
  const left = startsSentence(view, first) ? 0 : hash[first - 1]!;
  emit(sink, Template.LeftLength, join(left, place));
  emit(sink, Template.LeftSignature, join(left, signature));
  const right = endsSentence(view, last) ? 0 : hash[last + 1]!;
  emit(sink, Template.RightLength, join(right, place));
  emit(sink, Template.RightSignature, join(right, signature));
}

function emitPhrase(view: View, t: number, sink: Sink): void {
  const phrase = view.phrase[t]!;
  if (phrase === 0) return;
  const part = view.phrasePart[t]!;
  emit(sink, Template.Phrase, join(phrase, part));
  for (let rest = phrase; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    emit(sink, Template.PhraseBit, bit * 4 + part);
  }
}

/** How the document writes the word elsewhere. */
function emitDocument(view: View, t: number, sink: Sink): void {
  const { hash, flags } = view.reading.tokens;
  const { words } = view;
  const w = view.word[t]!;
  const shape = flags[t]! & SHAPE;
  const capital = flags[t]! & Flag.Capital;
  const small = Math.min(2, words.small[w]! - (capital ? 0 : 1));
  const seen = small * 16 + Math.min(3, words.capital[w]!) * 2 + (startsSentence(view, t) ? 1 : 0);
  emit(sink, Template.Seen, join(seen, capital));
  emit(sink, Template.SeenShape, join(seen, join(view.casing[t]!, shape)));
  const first = words.longestFirst[w]!;
  if (first >= 0) {
    const length = words.longestEnd[w]! - first;
    const isLonger = length > view.runEnd[t]! - view.runFirst[t]!;
    const last = words.longestEnd[w]! - 1;
    const where = !isLonger ? 0 : hash[first] === hash[t] ? 1 : hash[last] === hash[t] ? 2 : 3;
    emit(sink, Template.Longest, where * 8 + Math.min(5, length));
  }
  if (words.expansionFirst[w]! >= 0) emit(sink, Template.Acronym, shape);
}

function startsSentence(view: View, t: number): boolean {
  return (view.reading.tokens.flags[t]! & Flag.SentenceStart) !== 0;
}

function endsSentence(view: View, t: number): boolean {
  return t + 1 >= view.count || (view.reading.tokens.flags[t + 1]! & Flag.SentenceStart) !== 0;
}
