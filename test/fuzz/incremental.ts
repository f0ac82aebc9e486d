import assert from "node:assert/strict";
import fc from "fast-check";
import { readEmptyCorpus } from "../../server/knowledge";
import { answersOf, bothWays, histories } from "../support/corpus-history";
import type { Fuzzer } from "./fuzzer";

export const incremental: Fuzzer = {
  name: "incremental",
  holds: "a corpus answers the same as one made afresh, whatever twenty steps led to it",
  runs: 20_000,
  share: 200,
  property() {
    const empty = readEmptyCorpus(import.meta.dirname);
    return fc.property(histories(20), (history) => {
      const { after, afresh } = bothWays(empty, history);
      assert.deepEqual(answersOf(after), answersOf(afresh));
    });
  },
};
