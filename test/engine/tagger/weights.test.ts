import assert from "node:assert/strict";
import fc from "fast-check";
import { LABELS } from "../../../server/engine/tagger/scheme";
import { addWeights, decodeWeights, encodeWeights, indexFeatures } from "../../../server/engine/tagger/weights";

const weights = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xfffffff }), { maxLength: 60 })
  .map((ids) => Int32Array.from(ids).sort())
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      values: fc
        .array(fc.integer({ min: -127, max: 127 }), {
          minLength: ids.length * LABELS,
          maxLength: ids.length * LABELS,
        })
        .map((values) => Int8Array.from(values)),
      step: fc.constant(0.025),
    }),
  );
const rest = { transitions: new Float64Array(LABELS * LABELS).fill(0.5), calibration: [[0.25, 0.5]] as const };

describe("a file of weights", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(weights, (some) => {
        const back = decodeWeights(encodeWeights({ ...some, ...rest }));
        assert.deepEqual(back.ids, some.ids);
        assert.deepEqual(back.values, some.values);
        assert.ok(Math.abs(back.step - some.step) < 1e-6);
        assert.deepEqual(back.transitions, rest.transitions);
        assert.deepEqual(back.calibration, [[0.25, 0.5]]);
      }),
    );
  });

  it("is refused when it is something else, of another version, or cut short", () => {
    const file = encodeWeights({ ids: Int32Array.of(7), values: new Int8Array(LABELS).fill(3), step: 0.1, ...rest });
    assert.throws(() => decodeWeights(new Uint8Array(0)), Error);
    assert.throws(() => decodeWeights(new TextEncoder().encode("a text of more than twenty bytes")), Error);
    assert.throws(() => decodeWeights(file.subarray(0, file.length - 1)), Error);
    const newer = file.slice();
    newer[4]!++;
    assert.throws(() => decodeWeights(newer), Error);
  });

  it("adds up the features that it knows and passes over those it does not", () => {
    fc.assert(
      fc.property(weights, fc.array(fc.integer({ min: 0, max: 0xfffffff })), (some, others) => {
        const index = indexFeatures(some.ids);
        const asked = Int32Array.from([...some.ids, ...others.filter((id) => !some.ids.includes(id))]);
        const sums = new Float64Array(LABELS);
        addWeights({ ...some, ...rest }, index, asked, asked.length, sums, 0);
        for (let l = 0; l < LABELS; l++) {
          let sum = 0;
          for (let f = 0; f < some.ids.length; f++) sum += some.values[f * LABELS + l]!;
          assert.equal(sums[l], sum);
        }
      }),
    );
  });
});
