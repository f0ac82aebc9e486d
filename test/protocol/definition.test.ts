import assert from "node:assert/strict";
import { type Location, type LocationLink, MarkupKind } from "vscode-languageserver";
import { EDITOR } from "../support/connection";
import { type Documents, expectedOf, reading } from "../support/reader";

/** Go to definition at the cursor leads to the span labelled `target`; `from` is the name it starts from. */
async function goesTo(documents: Documents): Promise<void> {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  const links = await reader.ask<LocationLink[]>("textDocument/definition", reader.here());
  const shown = links.map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
    label: "target",
  }));
  assert.deepEqual(reader.show(shown), expectedOf(documents, "target"));
  const origins = links.map(({ originSelectionRange }) => ({
    uri: reader.here().textDocument.uri,
    range: originSelectionRange!,
    label: "from",
  }));
  const marksOrigin = Object.values(documents).some((text) => text.includes("|from⟧"));
  if (marksOrigin) assert.deepEqual(reader.show(origins), expectedOf(documents, "from"));
}

describe("go to definition", () => {
  it("leads to the full name in another document", () =>
    goesTo({ "a.md": "⟦John Smith|target⟧ spoke in Bamako.", "b.txt": "Later Sm‸ith left." }));

  it("leads to the full name before the cursor in the same document", () =>
    goesTo({
      "a.md": "John Smith spoke in Bamako.",
      "b.txt": "⟦John Smith|target⟧ came to Gao. Later ⟦Sm‸ith|from⟧ left.",
    }));

  it("leads from an acronym to its long form", () =>
    goesTo({
      "a.md": "Fighters of ⟦al-Qaeda in the Islamic Maghreb|target⟧ (AQIM) came.",
      "b.txt": "The hostages were held by ⟦A‸QIM|from⟧ for a year.",
    }));

  it("stays on the introduction, so that editors offer the references", () =>
    goesTo({ "a.md": "⟦John Sm‸ith|target⟧ spoke in Bamako.", "b.txt": "John Smith left. Smith came." }));

  it("starts from the whole of a name of several words", () =>
    goesTo({
      "a.md": "⟦John Mark Smith|target⟧ spoke in Bamako. There ⟦John Sm‸ith|from⟧ met Anna Keïta.",
    }));

  it("leads nowhere from what is no name", async () => {
    const reader = await reading({ "a.md": "John Smith sp‸oke in Bamako." });
    assert.equal(await reader.ask("textDocument/definition", reader.here()), null);
  });

  it("gives a plain location to a client without links", async () => {
    const documents = { "a.md": "⟦John Smith|target⟧ spoke in Bamako.", "b.txt": "Later Sm‸ith left." };
    const plain = { ...EDITOR, textDocument: { hover: { contentFormat: [MarkupKind.PlainText] } } };
    const reader = await reading(documents, { capabilities: plain });
    await reader.ask("dramatis/entities");
    const location = await reader.ask<Location>("textDocument/definition", reader.here());
    assert.deepEqual(reader.show([{ ...location, label: "target" }]), expectedOf(documents, "target"));
  });
});
