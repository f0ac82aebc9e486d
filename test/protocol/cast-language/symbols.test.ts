import assert from "node:assert/strict";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../../support/reader";

const DOCUMENTS: Documents = {
  "a.md": "The River League met. The River League left.",
  "cast.yaml":
    "actors:\n  - name: ⟦Rill|organization, 2 mentions⟧\n    kind: organization\n    aliases: [River League]\n  - {name: Nobody}\n" +
    "places: [{name: ⟦Gao|place, 0 mentions⟧}]\nnot-names: [Reply]\n",
};

async function symbolsIn<S>(
  capabilities?: object,
): Promise<{ reader: Awaited<ReturnType<typeof reading>>; found: S[] | null }> {
  const reader = await reading(DOCUMENTS, capabilities ? { capabilities } : {});
  await reader.ask("dramatis/entities");
  const textDocument = { uri: reader.uri("cast.yaml") };
  return { reader, found: await reader.ask("textDocument/documentSymbol", { textDocument }) };
}

describe("the outline of cast.yaml", () => {
  it("has its entries, with their aliases below", async () => {
    const { reader, found } = await symbolsIn<DocumentSymbol>();
    const shown = found!.map(({ selectionRange, detail }) => ({
      uri: reader.uri("cast.yaml"),
      range: selectionRange,
      label: detail!,
    }));
    assert.deepEqual(reader.show(shown), expectedOf(DOCUMENTS));
    assert.deepEqual(
      found!.map(({ name, children }) => [name, children!.map((alias) => alias.name)]),
      [
        ["Rill", ["River League"]],
        ["Gao", []],
      ],
    );
  });

  it("is a list for a client that knows no levels", async () => {
    const { reader, found } = await symbolsIn<SymbolInformation>({});
    assert.deepEqual(
      found!.map(({ name, location }) => [name, reader.name(location.uri)]),
      [
        ["Rill", "cast.yaml"],
        ["Gao", "cast.yaml"],
      ],
    );
  });

  it("is none where nothing is decided", async () => {
    const reader = await reading({ "cast.yaml": "# nothing yet\n" });
    await reader.ask("dramatis/entities");
    const textDocument = { uri: reader.uri("cast.yaml") };
    assert.equal(await reader.ask("textDocument/documentSymbol", { textDocument }), null);
  });
});
