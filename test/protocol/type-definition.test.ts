import assert from "node:assert/strict";
import type { Location, LocationLink } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../support/reader";

/** Go to type definition at the cursor leads to the span labelled `target`. */
async function goesTo(documents: Documents): Promise<void> {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  const links = await reader.ask<LocationLink[]>("textDocument/typeDefinition", reader.here());
  const shown = links.map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
    label: "target",
  }));
  assert.deepEqual(reader.show(shown), expectedOf(documents, "target"));
}

async function goesNowhere(documents: Documents): Promise<void> {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  assert.equal(await reader.ask("textDocument/typeDefinition", reader.here()), null);
}

describe("go to type definition", () => {
  it("leads from a people to its country in another document", () =>
    goesTo({ "a.md": "They live in ⟦Mali|target⟧.", "b.txt": "The Ma‸lian army left." }));

  it("leads from a French adjective to the country", () =>
    goesTo({ "a.md": "Ils vivent au ⟦Mali|target⟧.", "b.txt": "Les soldats mal‸iens sont partis." }));

  it("leads from a person to the organisation that a text says it leads", () =>
    goesTo({
      "a.md": "The ⟦Labour Party|target⟧ met in Lyon.",
      "b.txt": "The leader of the Labour Party, John Smith, was absent.",
      "c.txt": "Later Sm‸ith left.",
    }));

  it("prefers what a person leads to what it belongs to", () =>
    goesTo({
      "a.txt": "John Sm‸ith, a member of the Labour Party, was absent.",
      "b.txt": "John Smith is the president of the ⟦Red Cross|target⟧.",
    }));

  it("leads nowhere from a people whose country is not mentioned", () =>
    goesNowhere({ "a.txt": "The Ma‸lian army left." }));

  it("leads nowhere from a person of whom no role is told, or one of a place", () =>
    goesNowhere({ "a.txt": "John Sm‸ith, the mayor of Lyon, met the Labour Party." }));

  it("gives a plain location to a client without links", async () => {
    const documents = { "a.md": "They live in ⟦Mali|target⟧.", "b.txt": "The Ma‸lian army left." };
    const reader = await reading(documents, { capabilities: {} });
    await reader.ask("dramatis/entities");
    const location = await reader.ask<Location>("textDocument/typeDefinition", reader.here());
    assert.deepEqual(reader.show([{ ...location, label: "target" }]), expectedOf(documents, "target"));
  });
});
