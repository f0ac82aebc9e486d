import { KINDS, type Kind } from "../kind";
import type { Reading } from "../text/reading";
import { bestPath, createRoom, decayOf, forwardBackward, type Room, type SpanLabels, spanProbability } from "./chain";
import type { Language } from "./manner";
import { kindIndexOf, LABELS, labelOf, Part, partOf } from "./scheme";
import { createScorer } from "./scorer";
import { decodeWeights } from "./weights";
import type { PhraseLookup } from "./word-types";

/** A name as the tagger sees it. */
export interface TaggedSpan {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Indices of its tokens, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: Kind;
  /** 0 to 1: how often such a span and kind proved right on texts left out of training. */
  readonly probability: number;
  /** What the chain itself believes; `probability` is made of it. */
  readonly believed: number;
  /** For each of `KINDS`, what the chain believes of this span being a name of that kind; the rest to 1 is for other spans. */
  readonly kinds: readonly number[];
}

export interface Tagger {
  /** The names in a document, disjoint and in reading order. Takes time in proportion to the text and never throws. */
  tag(reading: Reading, lexicon: PhraseLookup, language?: Language): TaggedSpan[];
}

/** A tagger with the weights of a file. Throws an `Error` if the file is not sound. */
export function createTagger(file: Uint8Array): Tagger {
  const weights = decodeWeights(file);
  const scorer = createScorer(weights);
  const decay = decayOf(weights.step);
  let room = createRoom(256, decay);
  setMoves(room, weights.transitions);

  return { tag };

  function tag(reading: Reading, lexicon: PhraseLookup, language?: Language): TaggedSpan[] {
    const view = scorer.view(reading, lexicon, language);
    const found: TaggedSpan[] = [];
    const { islands } = view;
    for (let i = 0; i < islands.count; i++) {
      const first = islands.first[i]!;
      const n = islands.end[i]! - first;
      if (n * LABELS > room.scores.length) {
        room = createRoom(n * 2, decay);
        setMoves(room, weights.transitions);
      }
      scorer.score(view, first, n, room.scores);
      bestPath(room, n, weights.transitions);
      collect(reading, first, n, found);
    }
    return found;
  }

  function collect(reading: Reading, first: number, n: number, found: TaggedSpan[]): void {
    const { path } = room;
    let summed = false;
    for (let t = 0; t < n; t++) {
      const label = path[t]!;
      if (label === 0) continue;
      if (!summed) forwardBackward(room, n, undefined);
      summed = true;
      const from = t;
      while (partOf(path[t]!) !== Part.Only && partOf(path[t]!) !== Part.Last) t++;
      const kinds = KINDS.map((_, k) => spanProbability(room, from, t, SPANS[k]!));
      const kind = kindIndexOf(label);
      const { start, end } = reading.tokens;
      found.push({
        start: start[first + from]!,
        end: end[first + t]!,
        firstToken: first + from,
        endToken: first + t + 1,
        kind: KINDS[kind]!,
        probability: calibrated(weights.calibration, kinds[kind]!),
        believed: kinds[kind]!,
        kinds,
      });
    }
  }
}

const SPANS: readonly SpanLabels[] = KINDS.map((_, k) => ({
  first: labelOf(k, Part.First),
  inner: labelOf(k, Part.Inner),
  last: labelOf(k, Part.Last),
  only: labelOf(k, Part.Only),
}));

export function setMoves(room: Room, transitions: Float64Array): void {
  for (let i = 0; i < transitions.length; i++) room.moves[i] = Math.exp(transitions[i]!);
}

/** Reads a rising, piecewise linear curve; the identity if it is empty. */
function calibrated(curve: readonly (readonly [number, number])[], believed: number): number {
  if (curve.length === 0) return believed;
  let [x0, y0] = curve[0]!;
  if (believed <= x0) return y0;
  for (const [x, y] of curve) {
    if (believed <= x) return x === x0 ? y : y0 + ((y - y0) * (believed - x0)) / (x - x0);
    x0 = x;
    y0 = y;
  }
  return y0;
}
