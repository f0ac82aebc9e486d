import assert from "node:assert/strict";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../support/reader";

const DOCUMENT: Documents = {
  "a.md": "‸⟦John Smith|People⟧ met Tuareg leaders and the African Union (AU) in Bamako. Smith left ⟦Bamako⟧.",
};

async function symbolsOf<T>(documents: Documents, hierarchicalDocumentSymbolSupport = true) {
  const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport } } };
  const reader = await reading(documents, { capabilities });
  const { textDocument } = reader.here();
  return { reader, symbols: await reader.ask<T[] | null>("textDocument/documentSymbol", { textDocument }) };
}

function draw(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap((symbol) => [
    `${indent}${symbol.name}${symbol.children ? ` (${symbol.detail})` : ""}`,
    ...draw(symbol.children ?? [], `${indent}  `),
  ]);
}

describe("document symbols", () => {
  it("are kinds, then entities, then mentions", async () => {
    const { symbols } = await symbolsOf<DocumentSymbol>(DOCUMENT);
    assert.deepEqual(draw(symbols!), [
      "People (1)",
      "  John Smith (2 mentions)",
      "    John Smith",
      "    Smith",
      "Organizations (1)",
      "  African Union (2 mentions)",
      "    African Union",
      "    AU",
      "Peoples (1)",
      "  Tuareg (1 mention)",
      "    Tuareg",
      "Places (1)",
      "  Bamako (2 mentions)",
      "    Bamako",
      "    Bamako",
    ]);
  });

  it("stand at their mentions, a group at its first", async () => {
    const { reader, symbols } = await symbolsOf<DocumentSymbol>(DOCUMENT);
    const [people, , , places] = symbols!;
    const { uri } = reader.here().textDocument;
    const lastOfBamako = places!.children![0]!.children![1]!;
    assert.deepEqual(
      reader.show([
        { uri, range: people!.selectionRange, label: "People" },
        { uri, range: lastOfBamako.range },
      ]),
      expectedOf(DOCUMENT),
    );
  });

  it("say of a name to be reviewed that it is", async () => {
    const { symbols } = await symbolsOf<DocumentSymbol>({ "a.txt": "‸The Grand Plan failed." });
    assert.deepEqual(draw(symbols!), [
      "Organizations (1)",
      "  Grand Plan (1 mention, to be reviewed)",
      "    Grand Plan",
    ]);
  });

  it("hold at most fifty mentions of one entity, and the count of all", async () => {
    const { symbols } = await symbolsOf<DocumentSymbol>({ "a.txt": `‸${"They came to Bamako. ".repeat(60)}` });
    const kidal = symbols![0]!.children![0]!;
    assert.equal(kidal.detail, "60 mentions");
    assert.equal(kidal.children!.length, 50);
  });

  it("are a list of entities for a client without a tree", async () => {
    const { symbols } = await symbolsOf<SymbolInformation>(DOCUMENT, false);
    assert.deepEqual(
      symbols!.map(({ name, containerName }) => `${containerName}: ${name}`),
      ["People: John Smith", "Peoples: Tuareg", "Organizations: African Union", "Places: Bamako"],
    );
  });

  it("are none where nothing is named", async () => {
    assert.equal((await symbolsOf({ "a.txt": "‸nothing here" })).symbols, null);
  });

  it("are announced under a label of their own", async () => {
    const { reader } = await symbolsOf(DOCUMENT);
    assert.deepEqual(reader.client.initialized.capabilities.documentSymbolProvider, { label: "Actors" });
  });
});
