import assert from "node:assert/strict";
import fc from "fast-check";
import { bestPath, createRoom, decayOf, forwardBackward, type Room } from "../../../server/engine/tagger/chain";
import { LABELS, mayEnd, mayFollow, mayStart } from "../../../server/engine/tagger/scheme";

const LABEL_LIST = Array.from({ length: LABELS }, (_, l) => l);
const STEP = 0.03125;

/** An island: scores of its tokens and weights of the moves between their labels, both in whole steps. */
interface Island {
  readonly n: number;
  readonly scores: Float64Array;
  readonly transitions: Float64Array;
}

/** Numbers of which many are alike, or all are large, or anything between: ties, clear cases and close ones. */
function steps(count: number): fc.Arbitrary<Float64Array> {
  const within = fc.constantFrom(0, 1, 3, 40, 400, 4000);
  return within
    .chain((most) => fc.array(fc.integer({ min: -most, max: most }), { minLength: count, maxLength: count }))
    .map((values) => Float64Array.from(values, (value) => value * STEP));
}

const islands: fc.Arbitrary<Island> = fc
  .integer({ min: 1, max: 25 })
  .chain((n) => fc.record({ n: fc.constant(n), scores: steps(n * LABELS), transitions: steps(LABELS * LABELS) }));

describe("the chain over a long island", () => {
  it("takes the path that is found by following every move", () => {
    fc.assert(
      fc.property(islands, (island) => {
        const room = roomOf(island, createRoom(island.n));
        bestPath(room, island.n, island.transitions);
        assert.deepEqual(Array.from(room.path.subarray(0, island.n)), plainPath(island));
      }),
      { numRuns: 150 },
    );
  });

  it("takes the same path whatever island it saw before in the same room", () => {
    fc.assert(
      fc.property(islands, islands, (before, island) => {
        const room = createRoom(25);
        for (const one of [before, island]) bestPath(roomOf(one, room), one.n, one.transitions);
        assert.deepEqual(Array.from(room.path.subarray(0, island.n)), plainPath(island));
      }),
      { numRuns: 60 },
    );
  });

  it("sums the same where it looks powers up as where it works them out", () => {
    fc.assert(
      fc.property(islands, (island) => {
        const [looked, worked] = [createRoom(island.n, decayOf(STEP)), createRoom(island.n)].map((room) => {
          const log = forwardBackward(roomOf(island, room), island.n, undefined);
          return [log, ...room.forward.map((f, cell) => f * room.backward[cell]!)];
        });
        looked!.forEach((value, i) => {
          assert.ok(Math.abs(value - worked![i]!) <= 1e-9 * Math.max(1, Math.abs(value)), `${i}: ${value}`);
        });
      }),
      { numRuns: 80 },
    );
  });
});

function roomOf({ scores, transitions }: Island, room: Room): Room {
  room.scores.set(scores);
  transitions.forEach((transition, m) => {
    room.moves[m] = Math.exp(transition);
  });
  return room;
}

/** The best path by plain dynamic programming: of equals the lowest label, from the end back. */
function plainPath({ n, scores, transitions }: Island): number[] {
  let best = LABEL_LIST.map((l) => (mayStart(l) ? { score: scores[l]! + transitions[l]!, path: [l] } : undefined));
  for (let t = 1; t < n; t++) {
    best = LABEL_LIST.map((l) => {
      const before = firstBest(
        LABEL_LIST.flatMap((p) => {
          const way = mayFollow(p, l) ? best[p] : undefined;
          return way ? [{ score: way.score + transitions[p * LABELS + l]!, path: way.path }] : [];
        }),
      );
      return before && { score: before.score + scores[t * LABELS + l]!, path: [...before.path, l] };
    });
  }
  return firstBest(LABEL_LIST.flatMap((l) => (mayEnd(l) && best[l] ? [best[l]] : [])))!.path;
}

function firstBest<T extends { readonly score: number }>(ways: readonly T[]): T | undefined {
  return ways.reduce<T | undefined>((best, way) => (best && best.score >= way.score ? best : way), undefined);
}
