import assert from "node:assert/strict";
import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import { expectedOf, reading } from "../support/reader";

describe("document highlights", () => {
  it("mark all names of what is named, in this document only, full names apart", async () => {
    const documents = {
      "a.md": "⟦John Smith|full⟧ spoke in Bamako. Anna Keïta heard ⟦Sm‸ith|short⟧.\n\n⟦John\nSmith|full⟧ left.",
      "b.txt": "Later Smith came back.",
    };
    const reader = await reading(documents);
    const found = await reader.ask<DocumentHighlight[]>("textDocument/documentHighlight", reader.here());
    const { uri } = reader.here().textDocument;
    const shown = found.map(({ range, kind }) => ({
      uri,
      range,
      label: kind === DocumentHighlightKind.Write ? "full" : "short",
    }));
    assert.deepEqual(reader.show(shown), expectedOf(documents));
  });

  it("mark nothing where nothing is named", async () => {
    const reader = await reading({ "a.md": "John Smith sp‸oke in Bamako." });
    assert.equal(await reader.ask("textDocument/documentHighlight", reader.here()), null);
  });
});
