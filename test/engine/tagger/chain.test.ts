import assert from "node:assert/strict";
import fc from "fast-check";
import { bestPath, createRoom, forwardBackward, type Room, spanProbability } from "../../../server/engine/tagger/chain";
import { LABELS, labelOf, mayEnd, mayFollow, mayStart, Part } from "../../../server/engine/tagger/scheme";

const MOST = 3;

/** Scores of up to `MOST` tokens and the weights of the moves between their labels. */
const chains = fc.integer({ min: 1, max: MOST }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    scores: fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: n * LABELS, maxLength: n * LABELS }),
    moves: fc.array(fc.float({ min: -2, max: 2, noNaN: true }), {
      minLength: LABELS * LABELS,
      maxLength: LABELS * LABELS,
    }),
  }),
);

interface Chain {
  readonly n: number;
  readonly scores: readonly number[];
  readonly moves: readonly number[];
}

describe("the chain", () => {
  it("finds the best of all allowed paths", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const room = roomOf(chain);
        bestPath(room, chain.n, Float64Array.from(chain.moves));
        const found = Array.from(room.path.subarray(0, chain.n));
        const best = Math.max(...pathsOf(chain).map((path) => weightOf(chain, path)));
        assert.ok(isAllowed(found), `no path: ${found}`);
        assert.ok(Math.abs(weightOf(chain, found) - best) < 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it("sums over all allowed paths, and gives each label the share of the paths through it", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const room = roomOf(chain);
        const log = forwardBackward(room, chain.n, undefined);
        const paths = pathsOf(chain).map((path) => ({ path, mass: Math.exp(weightOf(chain, path)) }));
        const total = paths.reduce((sum, { mass }) => sum + mass, 0);
        assert.ok(Math.abs(log - Math.log(total)) < 1e-6);
        for (let t = 0; t < chain.n; t++) {
          for (let l = 0; l < LABELS; l++) {
            const through = paths.filter(({ path }) => path[t] === l).reduce((sum, { mass }) => sum + mass, 0);
            const share = room.forward[t * LABELS + l]! * room.backward[t * LABELS + l]!;
            assert.ok(Math.abs(share - through / total) < 1e-6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("gives a name the share of the paths that hold exactly it", () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 0, max: 3 }), (chain, kind) => {
        const room = roomOf(chain);
        forwardBackward(room, chain.n, undefined);
        const last = chain.n - 1;
        const labels = {
          first: labelOf(kind, Part.First),
          inner: labelOf(kind, Part.Inner),
          last: labelOf(kind, Part.Last),
          only: labelOf(kind, Part.Only),
        };
        const wanted =
          last === 0
            ? [labels.only]
            : [labels.first, ...new Array<number>(Math.max(0, last - 1)).fill(labels.inner), labels.last];
        const total = pathsOf(chain).reduce((sum, path) => sum + Math.exp(weightOf(chain, path)), 0);
        const share = spanProbability(room, 0, last, labels);
        assert.ok(Math.abs(share - Math.exp(weightOf(chain, wanted)) / total) < 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it("sums over the paths through the allowed labels only", () => {
    const chain: Chain = { n: 2, scores: new Array(2 * LABELS).fill(0), moves: new Array(LABELS * LABELS).fill(0) };
    const place = labelOf(3, Part.Only);
    const log = forwardBackward(roomOf(chain), 2, Int32Array.of(1 | (1 << place), 1));
    assert.ok(Math.abs(log - Math.log(2)) < 1e-9);
    const inner = 1 << labelOf(0, Part.Inner);
    assert.equal(forwardBackward(roomOf(chain), 2, Int32Array.of(inner, 1)), Number.NEGATIVE_INFINITY);
  });
});

function roomOf({ n, scores, moves }: Chain): Room {
  const room = createRoom(n);
  room.scores.set(scores);
  moves.forEach((move, m) => {
    room.moves[m] = Math.exp(move);
  });
  return room;
}

function pathsOf({ n }: Chain): number[][] {
  let paths: number[][] = [[]];
  for (let t = 0; t < n; t++) {
    paths = paths.flatMap((path) =>
      Array.from({ length: LABELS }, (_, l) => l)
        .filter((l) => (t === 0 ? mayStart(l) : mayFollow(path[t - 1]!, l)))
        .map((l) => [...path, l]),
    );
  }
  return paths.filter((path) => mayEnd(path.at(-1)!));
}

function isAllowed(path: readonly number[]): boolean {
  return (
    mayStart(path[0]!) && mayEnd(path.at(-1)!) && path.every((label, t) => t === 0 || mayFollow(path[t - 1]!, label))
  );
}

function weightOf({ scores, moves }: Chain, path: readonly number[]): number {
  return path.reduce(
    (sum, label, t) => sum + scores[t * LABELS + label]! + moves[(t === 0 ? 0 : path[t - 1]!) * LABELS + label]!,
    0,
  );
}
