import assert from "node:assert/strict";
import type { Language } from "../../../server/engine/tagger/manner";
import { viewOf } from "../../../server/engine/tagger/view";
import { createWordTypes } from "../../../server/engine/tagger/word-types";
import { read } from "../../../server/engine/text/reading";
import { shippedLexicon } from "../lexicon/known-world";

/** The words of a text that are taken for French. */
function frenchIn(text: string, language?: Language): string[] {
  const view = viewOf(read(text, "plain"), shippedLexicon(), createWordTypes(), language);
  const { start, end } = view.reading.tokens;
  return Array.from({ length: view.count }, (_, t) => t)
    .filter((t) => view.french[t])
    .map((t) => text.slice(start[t], end[t]));
}

describe("the language", () => {
  const text = "The army left for the north of the country.\n\nIl est parti dans la ville avec les siens.";

  it("is told for each paragraph", () => {
    const found = frenchIn(text);
    assert.ok(found.includes("ville") && !found.includes("army"));
  });

  it("is the same for all where the reader has set it", () => {
    assert.deepEqual(frenchIn(text, "english"), []);
    assert.ok(frenchIn(text, "french").includes("army"));
  });
});
