import type { Reading } from "../text/reading";
import type { Language } from "./manner";
import { createMemo, type Memo } from "./memo";
import { emitWordsBeside, SIDES } from "./place";
import { LABELS } from "./scheme";
import { createSink } from "./sink";
import { type View, viewOf } from "./view";
import { createVoices, gatherVoices } from "./voices";
import { addWeights, indexFeatures, type Weights } from "./weights";
import { createWordTypes, emitWord, type PhraseLookup, ROLES } from "./word-types";

/**
 * Adds up what the weights say of tokens. What a word tells in a role and what a side of a place tells depends on nothing else,
 * so that those sums are made once and remembered from one document to the next. Sums are whole numbers: their order is free.
 */
export interface Scorer {
  /** Looks a document over whose tokens are to be scored. */
  view(reading: Reading, lexicon: PhraseLookup, language?: Language): View;
  /** Writes the scores of `n` tokens from `first` on to the start of `scores`, `LABELS` a token. */
  score(view: View, first: number, n: number, scores: Float64Array): void;
}

/** Beyond these, what is remembered is dropped, so that memory stays bounded whatever is read. */
const MOST_TYPES = 60_000;
const MOST_ROWS = 400_000;

export function createScorer(weights: Weights): Scorer {
  const index = indexFeatures(weights.ids);
  const sink = createSink();
  const voices = createVoices();
  const sum = new Float64Array(LABELS);
  let owner: PhraseLookup | undefined;
  let types = createWordTypes();
  /** For each word and role, its row in `sums` plus one, or 0 where it was not made yet. */
  let rows = new Int32Array(types.hash.length * ROLES);
  let sides = SIDES.map(createMemo);
  /** A row has a few dozen weights of a byte each: two bytes hold their sum. */
  let sums = new Int16Array(4096 * LABELS);
  let rowCount = 0;
  const gathered = new Int32Array(128);

  return { view, score };

  function view(reading: Reading, lexicon: PhraseLookup, language?: Language): View {
    if (lexicon !== owner || types.count > MOST_TYPES || rowCount > MOST_ROWS) forget(lexicon);
    const seen = viewOf(reading, lexicon, types, language);
    if (rows.length < types.hash.length * ROLES) {
      const wider = new Int32Array(types.hash.length * ROLES);
      wider.set(rows);
      rows = wider;
    }
    return seen;
  }

  function score(view: View, first: number, n: number, scores: Float64Array): void {
    for (let i = 0, at = 0; i < n; i++, at += LABELS) {
      const t = first + i;
      sink.count = 0;
      emitWordsBeside(view, t, sink);
      sum.fill(0);
      addWeights(weights, index, sink.ids, sink.count, sum, 0);
      const count = gatherRows(view, t);
      for (let r = 0; r < count; r++) addRow(gathered[r]!);
      for (let l = 0; l < LABELS; l++) scores[at + l] = sum[l]! * weights.step;
    }
  }

  /** The rows that hold a token's remembered sums; found before any is read, so that the processor waits for all at once. */
  function gatherRows(view: View, t: number): number {
    let count = 0;
    for (let s = 0; s < SIDES.length; s++) gathered[count++] = sideRow(view, t, s);
    gatherVoices(view, t, voices);
    for (let v = 0; v < voices.count; v++) {
      const key = voices.slots[v]! * ROLES + voices.roles[v]!;
      gathered[count++] = (rows[key]! || wordRow(key)) - 1;
    }
    return count;
  }

  function addRow(row: number): void {
    const at = row * LABELS;
    for (let l = 0; l < LABELS; l++) sum[l]! += sums[at + l]!;
  }

  function sideRow(view: View, t: number, s: number): number {
    const side = SIDES[s]!;
    const memo: Memo = sides[s]!;
    const low = side.low(view, t);
    const high = side.high(view, t);
    const known = memo.find(low, high);
    if (known >= 0) return known;
    sink.count = 0;
    side.emit(low, high, sink);
    memo.put(low, high, rowCount);
    return newRow();
  }

  function wordRow(key: number): number {
    sink.count = 0;
    emitWord(types, (key / ROLES) | 0, key % ROLES, sink);
    return (rows[key] = newRow() + 1);
  }

  /** A row with the weights of what is in the sink. */
  function newRow(): number {
    const row = rowCount++;
    if ((row + 1) * LABELS > sums.length) {
      const wider = new Int16Array(sums.length * 2);
      wider.set(sums);
      sums = wider;
    }
    const made = new Float64Array(LABELS);
    addWeights(weights, index, sink.ids, sink.count, made, 0);
    sums.set(made, row * LABELS);
    return row;
  }

  function forget(lexicon: PhraseLookup): void {
    owner = lexicon;
    types = createWordTypes();
    rows = new Int32Array(types.hash.length * ROLES);
    sides = SIDES.map(createMemo);
    sums = new Int16Array(4096 * LABELS);
    rowCount = 0;
  }
}
