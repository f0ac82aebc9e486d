import { LABELS, mayEnd, mayFollow, mayStart } from "./scheme";

/** The labels that may follow each label, as a flat list with `LABELS + 1` offsets; and those that may precede it. */
export interface Moves {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export const NEXT = movesOf((a, b) => mayFollow(a, b));
export const PREVIOUS = movesOf((a, b) => mayFollow(b, a));
const ALL = Int32Array.from({ length: LABELS }, (_, l) => l);
const STARTS = ALL.filter(mayStart);
const ENDS = ALL.filter(mayEnd);
/** The labels that go on with a name: each may follow two. */
const INSIDE = ALL.filter((l) => !mayStart(l));
const MAY_START = Uint8Array.from(ALL, (l) => (mayStart(l) ? 1 : 0));
const MAY_END = Uint8Array.from(ALL, (l) => (mayEnd(l) ? 1 : 0));

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
  readonly decay: Decay;
}

/** exp(-i / perUnit) for every whole i: where scores are whole numbers of steps, it need not be worked out each time. */
export interface Decay {
  /** Steps in a score of 1; 0 where scores are any numbers. */
  readonly perUnit: number;
  readonly exp: Float64Array;
}

const ANY_NUMBERS: Decay = { perUnit: 0, exp: new Float64Array(0) };

export function decayOf(step: number): Decay {
  return { perUnit: 1 / step, exp: Float64Array.from({ length: 1024 }, (_, i) => Math.exp(-i * step)) };
}

export function createRoom(length: number, decay = ANY_NUMBERS): Room {
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
    decay,
  };
}

/**
 * Forward and backward sums over an island of `n` tokens. `allowed` gives the labels each token may have, as bits; -1 allows
 * all. Afterwards forward[t,l] × backward[t,l] is the probability of label l at token t. Returns the logarithm of the sum
 * over all paths, or -Infinity if no path is allowed.
 */
export function forwardBackward(room: Room, n: number, allowed: Int32Array | undefined): number {
  const { forward, backward, potential, scale, moves } = room;
  let log = 0;
  for (let t = 0; t < n; t++) {
    const row = t * LABELS;
    const top = fillPotential(room, row, allowed === undefined ? -1 : allowed[t]!);
    if (t === 0) for (let l = 0; l < LABELS; l++) forward[l] = MAY_START[l] === 1 ? moves[l]! : 0;
    else flowForward(room, row);
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      const f = t === n - 1 && MAY_END[l] === 0 ? 0 : forward[row + l]! * potential[row + l]!;
      forward[row + l] = f;
      sum += f;
    }
    if (!(sum > 0)) return Number.NEGATIVE_INFINITY;
    scale[t] = sum;
    for (let l = 0; l < LABELS; l++) forward[row + l]! /= sum;
    log += Math.log(sum) + top;
  }
  for (let l = 0; l < LABELS; l++) backward[(n - 1) * LABELS + l] = MAY_END[l]!;
  for (let t = n - 2; t >= 0; t--) {
    flowBack(room, t * LABELS, scale[t + 1]!);
  }
  return log;
}

/** Adds up what flows into each label of a token from those of the token before. The order of adding is part of what is learnt. */
function flowForward({ forward, moves }: Room, row: number): void {
  const before = row - LABELS;
  forward.fill(0, row, row + LABELS);
  for (let e = 0; e < ENDS.length; e++) {
    const p = ENDS[e]!;
    const flow = forward[before + p]!;
    for (let s = 0; s < STARTS.length; s++) forward[row + STARTS[s]!]! += flow * moves[p * LABELS + STARTS[s]!]!;
  }
  for (let i = 0; i < INSIDE.length; i++) {
    const l = INSIDE[i]!;
    const [p, q] = [PREVIOUS.to[PREVIOUS.from[l]!]!, PREVIOUS.to[PREVIOUS.from[l]! + 1]!];
    forward[row + l] = forward[before + p]! * moves[p * LABELS + l]! + forward[before + q]! * moves[q * LABELS + l]!;
  }
}

/** The same the other way, from the token after. */
function flowBack({ backward, potential, moves }: Room, row: number, scale: number): void {
  const after = row + LABELS;
  for (let l = 0; l < LABELS; l++) {
    let b = 0;
    for (let k = NEXT.from[l]!, end = NEXT.from[l + 1]!; k < end; k++) {
      const q = NEXT.to[k]!;
      b += moves[l * LABELS + q]! * potential[after + q]! * backward[after + q]!;
    }
    backward[row + l] = b / scale;
  }
}

/** Writes the potentials of a token whose labels are those of a mask, and gives its greatest score. */
function fillPotential({ scores, potential, decay }: Room, row: number, mask: number): number {
  const { perUnit, exp } = decay;
  let top = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < LABELS; l++) if ((mask >>> l) & 1 && scores[row + l]! > top) top = scores[row + l]!;
  for (let l = 0; l < LABELS; l++) {
    const below = top - scores[row + l]!;
    const steps = (below * perUnit + 0.5) | 0;
    if (((mask >>> l) & 1) === 0) potential[row + l] = 0;
    else potential[row + l] = steps < exp.length ? exp[steps]! : Math.exp(-below);
  }
  return top;
}

/** The best path over an island of `n` tokens, written to `room.path`. `transitions` are weights, `LABELS` × `LABELS`. */
export function bestPath(room: Room, n: number, transitions: Float64Array): void {
  const { scores, best, trace, path } = room;
  const spread = n > 1 ? spreadOf(transitions) : 0;
  best.fill(Number.NEGATIVE_INFINITY, 0, LABELS);
  for (const l of STARTS) best[l] = scores[l]! + transitions[l]!;
  for (let t = 1; t < n; t++) {
    const row = t * LABELS;
    const before = row - LABELS;
    best.fill(Number.NEGATIVE_INFINITY, row, row + LABELS);
    let top = Number.NEGATIVE_INFINITY;
    for (let e = 0; e < ENDS.length; e++) top = Math.max(top, best[before + ENDS[e]!]!);
    for (let e = 0; e < ENDS.length; e++) {
      const p = ENDS[e]!;
      // What lies further back than moves differ leads nowhere better than the best does.
      if (best[before + p]! >= top - spread)
        for (let s = 0; s < STARTS.length; s++) follow(room, row, p, STARTS[s]!, transitions);
    }
    for (let i = 0; i < INSIDE.length; i++) {
      const l = INSIDE[i]!;
      const k = PREVIOUS.from[l]!;
      follow(room, row, PREVIOUS.to[k]!, l, transitions);
      follow(room, row, PREVIOUS.to[k + 1]!, l, transitions);
    }
    for (let l = 0; l < LABELS; l++) best[row + l]! += scores[row + l]!;
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

/** Lets the best path to label `p` of the token before go on to label `l`, if it is better than those that did so far. */
function follow({ best, trace }: Room, row: number, p: number, l: number, transitions: Float64Array): void {
  const score = best[row - LABELS + p]! + transitions[p * LABELS + l]!;
  if (score <= best[row + l]!) return;
  best[row + l] = score;
  trace[row + l] = p;
}

let spreadFor: Float64Array | undefined;
let spread = 0;

/** By how much the moves out of a name or over no name differ at most. Remembered for the transitions asked for last. */
function spreadOf(transitions: Float64Array): number {
  if (spreadFor === transitions) return spread;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const p of ENDS) {
    for (const l of STARTS) {
      low = Math.min(low, transitions[p * LABELS + l]!);
      high = Math.max(high, transitions[p * LABELS + l]!);
    }
  }
  spreadFor = transitions;
  // A hair's breadth for rounding.
  spread = high - low + 1e-6;
  return spread;
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
