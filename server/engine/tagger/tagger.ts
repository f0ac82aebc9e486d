import { KINDS, type Kind } from "../kind";
import type { Reading } from "../text/reading";
import { bestPath, createRoom, forwardBackward, type Room, type SpanLabels, spanProbability } from "./chain";
import { emitPlace } from "./place";
import { kindIndexOf, LABELS, labelOf, Part, partOf } from "./scheme";
import { createSink } from "./sink";
import { viewOf } from "./view";
import { createVoices, gatherVoices } from "./voices";
import { addWeights, decodeWeights, indexFeatures } from "./weights";
import { createWordTypes, emitWord, type PhraseLookup, ROLES } from "./word-types";

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
  tag(reading: Reading, lexicon: PhraseLookup): TaggedSpan[];
}

/** Beyond these, what is remembered of words is dropped, so that memory stays bounded whatever is read. */
const MOST_TYPES = 60_000;
const MOST_ROWS = 400_000;

/** A tagger with the weights of a file. Throws an `Error` if the file is not sound. */
export function createTagger(file: Uint8Array): Tagger {
  const weights = decodeWeights(file);
  const index = indexFeatures(weights.ids);
  const sink = createSink();
  const voices = createVoices();
  let room = createRoom(256);
  let owner: PhraseLookup | undefined;
  let types = createWordTypes();
  /** For each word and role, its row in `sums` plus one, or 0 where it was not computed yet. */
  let rows = new Int32Array(types.hash.length * ROLES);
  let sums = new Float32Array(4096 * LABELS);
  let rowCount = 0;
  setMoves(room, weights.transitions);

  return { tag };

  function tag(reading: Reading, lexicon: PhraseLookup): TaggedSpan[] {
    if (lexicon !== owner || types.count > MOST_TYPES || rowCount > MOST_ROWS) forget(lexicon);
    const view = viewOf(reading, lexicon, types);
    if (rows.length < types.hash.length * ROLES) {
      const wider = new Int32Array(types.hash.length * ROLES);
      wider.set(rows);
      rows = wider;
    }
    const found: TaggedSpan[] = [];
    const { islands } = view;
    for (let i = 0; i < islands.count; i++) {
      const first = islands.first[i]!;
      const n = islands.end[i]! - first;
      if (n * LABELS > room.scores.length) {
        room = createRoom(n * 2);
        setMoves(room, weights.transitions);
      }
      for (let t = 0; t < n; t++) score(first + t, t * LABELS);
      bestPath(room, n, weights.transitions);
      collect(reading, first, n, found);
    }
    return found;

    function score(t: number, at: number): void {
      const { scores } = room;
      sink.count = 0;
      emitPlace(view, t, sink);
      for (let l = 0; l < LABELS; l++) scores[at + l] = 0;
      addWeights(weights, index, sink.ids, sink.count, scores, at);
      gatherVoices(view, t, voices);
      for (let v = 0; v < voices.count; v++) {
        const key = voices.slots[v]! * ROLES + voices.roles[v]!;
        const row = (rows[key]! || sumRow(key)) * LABELS - LABELS;
        for (let l = 0; l < LABELS; l++) scores[at + l]! += sums[row + l]!;
      }
      for (let l = 0; l < LABELS; l++) scores[at + l]! *= weights.step;
    }
  }

  function sumRow(key: number): number {
    const row = rowCount++;
    if ((row + 1) * LABELS > sums.length) {
      const wider = new Float32Array(sums.length * 2);
      wider.set(sums);
      sums = wider;
    }
    sink.count = 0;
    emitWord(types, (key / ROLES) | 0, key % ROLES, sink);
    addWeights(weights, index, sink.ids, sink.count, sums, row * LABELS);
    rows[key] = row + 1;
    return row + 1;
  }

  function forget(lexicon: PhraseLookup): void {
    owner = lexicon;
    types = createWordTypes();
    rows = new Int32Array(types.hash.length * ROLES);
    sums = new Float32Array(4096 * LABELS);
    rowCount = 0;
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
