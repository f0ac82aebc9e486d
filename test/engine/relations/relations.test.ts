import assert from "node:assert/strict";
import type { Corpus } from "../../../server/engine";
import { corpusOf, type Folder } from "../notation";
import { idOf, rolesOf } from "./tell";

/** Whom one is named with, by name: sentences and paragraphs. */
function companions(folder: Folder, name: string): Record<string, string> {
  const { corpus } = corpusOf(folder);
  return Object.fromEntries(
    corpus
      .appearsWith(idOf(corpus, name))
      .map(({ entity, sentences, paragraphs }) => [corpus.entity(entity)!.name, `${sentences} ${paragraphs}`]),
  );
}

describe("Roles of an entity", () => {
  it("are those told under all its names, by document and position", () => {
    const { corpus } = corpusOf({
      "b.txt": "John Smith, a Ghanaian economist, disagreed.",
      "a.txt": "President John Smith spoke. Later Smith, the leader of the Labour Party, left.",
    });
    assert.deepEqual(rolesOf(corpus, "John Smith"), [
      "leads: President",
      "leads: leader of the Labour Party",
      "belongs: economist",
    ]);
  });

  it("are not of the bearer itself", () => {
    const { corpus } = corpusOf({
      "a.txt": "The National Farmers Union (NFU) met. The National Farmers Union, a union of the NFU, is old.",
    });
    for (const { of } of corpus.rolesOf(idOf(corpus, "NFU"))) assert.equal(of, undefined);
  });

  it("follow what another document says of a name, and go with theirs", () => {
    const { corpus } = corpusOf({
      "a.txt": "NFU leader John Smith spoke.",
      "b.txt": "The National Farmers Union (NFU) met.",
    });
    const of = (c: Corpus) => c.rolesOf(idOf(c, "John Smith"))[0]?.of;
    assert.equal(of(corpus), idOf(corpus, "National Farmers Union"));
    const alone = corpus.without(["b.txt"]);
    assert.equal(of(alone), idOf(alone, "NFU"));
    assert.deepEqual(rolesOf(corpus.without(["a.txt"]).with([]), "NFU"), []);
  });
});

describe("Entities that appear together", () => {
  it("are counted once a sentence and once a paragraph", () => {
    const text =
      "John Smith met Anna Berg in Gao. Then Smith left Anna Berg, and Smith slept. Anna Berg wrote.\n\nSmith read. Omar Haddad sang.";
    assert.deepEqual(companions({ "a.txt": text }, "John Smith"), {
      "Anna Berg": "2 1",
      Gao: "1 1",
      "Omar Haddad": "0 1",
    });
  });

  it("are counted across documents, under whatever name", () => {
    const folder = {
      "a.txt": "The National Farmers Union (NFU) wrote to Anna Berg.",
      "b.md": "# NFU\n\nThe NFU thanked Anna Berg.\n\nAnna Berg slept.",
    };
    assert.deepEqual(companions(folder, "NFU"), { "Anna Berg": "2 2" });
  });

  it("see each other alike", () => {
    const { corpus } = corpusOf({
      "a.txt": "John Smith met Anna Berg in Gao. Omar Haddad left Gao.\n\nAnna Berg saw Omar Haddad.",
      "b.txt": "In Gao Anna Berg slept.",
    });
    for (const { id } of corpus.entities) {
      for (const { entity, ...counts } of corpus.appearsWith(id)) {
        const back = corpus.appearsWith(entity).find((other) => other.entity === id);
        assert.deepEqual(back, { entity: id, ...counts });
      }
    }
  });
});

describe("The country of a people", () => {
  it("is named by its id where the corpus mentions both", () => {
    const { corpus } = corpusOf({ "a.txt": "Malian soldiers left.", "b.txt": "They live in Mali and in Niger." });
    assert.equal(corpus.countryOf(idOf(corpus, "Malian")), idOf(corpus, "Mali"));
    assert.equal(corpus.without(["b.txt"]).countryOf(idOf(corpus, "Malian")), undefined);
    assert.equal(corpus.countryOf(idOf(corpus, "Mali")), undefined);
  });

  it("is none for a people of several countries", () => {
    const { corpus } = corpusOf({ "a.txt": "Tuareg traders live in Mali." });
    assert.equal(corpus.countryOf(idOf(corpus, "Tuareg")), undefined);
  });
});
