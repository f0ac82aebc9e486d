import assert from "node:assert/strict";
import fc from "fast-check";
import { createMemo } from "../../../server/engine/tagger/memo";

/** Any numbers, and those at which memories of hashes go wrong: few bits, the same bits, all bits. */
const part = fc.oneof(
  fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }),
  fc.integer({ min: -2, max: 40 }),
  fc.integer({ min: 0, max: 255 }).map((high) => (high << 24) | 0),
);

describe("a memo", () => {
  it("remembers what a map would, however many keys it has", () => {
    const keys = fc.array(fc.tuple(part, part), { maxLength: 6000, size: "max" });
    fc.assert(
      fc.property(keys, (pairs) => {
        const memo = createMemo();
        const map = new Map<string, number>();
        pairs.forEach(([low, high], value) => {
          const key = `${low},${high}`;
          assert.equal(memo.find(low, high), map.get(key) ?? -1);
          if (map.has(key)) return;
          memo.put(low, high, value);
          map.set(key, value);
        });
        for (const [low, high] of pairs) {
          assert.equal(memo.find(low, high), map.get(`${low},${high}`));
          assert.equal(memo.find(high, low), map.get(`${high},${low}`) ?? -1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
