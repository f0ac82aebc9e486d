import { featureId, join } from "../../../server/engine/tagger/sink";
import type { View } from "../../../server/engine/tagger/view";
import { Flag } from "../../../server/engine/text/tokens";

const SHAPE = Flag.Word | Flag.Capital | Flag.Capitals | Flag.Digit | Flag.Mixed | Flag.Abbreviated | Flag.Clitic;
/** The class of what stands beyond the ends of a sentence, which no word has. */
const EDGE = 15;

/** What the place of token `t` tells, worked out from the document alone: the features that the shipped weights are of, in order. */
export function plainPlace(view: View, t: number): number[] {
  return [...neighbours(view, t), ...run(view, t), ...phrase(view, t), ...document(view, t)].map(([template, value]) =>
    featureId(template, value),
  );
}

type Feature = readonly [template: number, value: number];

function neighbours(view: View, t: number): Feature[] {
  const { hash, flags } = view.reading.tokens;
  const [starts, ends] = [startsSentence(view, t), endsSentence(view, t)];
  const before = starts ? 0 : hash[t - 1]!;
  const after = ends ? 0 : hash[t + 1]!;
  const shape = flags[t]! & SHAPE;
  const shapeBefore = starts ? 1 << 14 : flags[t - 1]! & SHAPE;
  const shapeAfter = ends ? 1 << 15 : flags[t + 1]! & SHAPE;
  const casing = view.casing[t]!;
  const french = view.french[t]!;
  const own = view.wordClass[t]!;
  const classBefore = starts ? EDGE : view.wordClass[t - 1]!;
  const classAfter = ends ? EDGE : view.wordClass[t + 1]!;
  return [
    [2048, join(before, hash[t]!)],
    [2049, join(hash[t]!, after)],
    [2050, join(join(shapeBefore, shape), shapeAfter)],
    [2051, join(before, after)],
    [2052, join((starts ? 1 : 0) + 2 * casing + 8 * view.block[t]! + 64 * french, shape)],
    [2053, join(casing + 8 * french, shape)],
    [2062, join(classBefore, own)],
    [2063, join(own, classAfter + 64)],
    [2064, join(join(classBefore, own), classAfter)],
  ];
}

/** The run of capitalised words that holds the token: its length, what its words are, and what stands beside it. */
function run(view: View, t: number): Feature[] {
  const { hash, flags } = view.reading.tokens;
  const first = view.runFirst[t]!;
  const last = view.runEnd[t]! - 1;
  const place = join(Math.min(5, last + 1 - first), t === last ? 9 : Math.min(3, t - first));
  const signature = join(view.signature[first]!, Math.min(5, t - first));
  const left = startsSentence(view, first) ? 0 : hash[first - 1]!;
  const right = endsSentence(view, last) ? 0 : hash[last + 1]!;
  return [
    [2054, place],
    [2055, join(place, join(flags[t]! & SHAPE, view.casing[t]!))],
    [2065, signature],
    [2066, join(left, place)],
    [2067, join(left, signature)],
    [2068, join(right, place)],
    [2069, join(right, signature)],
  ];
}

/** The known phrase that holds the token, whole and by each of its bits. */
function phrase(view: View, t: number): Feature[] {
  const known = view.phrase[t]!;
  if (known === 0) return [];
  const part = view.phrasePart[t]!;
  const bits = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (known >>> bit) & 1);
  return [[2057, join(known, part)], ...bits.map((bit): Feature => [2056, bit * 4 + part])];
}

/** How the document writes the word elsewhere. */
function document(view: View, t: number): Feature[] {
  const { hash, flags } = view.reading.tokens;
  const { words } = view;
  const w = view.word[t]!;
  const shape = flags[t]! & SHAPE;
  const capital = flags[t]! & Flag.Capital;
  const small = Math.min(2, words.small[w]! - (capital ? 0 : 1));
  const seen = small * 16 + Math.min(3, words.capital[w]!) * 2 + (startsSentence(view, t) ? 1 : 0);
  const features: Feature[] = [
    [2058, join(seen, capital)],
    [2059, join(seen, join(view.casing[t]!, shape))],
  ];
  const first = words.longestFirst[w]!;
  if (first >= 0) {
    const last = words.longestEnd[w]! - 1;
    const isLonger = last + 1 - first > view.runEnd[t]! - view.runFirst[t]!;
    const where = !isLonger ? 0 : hash[first] === hash[t] ? 1 : hash[last] === hash[t] ? 2 : 3;
    features.push([2060, where * 8 + Math.min(5, last + 1 - first)]);
  }
  if (words.expansionFirst[w]! >= 0) features.push([2061, shape]);
  return features;
}

function startsSentence(view: View, t: number): boolean {
  return (view.reading.tokens.flags[t]! & Flag.SentenceStart) !== 0;
}

function endsSentence(view: View, t: number): boolean {
  return t + 1 >= view.count || (view.reading.tokens.flags[t + 1]! & Flag.SentenceStart) !== 0;
}
