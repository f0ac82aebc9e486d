import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { type Documents, reading } from "../support/reader";

describe("what a reader sees of an entity before correcting it", () => {
  it("is the note and the coordinates that are in the cast", async () => {
    const cast = "places:\n  - name: Gulu\n    at: [2.77, 32.3]\n    note: The seat of the district.\n";
    const gulu = await about({ "a.md": "She left Gulu.", "cast.yaml": cast }, "place/gulu");
    assert.deepEqual([gulu?.note, gulu?.at], ["The seat of the district.", { latitude: 2.77, longitude: 32.3 }]);
  });

  it("is neither where nobody has written or knows any", async () => {
    const anna = await about({ "a.md": "She met Anna Berg." }, "person/anna-berg");
    assert.deepEqual([anna?.entity.name, anna?.note, anna?.at], ["Anna Berg", undefined, undefined]);
  });

  it("is nothing of an unknown entity", async () => {
    assert.equal(await about({ "a.md": "She met Anna Berg." }, "person/nobody"), null);
  });
});

describe("those who may be the same", () => {
  const names = (result: protocol.AboutResult) =>
    result?.alike.map(({ entity, reason }) => `${entity.name}: ${reason}`);

  it("are spelt nearly alike or share a word, the most alike first, and are of one kind", async () => {
    const texts: Documents = {
      "a.md": "It was the [Silver Lantern Trust]{.organization}.",
      "b.md": "It was the [Silver Lantern Fund]{.organization}.",
      "c.md": "It was the [Silvan Lantern Trust]{.organization}.",
      "d.md": "It was the [Trust of Gulu]{.organization}, near [Silver Lantern]{.place}.",
    };
    assert.deepEqual(names(await about(texts, "organization/silver-lantern-trust")), [
      "Silvan Lantern Trust: Both names have “Lantern Trust”.",
      "Silver Lantern Fund: Both names have “Silver Lantern”.",
    ]);
  });

  it("are first of all those that the corpus suggests, with its reason", async () => {
    const texts: Documents = {
      "a.txt": "[Grace Akello]{.person} spoke. [Grace Akella]{.person} spoke.",
      "b.txt": "Then [Grace]{.person} left.",
    };
    assert.deepEqual(names(await about(texts, "person/grace-akello")), [
      "Grace: “Grace” is short for “Grace Akello”",
      "Grace Akella: Spelt nearly like “Grace Akello”.",
    ]);
  });
});

async function about(texts: Documents, entity: string): Promise<protocol.AboutResult> {
  const reader = await reading(texts);
  await reader.ask(protocol.entities);
  return reader.ask(protocol.about, { entity });
}
