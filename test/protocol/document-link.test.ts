import assert from "node:assert/strict";
import type { DocumentLink } from "vscode-languageserver";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

const DOCUMENTS: Documents = {
  "a.md": "The River League met Grace Akello.",
  "b.txt": "The Ligue fluviale wrote. The River League read.",
  "cast.yaml":
    "actors:\n  - name: ⟦Rill|3 mentions in 2 documents⟧\n    kind: organization\n" +
    "    aliases: [⟦River League|3 mentions in 2 documents⟧, ⟦'Ligue fluviale'|3 mentions in 2 documents⟧]\n" +
    "  - {name: Nobody Known, kind: person}\n" +
    "not-names: [Reply]\n" +
    "apart: [[⟦Grace Akello|1 mention in 1 document⟧, Atlantis]]\n",
};

async function linksIn(reader: Reader, name = "cast.yaml"): Promise<DocumentLink[] | null> {
  await reader.ask("dramatis/entities");
  return reader.ask("textDocument/documentLink", { textDocument: { uri: reader.uri(name) } });
}

describe("document links", () => {
  it("are the names in the cast that documents have, and say how often", async () => {
    const reader = await reading(DOCUMENTS);
    const found = (await linksIn(reader))!.map(({ range, tooltip }) => ({
      uri: reader.uri("cast.yaml"),
      range,
      label: tooltip!,
    }));
    assert.deepEqual(reader.show(found), expectedOf(DOCUMENTS));
  });

  it("lead to the dossier, once they are followed", async () => {
    const reader = await reading(DOCUMENTS);
    const [link] = (await linksIn(reader))!;
    assert.equal(link!.target, undefined);
    const { target } = await reader.ask<DocumentLink>("documentLink/resolve", link!);
    const { text } = await reader.ask<{ text: string }>("workspace/textDocumentContent", { uri: target });
    assert.match(text, /^# Rill\n/);
  });

  it("lead to the introduction in an editor without dossiers", async () => {
    const reader = await reading(DOCUMENTS, { capabilities: {} });
    const [link] = (await linksIn(reader))!;
    assert.equal(link!.tooltip, undefined);
    const { target } = await reader.ask<DocumentLink>("documentLink/resolve", link!);
    assert.equal(target, `${reader.uri("b.txt")}#L1,5`);
  });

  it("stay as they are where the corpus names nobody so any more", async () => {
    const reader = await reading(DOCUMENTS);
    const link = { ...(await linksIn(reader))![0]!, data: { entity: "person/nobody" } };
    assert.deepEqual(await reader.ask("documentLink/resolve", link), link);
  });

  it("are left to the editor in documents", async () => {
    assert.equal(await linksIn(await reading(DOCUMENTS), "a.md"), null);
  });
});
