import fc from "fast-check";
import { readEmptyCorpus } from "../../server/knowledge";
import type { Fuzzer } from "./fuzzer";
import { worldOf } from "./truth-model";
import { interleavings } from "./truth-steps";

export const truth: Fuzzer = {
  name: "truth",
  holds: "what is open in an editor is true, then the disk, whenever and however often the news of changes come",
  runs: 10_000,
  share: 60,
  property() {
    const empty = readEmptyCorpus(import.meta.dirname);
    return fc.asyncProperty(interleavings, async ({ files, steps, pauses }) => {
      const world = worldOf(empty, pauses);
      for (const { name, text } of files) await world.happen({ does: "write", name, text, fate: "now" });
      for (const step of steps) await world.happen(step);
      await world.settle();
    });
  },
};
