import assert from "node:assert/strict";
import fc from "fast-check";
import { keepSmall } from "../../server/texts";

describe("texts that are kept", () => {
  it("come back as they were, each time, whatever signs are in them and however many there are", () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "\ufeff’", "\ud800’", "a\udc00’é")),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(texts, (given) => {
        const keep = keepSmall();
        const kept = given.map((text, at) => keep({ uri: `${at}`, text, format: "plain" }));
        for (const times of [1, 2])
          assert.deepEqual(
            kept.map((text) => text()),
            given,
            `time ${times}`,
          );
      }),
      { numRuns: 50 },
    );
  });
});
