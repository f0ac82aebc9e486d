import assert from "node:assert/strict";
import type { SymbolInformation, WorkspaceSymbol } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../support/reader";

const DOCUMENTS: Documents = {
  "a.md":
    "Fighters of the [⟦Movement for Unity and Jihad in West Africa|found⟧]{.organization id=mujwa} met John Smith in Bamako. There Anna Keïta left.",
  "b.md": "Smith came to Kidal.\n\nThe Grand Plan failed.\n\n[MUJAO]{.organization id=mujwa} and MUJAO stayed.",
};

async function symbolsFor(query: string) {
  const reader = await reading(DOCUMENTS);
  const symbols = await reader.ask<WorkspaceSymbol[]>("workspace/symbol", { query });
  return { reader, symbols, names: symbols.map(({ name }) => name) };
}

describe("workspace symbols", () => {
  it("are found by any alias and lead to the introduction", async () => {
    const { reader, symbols, names } = await symbolsFor("mujao");
    assert.deepEqual(names, ["Movement for Unity and Jihad in West Africa (MUJAO)"]);
    assert.equal(symbols[0]!.containerName, "organization");
    assert.deepEqual(symbols[0]!.location, { uri: reader.uri("a.md") });
    const { location } = await reader.ask<SymbolInformation>("workspaceSymbol/resolve", symbols[0]);
    assert.deepEqual(reader.show([{ ...location, label: "found" }]), expectedOf(DOCUMENTS));
  });

  it("lead there at once in an editor that does not ask again", async () => {
    const reader = await reading(DOCUMENTS, { capabilities: {} });
    assert.equal(reader.client.initialized.capabilities.workspaceSymbolProvider, true);
    const [symbol] = await reader.ask<SymbolInformation[]>("workspace/symbol", { query: "mujao" });
    assert.deepEqual(reader.show([{ ...symbol!.location, label: "found" }]), expectedOf(DOCUMENTS));
  });

  it("stay as they are where the corpus has changed since", async () => {
    const { reader, symbols } = await symbolsFor("mujao");
    const gone = { ...symbols[0], data: { entity: "person/nobody" } };
    assert.deepEqual(await reader.ask("workspaceSymbol/resolve", gone), gone);
  });

  it("are found by letters in order, without their diacritics", async () => {
    assert.deepEqual((await symbolsFor("ankeita")).names, ["Anna Keïta (anna keita)"]);
    assert.deepEqual((await symbolsFor("jsmi")).names, ["John Smith"]);
  });

  it("come closest first, then by count", async () => {
    const { names } = await symbolsFor("a");
    assert.deepEqual(names.slice(0, 2), ["Anna Keïta", "Movement for Unity and Jihad in West Africa"]);
  });

  it("are all there for an empty query, those to be reviewed apart and last", async () => {
    const { symbols, names } = await symbolsFor("");
    assert.deepEqual(names, [
      "Movement for Unity and Jihad in West Africa",
      "John Smith",
      "Anna Keïta",
      "Bamako",
      "Kidal",
      "Grand Plan",
    ]);
    assert.equal(symbols.at(-1)!.containerName, "organization, to be reviewed");
  });

  it("are none for letters that no name has", async () => {
    assert.deepEqual((await symbolsFor("xyzzy")).names, []);
  });
});
