import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

async function marked(reader: Reader, params: Omit<protocol.MarksParams, "uri"> = {}): Promise<Record<string, string>> {
  const { uri } = reader.here().textDocument;
  const found = await reader.ask<readonly protocol.Mark[]>(protocol.marks, { uri, ...params });
  return reader.show(found.map(({ range, kind }) => ({ uri, range, label: kind })));
}

describe("marks", () => {
  it("are all names of a document, with their kinds", async () => {
    const documents: Documents = { "a.md": "‸⟦John Smith|person⟧ left ⟦Bamako|place⟧ with ⟦Malian|people⟧ friends." };
    assert.deepEqual(await marked(await reading(documents)), expectedOf(documents));
  });

  it("are those of what is named at a place, under all its names", async () => {
    const documents = { "a.md": "⟦John Smith|person⟧ left Bamako. ⟦Sm‸ith|person⟧ came back." };
    const reader = await reading(documents);
    assert.deepEqual(await marked(reader, { at: reader.here().position }), expectedOf(documents));
  });

  it("are none where nothing is named", async () => {
    const reader = await reading({ "a.md": "John Smith left‸ Bamako." });
    assert.deepEqual(await marked(reader, { at: reader.here().position }), { "a.md": "John Smith left Bamako." });
  });

  it("are those that a range touches", async () => {
    const documents = { "a.md": "‸John Smith spoke.\nAnna Keïta heard ⟦John\nSmith|person⟧.\n\nThen Smith left." };
    const range = { start: { line: 2, character: 2 }, end: { line: 3, character: 0 } };
    assert.deepEqual(await marked(await reading(documents), { range }), expectedOf(documents));
  });

  it("are null for a document that is not in the corpus", async () => {
    const reader = await reading({ "a.md": "‸Nobody." });
    assert.equal(await reader.ask(protocol.marks, { uri: "file:///elsewhere.txt" }), null);
  });
});
