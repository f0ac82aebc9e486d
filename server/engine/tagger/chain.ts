import { LABELS, mayEnd, mayFollow, mayStart } from "./scheme";

/** The labels that may follow each label, as a flat list with `LABELS + 1` offsets; and those that may precede it. */
export interface Moves {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export const NEXT = movesOf((a, b) => mayFollow(a, b));
export const PREVIOUS = movesOf((a, b) => mayFollow(b, a));
export const STARTS = Array.from({ length: LABELS }, (_, l) => l).filter(mayStart);
export const ENDS = Array.from({ length: LABELS }, (_, l) => l).filter(mayEnd);

function movesOf(allowed: (a: number, b: number) => boolean): Moves {
  const from = new Int32Array(LABELS + 1);
  const to: number[] = [];
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++) if (allowed(a, b)) to.push(b);
    from[a + 1] = to.length;
  }
  return { from, to: Int32Array.from(to) };
}

/** Room for the dynamic programs over one island; grown as needed. */
export interface Room {
  /** Scores, `LABELS` a token: what the weights say. */
  scores: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** exp(score - the greatest score of the token). */
  potential: Float64Array;
  scale: Float64Array;
  best: Float64Array;
  trace: Uint8Array;
  path: Uint8Array;
  /** exp of the transition weights, `LABELS` × `LABELS`. */
  moves: Float64Array;
}

export function createRoom(length: number): Room {
  const cells = length * LABELS;
  return {
    scores: new Float64Array(cells),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
    potential: new Float64Array(cells),
    scale: new Float64Array(length),
    best: new Float64Array(cells),
    trace: new Uint8Array(cells),
    path: new Uint8Array(length),
    moves: new Float64Array(LABELS * LABELS),
  };
}

/**
 * Forward and backward sums over an island of `n` tokens. `allowed` gives the labels each token may have, as bits; -1 allows
 * all. Afterwards forward[t,l] × backward[t,l] is the probability of label l at token t. Returns the logarithm of the sum
 * over all paths, or -Infinity if no path is allowed.
 */
export function forwardBackward(room: Room, n: number, allowed: Int32Array | undefined): number {
  const { scores, forward, backward, potential, scale, moves } = room;
  let log = 0;
  for (let t = 0; t < n; t++) {
    const row = t * LABELS;
    const mask = allowed === undefined ? -1 : allowed[t]!;
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < LABELS; l++) if ((mask >>> l) & 1 && scores[row + l]! > top) top = scores[row + l]!;
    for (let l = 0; l < LABELS; l++) potential[row + l] = (mask >>> l) & 1 ? Math.exp(scores[row + l]! - top) : 0;
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      let f = 0;
      if (t === 0) f = mayStart(l) ? moves[l]! : 0;
      else {
        const before = row - LABELS;
        for (let k = PREVIOUS.from[l]!; k < PREVIOUS.from[l + 1]!; k++) {
          const p = PREVIOUS.to[k]!;
          f += forward[before + p]! * moves[p * LABELS + l]!;
        }
      }
      f *= potential[row + l]!;
      if (t === n - 1 && !mayEnd(l)) f = 0;
      forward[row + l] = f;
      sum += f;
    }
    if (!(sum > 0)) return Number.NEGATIVE_INFINITY;
    scale[t] = sum;
    for (let l = 0; l < LABELS; l++) forward[row + l]! /= sum;
    log += Math.log(sum) + top;
  }
  for (let l = 0; l < LABELS; l++) backward[(n - 1) * LABELS + l] = mayEnd(l) ? 1 : 0;
  for (let t = n - 2; t >= 0; t--) {
    const row = t * LABELS;
    const after = row + LABELS;
    for (let l = 0; l < LABELS; l++) {
      let b = 0;
      for (let k = NEXT.from[l]!; k < NEXT.from[l + 1]!; k++) {
        const q = NEXT.to[k]!;
        b += moves[l * LABELS + q]! * potential[after + q]! * backward[after + q]!;
      }
      backward[row + l] = b / scale[t + 1]!;
    }
  }
  return log;
}

/** The best path over an island of `n` tokens, written to `room.path`. `transitions` are weights, `LABELS` × `LABELS`. */
export function bestPath(room: Room, n: number, transitions: Float64Array): void {
  const { scores, best, trace, path } = room;
  for (let l = 0; l < LABELS; l++) best[l] = mayStart(l) ? scores[l]! + transitions[l]! : Number.NEGATIVE_INFINITY;
  for (let t = 1; t < n; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    for (let l = 0; l < LABELS; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let k = PREVIOUS.from[l]!; k < PREVIOUS.from[l + 1]!; k++) {
        const p = PREVIOUS.to[k]!;
        const s = best[before + p]! + transitions[p * LABELS + l]!;
        if (s > top) {
          top = s;
          from = p;
        }
      }
      best[row + l] = top + scores[row + l]!;
      trace[row + l] = from;
    }
  }
  let label = 0;
  let top = Number.NEGATIVE_INFINITY;
  const last = (n - 1) * LABELS;
  for (const l of ENDS) {
    if (best[last + l]! > top) {
      top = best[last + l]!;
      label = l;
    }
  }
  for (let t = n - 1; t >= 0; t--) {
    path[t] = label;
    label = trace[t * LABELS + label]!;
  }
}

/** The probability that a name of tokens `first` to `last` of one kind stands in the island, after `forwardBackward`. */
export function spanProbability(room: Room, first: number, last: number, labels: SpanLabels): number {
  const { forward, backward, potential, scale, moves } = room;
  if (first === last) {
    const cell = first * LABELS + labels.only;
    return forward[cell]! * backward[cell]!;
  }
  let p = forward[first * LABELS + labels.first]!;
  let previous = labels.first;
  for (let t = first + 1; t <= last; t++) {
    const label = t === last ? labels.last : labels.inner;
    p *= (moves[previous * LABELS + label]! * potential[t * LABELS + label]!) / scale[t]!;
    previous = label;
  }
  return p * backward[last * LABELS + labels.last]!;
}

export interface SpanLabels {
  readonly first: number;
  readonly inner: number;
  readonly last: number;
  readonly only: number;
}
