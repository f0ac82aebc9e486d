import assert from "node:assert/strict";
import { type DocumentHighlight, DocumentHighlightKind, type Location, type LocationLink } from "vscode-languageserver";
import { type Documents, expectedOf, reading } from "../../support/reader";

const CAST = "actors:\n  - name: Rill\n    kind: organization\n    aliases: [River League, Ligue flu‸viale]\n";

describe("a name in cast.yaml", () => {
  it("leads to the introduction of what it names", async () => {
    const documents: Documents = {
      "a.md": "The River League met Grace Akello.",
      "b.txt": "The ⟦Ligue fluviale|to⟧ wrote.",
      "cast.yaml": CAST.replace("Ligue flu‸viale", "⟦Ligue flu‸viale|from⟧"),
    };
    const reader = await reading(documents);
    await reader.ask("dramatis/entities");
    const [link] = await reader.ask<LocationLink[]>("textDocument/definition", reader.here());
    const shown = [
      { uri: link!.targetUri, range: link!.targetSelectionRange, label: "to" },
      { uri: reader.here().textDocument.uri, range: link!.originSelectionRange!, label: "from" },
    ];
    assert.deepEqual(reader.show(shown), expectedOf(documents));
  });

  it("leads to every mention, and to its entry where that is asked for", async () => {
    const documents: Documents = {
      "a.md": "The ⟦River League|⟧ met Grace Akello.",
      "b.txt": "The ⟦Ligue fluviale|⟧ wrote. The ⟦River League|⟧ read.",
      "cast.yaml": CAST.replace("Rill", "⟦Rill|entry⟧"),
    };
    const reader = await reading(documents);
    await reader.ask("dramatis/entities");
    for (const includeDeclaration of [true, false]) {
      const params = { ...reader.here(), context: { includeDeclaration } };
      const found = await reader.ask<Location[]>("textDocument/references", params);
      const labelled = found.map((one) => ({ ...one, label: one.uri.endsWith("cast.yaml") ? "entry" : "" }));
      assert.deepEqual(reader.show(labelled), expectedOf(documents, ...(includeDeclaration ? ["", "entry"] : [""])));
    }
  });

  it("leads to the first mention in each document", async () => {
    const documents: Documents = {
      "a.md": "The ⟦River League|⟧ met Grace Akello. The River League left.",
      "b.txt": "The ⟦Ligue fluviale|⟧ wrote.",
      "cast.yaml": CAST,
    };
    const reader = await reading(documents);
    await reader.ask("dramatis/entities");
    const links = await reader.ask<LocationLink[]>("textDocument/implementation", reader.here());
    const shown = links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
    assert.deepEqual(reader.show(shown), expectedOf(documents));
  });

  it("shows where the file names the same, the name of the entry apart", async () => {
    const documents: Documents = {
      "a.md": "The River League met Grace Akello.",
      "cast.yaml": `${CAST.replace("Rill", "⟦Rill|name⟧").replace(/(River League), (Ligue flu‸viale)/, "⟦$1|⟧, ⟦$2|⟧")}apart: [[⟦Rill|⟧, Grace Akello]]\n`,
    };
    const reader = await reading(documents);
    await reader.ask("dramatis/entities");
    const found = await reader.ask<DocumentHighlight[]>("textDocument/documentHighlight", reader.here());
    const shown = found.map(({ range, kind }) => ({
      uri: reader.uri("cast.yaml"),
      range,
      label: kind === DocumentHighlightKind.Write ? "name" : "",
    }));
    assert.deepEqual(reader.show(shown), expectedOf(documents));
  });

  it("leads nowhere where no document has it, nor does what is no name", async () => {
    for (const cast of ["places: [{name: Atlan‸tis}]\n", "not-names: [Rep‸ly]\n", "act‸ors: []\n", "# n‸othing\n"]) {
      const reader = await reading({ "a.md": "Grace Akello spoke.", "cast.yaml": cast });
      await reader.ask("dramatis/entities");
      for (const word of ["definition", "declaration", "implementation", "documentHighlight"])
        assert.equal(await reader.ask(`textDocument/${word}`, reader.here()), null, `${word}: ${cast}`);
      const params = { ...reader.here(), context: { includeDeclaration: true } };
      assert.equal(await reader.ask("textDocument/references", params), null);
    }
  });
});
