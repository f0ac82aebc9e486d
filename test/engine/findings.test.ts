import assert from "node:assert/strict";
import fc from "fast-check";
import { type Corpus, type Document, pack, unpack } from "../../server/engine";
import { answersOf, bothWays, documentOf, histories, SENTENCES } from "../support/corpus-history";
import { nothing } from "./notation";

/** The findings of all documents of a corpus, packed and unpacked, by URI. */
function repacked(corpus: Corpus): ReturnType<typeof unpack> {
  return unpack(pack(corpus.documents.map((uri) => [uri, corpus.findings(uri)!])));
}

/** The same corpus, made of what was found in its documents. */
function restored(corpus: Corpus, empty: Corpus, documents: readonly Document[]): Corpus {
  const found = repacked(corpus);
  return empty.with(documents.map((document) => ({ ...document, findings: found.get(document.uri)! })));
}

describe("what was found in documents", () => {
  const documents = SENTENCES.map((text, at) => documentOf(`${at}.${at % 2 ? "md" : "txt"}`, text));

  it("makes the same corpus another time, though nothing is read", () => {
    const corpus = nothing.with(documents);
    const again = restored(corpus, nothing, documents);
    assert.deepEqual(answersOf(again), answersOf(corpus));
    assert.deepEqual(
      again.documents.flatMap((uri) => again.mentions(uri)),
      corpus.documents.flatMap((uri) => corpus.mentions(uri)),
    );
  });

  it("goes on like any other corpus, whatever happens to it then", () => {
    fc.assert(
      fc.property(histories(8), (history) => {
        const corpus = nothing.with(documents);
        const again = restored(corpus, nothing, documents);
        assert.deepEqual(answersOf(bothWays(again, history).after), answersOf(bothWays(corpus, history).after));
      }),
      { numRuns: 25 },
    );
  });

  it("is refused where some of it is missing", () => {
    assert.deepEqual([...unpack(pack([]))], []);
    const { tables, columns } = pack([["a", nothing.with(documents).findings(documents[0]!.uri)!]]);
    assert.throws(() => unpack({ tables, columns: columns.subarray(0, 9) }), /cut short/);
    assert.throws(() => unpack({ tables: tables.slice(0, -9), columns }));
  });
});
