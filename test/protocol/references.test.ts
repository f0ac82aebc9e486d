import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../support/reader";

/** The references of what is named at the cursor, as given. */
async function referencesIn(documents: Documents, includeDeclaration: boolean) {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  const params = { ...reader.here(), context: { includeDeclaration } };
  return { reader, found: await reader.ask<Location[] | null>("textDocument/references", params) };
}

const DOCUMENTS: Documents = {
  "a.md": "⟦John Smith|introduction⟧ spoke in Bamako. ⟦Smith|1⟧ left with Anna Keïta.",
  "b.txt": "Later ⟦Sm‸ith|1⟧ came back. He, ⟦Smith|1⟧, stayed.",
};

describe("find references", () => {
  it("finds every mention under every name, in all documents", async () => {
    const { reader, found } = await referencesIn(DOCUMENTS, true);
    const expected = Object.fromEntries(Object.entries(DOCUMENTS).map(([k, v]) => [k, v.replace(/\|\w+⟧/g, "⟧")]));
    assert.deepEqual(reader.show(found!), expectedOf(expected));
  });

  it("leaves the introduction out where the declaration is not wanted", async () => {
    const { reader, found } = await referencesIn(DOCUMENTS, false);
    assert.deepEqual(reader.show(found!.map((one) => ({ ...one, label: "1" }))), expectedOf(DOCUMENTS, "1"));
  });

  it("sorts by document and position", async () => {
    const { reader, found } = await referencesIn(DOCUMENTS, true);
    const order = found!.map(({ uri, range }) => `${reader.name(uri)} ${String(range.start.character).padStart(4)}`);
    assert.deepEqual(order, [...order].sort());
  });

  it("finds nothing where nothing is named", async () => {
    assert.equal((await referencesIn({ "a.md": "John Smith sp‸oke in Bamako." }, true)).found, null);
  });
});
