import assert from "node:assert/strict";
import { type LocalEntity, linkDocument } from "../../../server/engine/link/document";
import { EMPTY_NETWORK, type Network, networkAfter } from "../../../server/engine/link/network";
import { recognise } from "../../../server/engine/recognise";
import { read } from "../../../server/engine/text/reading";
import { knowledge } from "../notation";

function entitiesOf(text: string): LocalEntity[] {
  const { context, names } = recognise(read(text, "plain"), knowledge);
  return linkDocument(context, names);
}

/** A corpus of many documents that all name the same two persons and a town, and each a person of its own. */
function networkOf(documents: number): Network {
  const people = Array.from(
    { length: documents },
    (_, i) => `[Amina Person${String.fromCharCode(97 + (i % 26))}${i}]{.person}`,
  );
  return networkAfter(
    EMPTY_NETWORK,
    people.map((person, i) => ({
      uri: `${i}.txt`,
      before: [],
      after: entitiesOf(`${person} met [Grace Akello]{.person} in [Gulu]{.place}.`),
    })),
  ).network;
}

/** How many names an edit of one document of a corpus clusters anew. */
function relinked(documents: number, before: string, after: string): number {
  const with1 = networkAfter(networkOf(documents), [
    { uri: "edited.txt", before: [], after: entitiesOf(before) },
  ]).network;
  return networkAfter(with1, [{ uri: "edited.txt", before: entitiesOf(before), after: entitiesOf(after) }]).relinked;
}

describe("The work of linking", () => {
  const text = "[Grace Akello]{.person} spoke. [Peter Okot]{.person} left.";

  it("is none for an edit that moves names or repeats them", () => {
    assert.equal(relinked(3, text, `A line above.\n\n${text}`), 0);
    assert.equal(relinked(3, text, `${text} Then [Grace Akello]{.person} left too.`), 0);
  });

  it("is that of the names which an edit adds or removes", () => {
    assert.equal(relinked(3, text, `${text} So did [Moses Ochen]{.person}.`), 1);
    assert.equal(relinked(3, text, "[Grace Akello]{.person} spoke."), 1);
  });

  it("is the same in a corpus of ten documents and of three hundred", () => {
    const edit = (documents: number) =>
      relinked(documents, text, "[Grace Akello]{.person} met [Moses Ochen]{.person} in [Gulu]{.place}.");
    assert.equal(edit(300), edit(10));
  });
});
