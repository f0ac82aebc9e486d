import assert from "node:assert/strict";
import { CancellationTokenSource, type Location, LSPErrorCodes, ProgressType } from "vscode-languageserver";
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

  it("takes the entry in the cast for the declaration where there is one", async () => {
    const documents: Documents = {
      "a.md": "⟦John Smith|1⟧ spoke in Bamako.",
      "b.txt": "Later ⟦Sm‸ith|1⟧ came back.",
      "cast.yaml": "actors: [{name: ⟦John Smith|entry⟧, kind: person}]",
    };
    const { reader, found } = await referencesIn(documents, true);
    const labelled = found!.map((one) => ({ ...one, label: reader.name(one.uri) === "cast.yaml" ? "entry" : "1" }));
    assert.deepEqual(reader.show(labelled), expectedOf(documents));
    assert.deepEqual([...new Set(found!.map(({ uri }) => reader.name(uri)))], ["a.md", "b.txt", "cast.yaml"]);
    const without = await referencesIn(documents, false);
    const mentions = without.found!.map((one) => ({ ...one, label: "1" }));
    assert.deepEqual(without.reader.show(mentions), expectedOf(documents, "1"));
  });

  it("sends many in parts where the client takes them so, and nothing in the end", async () => {
    const many = Array.from({ length: 500 }, (_, i) => `Then John Smith saw house ${i}.`).join("\n\n");
    const reader = await reading({ "a.md": many, "b.md": "Later Sm‸ith left." });
    await reader.ask("dramatis/entities");
    const params = { ...reader.here(), context: { includeDeclaration: true } };
    const whole = await reader.ask<Location[]>("textDocument/references", params);
    const parts: Location[][] = [];
    reader.client.onProgress(new ProgressType<Location[]>(), "parts", (part) => {
      parts.push(part);
    });
    const rest = await reader.ask("textDocument/references", { ...params, partialResultToken: "parts" });
    assert.deepEqual(rest, []);
    assert.ok(parts.length > 1 && parts.every((part) => part.length > 0), `${parts.length} parts`);
    assert.deepEqual(parts.flat(), whole);
  });

  it("sends no more parts once it is cancelled", async () => {
    const many = Array.from({ length: 2500 }, (_, i) => `Then John Smith saw house ${i}.`).join("\n\n");
    const reader = await reading({ "a.md": many, "b.md": "Later Sm‸ith left." });
    await reader.ask("dramatis/entities");
    const cancelling = new CancellationTokenSource();
    let sent = 0;
    reader.client.onProgress(new ProgressType<Location[]>(), 1, (part) => {
      sent += part.length;
      cancelling.cancel();
    });
    const params = { ...reader.here(), context: { includeDeclaration: true }, partialResultToken: 1 };
    const asked = reader.client.sendRequest("textDocument/references", params, cancelling.token);
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(sent > 0 && sent < 2500, `${sent} sent`);
  });

  it("finds nothing where nothing is named", async () => {
    assert.equal((await referencesIn({ "a.md": "John Smith sp‸oke in Bamako." }, true)).found, null);
  });
});
