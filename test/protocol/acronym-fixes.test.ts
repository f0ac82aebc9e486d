import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as protocol from "../../server/protocol";
import { type Reader, reading } from "../support/reader";

/** The edits of the quick fixes at the cursor, by their titles and documents. */
async function fixesAt(reader: Reader): Promise<[title: string, edits: Record<string, string>][]> {
  const { textDocument, position } = reader.here();
  const range = { start: position, end: position };
  const params = { textDocument, range, context: { diagnostics: [], only: ["quickfix"] } };
  const actions = (await reader.ask<CodeAction[] | null>("textDocument/codeAction", params)) ?? [];
  return actions.map(({ title, edit }) => {
    const changes = (edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
      const document = TextDocument.create("", "", 0, reader.text(reader.name(uri)));
      return [reader.name(uri), TextDocument.applyEdits(document, edits as TextEdit[])];
    });
    return [title, Object.fromEntries(changes)];
  });
}

/** What the quick fixes at the cursor make of a document. */
async function fixed(reader: Reader, name: string): Promise<Record<string, string>> {
  await reader.ask(protocol.entities);
  return Object.fromEntries((await fixesAt(reader)).map(([title, edits]) => [title, edits[name]!]));
}

describe("an acronym that no document spells out", () => {
  it("can be confirmed, or be no name", async () => {
    const reader = await reading({ "a.txt": "Fighters of the XN‸LQ came.", "cast.yaml": "# mine\n" });
    assert.deepEqual(await fixed(reader, "cast.yaml"), {
      "Confirm “XNLQ”": "# mine\nactors:\n  - name: XNLQ\n    kind: organization\n",
      "“XNLQ” is not a name": "# mine\nnot-names: [XNLQ]\n",
    });
  });

  it("is nothing to point out once the reader has confirmed it", async () => {
    const confirmed = "actors: [{name: XNLQ, kind: organization}]\n";
    for (const [cast, count] of [
      ["actors: []\n", 1],
      [confirmed, 0],
    ] as const) {
      const reader = await reading({ "a.txt": "Fighters of the XNLQ came.", "cast.yaml": cast });
      await reader.ask(protocol.entities);
      const textDocument = { uri: reader.uri("a.txt") };
      const { items } = await reader.ask<{ items: unknown[] }>("textDocument/diagnostic", { textDocument });
      assert.equal(items.length, count, cast);
    }
  });
});

describe("an acronym that stands for several", () => {
  const OTHER = "Later the Northern Football United (NFU) won in Kampala.";

  it("can be replaced by the full name wherever the document uses it", async () => {
    const documents = {
      "a.md": "Members of the National Farmers Union (N‸FU) met in Gulu. The NFU spoke. They heard the NFU's son.",
      "b.md": OTHER,
    };
    assert.deepEqual(await fixed(await reading(documents), "a.md"), {
      "Write “National Farmers Union” for “NFU” everywhere in this document":
        "Members of the National Farmers Union (NFU) met in Gulu. The National Farmers Union spoke. They heard the National Farmers Union's son.",
    });
  });

  it("can be left out where the document only defines it", async () => {
    const documents = { "a.md": "Members of the National Farmers Union (NF‸U) met.", "b.md": OTHER };
    assert.deepEqual(await fixed(await reading(documents), "a.md"), {
      "Leave “(NFU)” out: the document does not use it": "Members of the National Farmers Union met.",
    });
  });
});

describe("an acronym that could be short for several", () => {
  it("can be replaced by any of them", async () => {
    const reader = await reading({
      "a.txt": "Fighters of the X‸NL came to Gao.",
      "b.md": "Members of the Xenial Nation League came.",
      "c.md": "The Xavier National League won.",
    });
    assert.deepEqual(await fixed(reader, "a.txt"), {
      "Write “Xavier National League” here": "Fighters of the Xavier National League came to Gao.",
      "Write “Xenial Nation League” here": "Fighters of the Xenial Nation League came to Gao.",
    });
  });
});
