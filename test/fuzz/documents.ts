import assert from "node:assert/strict";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readEngineData } from "../../server/data/read";
import { type Corpus, createLexicon, createTagger, type Span } from "../../server/engine";
import { nastyTexts } from "../support/nasty-text";
import { answersAreSound, countingCorpus, isBoundary } from "../support/sound";
import type { Fuzzer } from "./fuzzer";

const cases = fc.record({
  text: nastyTexts,
  format: fc.constantFrom("plain" as const, "markdown" as const),
  /** Whether it is also read four times over, to see what that costs. */
  long: fc.nat({ max: 19 }).map((number) => number === 0),
});

export const documents: Fuzzer = {
  name: "documents",
  holds:
    "a document of any text is read without a fault, into mentions that are stretches of it, at a cost like its length",
  runs: 200_000,
  share: 2_500,
  property() {
    const { empty, asked } = countingCorpus(readKnowledge());
    const costOf = (document: { uri: string; text: string; format: "plain" | "markdown" }) => {
      const before = asked();
      const corpus = empty.with([document]);
      corpus.mentions(document.uri);
      return { corpus, cost: asked() - before };
    };
    return fc.property(cases, ({ text, format, long }) => {
      const { corpus, cost } = costOf({ uri: "a", text, format });
      answersAreSound(corpus, "a", text);
      partsAreSound(corpus, text);
      if (!long) return;
      const { cost: fourfold } = costOf({ uri: "a", text: text.repeat(4), format });
      assert.ok(fourfold <= cost * 5 + 200, `${cost} look-ups became ${fourfold} in a text four times as long`);
    });
  },
};

/** Asserts that whatever else is told of the places in a text lies in it. */
function partsAreSound(corpus: Corpus, text: string): void {
  const lies = (span: Span | undefined, what: string) => {
    if (!span) return;
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${what} lies in the text`);
    for (const offset of [span.start, span.end]) assert.ok(isBoundary(text, offset), `${what} splits a pair`);
  };
  for (const heading of corpus.headings("a")) lies(heading, "a heading");
  for (const mention of corpus.mentions("a")) {
    lies(corpus.sentenceAt("a", mention), "a sentence");
    lies(corpus.paragraphAt("a", mention.start), "a paragraph");
  }
  for (const { id } of corpus.entities) {
    for (const role of corpus.rolesOf(id)) {
      lies(role.words, "the words of a role");
      lies(role.span, "a role");
    }
    corpus.appearsWith(id);
    corpus.suggestionsFor(id);
  }
}

function readKnowledge() {
  const { gazetteer, tagger } = readEngineData(dirname(fileURLToPath(import.meta.url)));
  return { lexicon: createLexicon(gazetteer), ...(tagger ? { tagger: createTagger(tagger) } : {}) };
}
