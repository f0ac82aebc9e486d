import assert from "node:assert/strict";
import fc from "fast-check";
import { answersOf, bothWays, documentOf, histories, SENTENCES } from "../support/corpus-history";
import { nothing } from "./notation";

describe("A corpus", () => {
  it("answers the same as one made afresh, whatever edits led to it", () => {
    fc.assert(
      fc.property(histories(12), (history) => {
        const { after, afresh } = bothWays(nothing, history);
        assert.deepEqual(answersOf(after), answersOf(afresh));
      }),
      { numRuns: 150 },
    );
  });

  it("never changes itself", () => {
    const one = nothing.with([documentOf("a.txt", SENTENCES[0]!)]);
    const before = answersOf(one);
    one.with([documentOf("a.txt", SENTENCES[3]!), documentOf("b.md", SENTENCES[2]!)]);
    one.without(["a.txt"]);
    assert.deepEqual(answersOf(one), before);
  });

  it("gives every mention an entity that lists it, and every entity an introduction", () => {
    const corpus = nothing.with(SENTENCES.map((text, i) => documentOf(`${i}.txt`, text)));
    for (const uri of corpus.documents) {
      for (const mention of corpus.mentions(uri)) {
        const listed = corpus.mentionsOf(mention.entity, uri).map((l) => l.mention.start);
        assert.ok(listed.includes(mention.start), `${mention.entity} does not list its mention in ${uri}`);
      }
    }
    for (const { id } of corpus.entities) assert.ok(corpus.introductionOf(id), `${id} has no introduction`);
  });

  it("takes names that are keys of objects for names", () => {
    const corpus = nothing.with([
      documentOf("__proto__", "[__proto__]{.person} met [constructor]{.person} and [toString]{.organization}."),
    ]);
    assert.deepEqual(
      corpus.entitiesIn("__proto__").map((e) => e.name),
      ["__proto__", "constructor", "toString"],
    );
  });
});
