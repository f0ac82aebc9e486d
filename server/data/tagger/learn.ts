import { createRoom, forwardBackward, NEXT } from "../../engine/tagger/chain";
import { LABELS } from "../../engine/tagger/scheme";
import type { Examples } from "./examples";
import { randomFrom, shuffle } from "./sample";

export interface LearningPlan {
  readonly seed: number;
  readonly epochs: number;
  /** The weights are the mean of those after this epoch and each later one. */
  readonly averageFrom: number;
  readonly rate: number;
  /** The share of a token's features that is hidden at each step. */
  readonly dropout: number;
  /** Features seen in fewer tokens are left out. */
  readonly leastCount: number;
  /** Pulls every weight towards 0 with each step that touches it. */
  readonly decay: number;
}

/** Weights as they were learnt. */
export interface Learnt {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly transitions: Float64Array;
}

/** Learns several times from the same examples, each time in another order, and takes the mean: it errs less than any of them. */
export function learnTogether(
  examples: Examples,
  plan: LearningPlan,
  learners: number,
  log: (line: string) => void,
): Learnt {
  const sum = learn(examples, plan, log);
  for (let learner = 1; learner < learners; learner++) {
    const other = learn(examples, { ...plan, seed: plan.seed + learner }, log);
    for (let m = 0; m < sum.values.length; m++) sum.values[m]! += other.values[m]!;
    for (let m = 0; m < sum.transitions.length; m++) sum.transitions[m]! += other.transitions[m]!;
  }
  for (let m = 0; m < sum.values.length; m++) sum.values[m]! /= learners;
  for (let m = 0; m < sum.transitions.length; m++) sum.transitions[m]! /= learners;
  return sum;
}

/** Learns a conditional random field by AdaGrad; deterministic in its examples and plan. */
export function learn(examples: Examples, plan: LearningPlan, log: (line: string) => void): Learnt {
  const { ids, features } = denseFeatures(examples, plan.leastCount);
  const random = randomFrom(plan.seed);
  const values = new Float32Array(ids.length * LABELS);
  const squares = new Float32Array(ids.length * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSquares = new Float64Array(LABELS * LABELS);
  const mean = new Float32Array(values.length);
  const meanTransitions = new Float64Array(transitions.length);
  let averaged = 0;
  const order = Int32Array.from({ length: examples.islands.length - 1 }, (_, i) => i);
  let longest = 1;
  for (const i of order) longest = Math.max(longest, examples.islands[i + 1]! - examples.islands[i]!);
  const room = createRoom(longest);
  const gradient = new Float64Array(longest * LABELS);
  const moves = new Float64Array(LABELS * LABELS);
  const active = new Int32Array(1 << 20);
  const activeEnd = new Int32Array(longest);
  const keep = 1 - plan.dropout;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    const rate = plan.rate;
    for (const i of order) {
      const from = examples.islands[i]!;
      const n = examples.islands[i + 1]! - from;
      let count = 0;
      for (let t = 0; t < n; t++) {
        const row = t * LABELS;
        for (let l = 0; l < LABELS; l++) room.scores[row + l] = 0;
        for (let k = examples.tokens[from + t]!; k < examples.tokens[from + t + 1]!; k++) {
          const f = features[k]!;
          if (f < 0 || random() >= keep) continue;
          active[count++] = f;
          const at = f * LABELS;
          for (let l = 0; l < LABELS; l++) room.scores[row + l]! += values[at + l]!;
        }
        activeEnd[t] = count;
      }
      for (let m = 0; m < moves.length; m++) room.moves[m] = Math.exp(transitions[m]!);
      gradient.fill(0, 0, n * LABELS);
      moves.fill(0);
      const free = forwardBackward(room, n, undefined);
      if (free === Number.NEGATIVE_INFINITY) continue;
      subtract(room, n, -1, gradient, moves);
      const wanted = forwardBackward(room, n, examples.allowed.subarray(from, from + n));
      if (wanted === Number.NEGATIVE_INFINITY) continue;
      subtract(room, n, 1, gradient, moves);
      loss += free - wanted;
      const weight = examples.weight[i]!;
      count = 0;
      for (let t = 0; t < n; t++) {
        const row = t * LABELS;
        for (let l = 0; l < LABELS; l++) {
          const g = gradient[row + l]! * weight;
          if (Math.abs(g) < 1e-3) continue;
          for (let k = count; k < activeEnd[t]!; k++) {
            const at = active[k]! * LABELS + l;
            const square = squares[at]! + g * g;
            squares[at] = square;
            values[at]! += (rate * (g - plan.decay * values[at]!)) / Math.sqrt(square + 0.1);
          }
        }
        count = activeEnd[t]!;
      }
      for (let m = 0; m < moves.length; m++) {
        const g = moves[m]! * weight;
        if (g === 0) continue;
        transitionSquares[m]! += g * g;
        transitions[m]! += (rate * g) / Math.sqrt(transitionSquares[m]! + 1);
      }
    }
    if (epoch + 1 >= plan.averageFrom) {
      averaged++;
      for (let m = 0; m < values.length; m++) mean[m]! += values[m]!;
      for (let m = 0; m < transitions.length; m++) meanTransitions[m]! += transitions[m]!;
    }
    log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} an island`);
  }
  for (let m = 0; m < mean.length; m++) mean[m]! *= keep / averaged;
  for (let m = 0; m < transitions.length; m++) meanTransitions[m]! /= averaged;
  return { ids, values: mean, transitions: meanTransitions };
}

/** Adds the expected counts of labels and of moves between them, times `sign`. */
function subtract(
  room: ReturnType<typeof createRoom>,
  n: number,
  sign: number,
  gradient: Float64Array,
  moves: Float64Array,
): void {
  const { forward, backward, potential, scale } = room;
  for (let t = 0; t < n; t++) {
    const row = t * LABELS;
    for (let l = 0; l < LABELS; l++) {
      const p = forward[row + l]! * backward[row + l]!;
      gradient[row + l]! += sign * p;
      if (t === 0) moves[l]! += sign * p;
    }
    if (t + 1 === n) continue;
    const after = row + LABELS;
    for (let l = 0; l < LABELS; l++) {
      const f = forward[row + l]!;
      if (f === 0) continue;
      for (let k = NEXT.from[l]!; k < NEXT.from[l + 1]!; k++) {
        const q = NEXT.to[k]!;
        const p = f * room.moves[l * LABELS + q]! * potential[after + q]! * backward[after + q]!;
        if (p > 0) moves[l * LABELS + q]! += (sign * p) / scale[t + 1]!;
      }
    }
  }
}

/** Numbers the features that occur often enough, in the order of their ids. */
function denseFeatures(examples: Examples, least: number): { ids: Int32Array; features: Int32Array } {
  const size = 1 << 24;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const counts = new Int32Array(size);
  const find = (id: number) => {
    let at = Math.imul(id, 0x9e3779b1) & mask;
    while (keys[at] !== -1 && keys[at] !== id) at = (at + 1) & mask;
    return at;
  };
  for (const id of examples.features) {
    const at = find(id);
    keys[at] = id;
    counts[at]!++;
  }
  const ids: number[] = [];
  for (let at = 0; at < size; at++) if (counts[at]! >= least) ids.push(keys[at]!);
  const sorted = Int32Array.from(ids).sort();
  counts.fill(-1);
  for (let f = 0; f < sorted.length; f++) counts[find(sorted[f]!)] = f;
  const features = new Int32Array(examples.features.length);
  for (let k = 0; k < features.length; k++) features[k] = counts[find(examples.features[k]!)]!;
  return { ids: sorted, features };
}
