import assert from "node:assert/strict";
import { fuzzers } from "./fuzzers";
import { tried } from "./run";

/** One seed for all test runs: they try the same cases everywhere. `npm run fuzz` draws others. */
const SEED = 20_260_101;

describe("whatever is drawn", () => {
  for (const fuzzer of fuzzers) {
    it(fuzzer.holds, async () => {
      const { report, held } = await tried(fuzzer, { seed: SEED, runs: fuzzer.share });
      if (report !== undefined) assert.fail(report);
      assert.equal(held, fuzzer.share);
    });
  }
});
