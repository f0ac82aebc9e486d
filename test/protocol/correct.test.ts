import assert from "node:assert/strict";
import type { ClientCapabilities, Hover, MarkupContent, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import * as protocol from "../../server/protocol";
import { EDITOR } from "../support/connection";
import { correctingEditor } from "../support/correcting-editor";
import { type Documents, type Reader, reading } from "../support/reader";

const NEWS: Documents = {
  "a.md": "LWU men took Gao. The Lake Watch Union (LW‸U) stayed there.",
  "b.md": "VLN men left. The Vigie Lacustre Nationale (VLN) was in Kidal.",
};

/** The names of a document's entities, in the order of first mention; those confirmed with an exclamation mark. */
async function outline(reader: Reader, name: string): Promise<string> {
  const found = await reader.ask<protocol.OutlineResult>(protocol.outline, { uri: reader.uri(name) });
  return found!.map(({ name, status }) => (status === "confirmed" ? `${name}!` : name)).join(", ");
}

async function card(reader: Reader): Promise<string> {
  const hover = await reader.ask<Hover>("textDocument/hover", reader.here());
  return (hover.contents as MarkupContent).value;
}

/** The id of what has a name. */
async function idOf(reader: Reader, query: string): Promise<string> {
  const [entity] = await reader.ask<protocol.EntitiesResult>(protocol.entities, { query });
  assert.ok(entity, query);
  return entity.id;
}

async function correct(reader: Reader, correction: protocol.Correction, uri?: string): Promise<protocol.CorrectResult> {
  return reader.ask(protocol.correct, { correction, ...(uri === undefined ? {} : { uri }) });
}

async function editOf(reader: Reader, correction: protocol.Correction, uri?: string): Promise<WorkspaceEdit> {
  const made = await correct(reader, correction, uri);
  assert.ok("edit" in made, "refusal" in made ? made.refusal : "");
  return made.edit;
}

function execute(reader: Reader, ...given: unknown[]): Promise<unknown> {
  return reader.ask("workspace/executeCommand", { command: protocol.correctCommand, arguments: given });
}

describe("a correction", () => {
  it("is seen in hover and outline at once, and undone with the edit", async () => {
    const reader = await reading(NEWS);
    const editor = correctingEditor(reader);
    const correction = {
      act: "merge",
      entity: await idOf(reader, "LWU"),
      into: await idOf(reader, "VLN"),
    } as const;
    const before = [await outline(reader, "a.md"), await outline(reader, "b.md"), await card(reader)];
    const answer = (await execute(reader, { correction })) as { label: string };
    assert.deepEqual(editor.made, [{ label: answer.label, isRefactoring: true }]);
    const [a, b, hover] = [await outline(reader, "a.md"), await outline(reader, "b.md"), await card(reader)];
    const shown = b.split(", ")[0]!;
    assert.match(shown, /!$/);
    assert.ok(a.split(", ").includes(shown), a);
    assert.match(hover, /3 mentions here, 6 mentions in 2 documents/);
    await editor.undo();
    assert.deepEqual([await outline(reader, "a.md"), await outline(reader, "b.md"), await card(reader)], before);
  });

  it("makes the file in the folder of the document", async () => {
    const reader = await reading(NEWS);
    const edit = await editOf(reader, { act: "add", surface: "stayed", kind: "people" }, reader.uri("a.md"));
    const text = "actors:\n  - name: stayed\n    kind: people\n";
    const start = { line: 0, character: 0 };
    assert.deepEqual(edit.documentChanges, [
      { kind: "create", uri: reader.uri("cast.yaml"), options: { ignoreIfExists: true } },
      {
        textDocument: { uri: reader.uri("cast.yaml"), version: null },
        edits: [{ range: { start, end: start }, newText: text }],
      },
    ]);
  });

  it("is a plain change for a client that knows no more", async () => {
    const { workspaceEdit: _, ...workspace } = EDITOR.workspace!;
    const reader = await reading(NEWS, { capabilities: { ...EDITOR, workspace } });
    const edit = await editOf(reader, { act: "reject", surface: "Gao" }, reader.uri("a.md"));
    assert.deepEqual(
      edit.changes![reader.uri("cast.yaml")]!.map(({ newText }) => newText),
      ["not-names: [Gao]\n"],
    );
  });

  it("is one of the text that the editor holds, saved or not", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": "not-names: [Reply]\n" });
    await reader.open("cast.yaml", undefined, "yaml");
    await reader.edit("cast.yaml", "[Reply]", "[Reply, Updates]");
    const edit = await editOf(reader, { act: "reject", surface: "Gao" }, reader.uri("a.md"));
    const [{ textDocument, edits }] = edit.documentChanges as [TextDocumentEdit];
    assert.deepEqual(textDocument, { uri: reader.uri("cast.yaml"), version: 2 });
    assert.deepEqual(edits, [
      { range: { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } }, newText: ", Gao" },
    ]);
  });

  it("goes to the folder of the document, else to that of the introduction", async () => {
    const reader = await reading(
      { "one/a.md": "Anna Berg met Tom Evans.", "two/b.md": "Grace Akello met Omar Haddad." },
      { folders: [] },
    );
    const folders = ["one", "two"].map((name) => ({ uri: reader.uri(name), name }));
    await reader.client.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: folders, removed: [] },
    });
    const where = async (correction: protocol.Correction, uri?: string) => {
      const [change] = (await editOf(reader, correction, uri)).documentChanges!.slice(-1);
      return reader.name((change as TextDocumentEdit).textDocument.uri);
    };
    const grace = { act: "confirm", entity: await idOf(reader, "Grace Akello") } as const;
    assert.equal(await where(grace), "two/cast.yaml");
    assert.equal(await where(grace, reader.uri("one/a.md")), "one/cast.yaml");
    assert.equal(await where(grace, "untitled:Untitled-1"), "two/cast.yaml");
    assert.deepEqual(await correct(reader, { act: "reject", surface: "Anna" }, "untitled:Untitled-1"), {
      refusal: "Corrections are kept in a folder of the workspace, and this is in none of them.",
    });
  });

  it("is refused without a folder, and for what is no correction", async () => {
    const reader = await reading(NEWS, { folders: null });
    await reader.open("a.md");
    const uri = reader.uri("a.md");
    assert.deepEqual(await correct(reader, { act: "reject", surface: "Gao" }, uri), {
      refusal: "Corrections are kept in the folder that is open, and none is.",
    });
    for (const correction of [
      {},
      null,
      { act: "__proto__" },
      { act: "add", surface: "Gao", kind: "town" },
      { act: "note", entity: 1 },
    ])
      assert.deepEqual(await reader.ask(protocol.correct, { correction }), {
        refusal: "This is no correction that the server knows.",
      });
  });

  it("changes nothing in a cast that cannot be read", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": "actors:\n  - name: A\n    aliases: [[B\n" });
    const correction = { act: "reject", surface: "Gao" } as const;
    const made = await correct(reader, correction, reader.uri("a.md"));
    assert.ok("refusal" in made);
    assert.match(made.refusal, /^cast\.yaml has a mistake in line \d; mend it first\.$/);
    reader.folder.write("cast.yaml", new Uint8Array([0, 1, 2, 0, 255]));
    await reader.watch("cast.yaml");
    assert.deepEqual(await correct(reader, correction, reader.uri("a.md")), {
      refusal: "cast.yaml cannot be read. It is a binary file, not a text.",
    });
  });
});

describe("the command of a correction", () => {
  const params = (reader: Reader) => ({ correction: { act: "reject", surface: "Gao" }, uri: reader.uri("a.md") });

  it("has the editor make the edit", async () => {
    const reader = await reading(NEWS);
    const editor = correctingEditor(reader);
    await execute(reader, params(reader));
    assert.deepEqual(editor.made, [{ label: "“Gao” is not a name", isRefactoring: true }]);
    assert.equal(reader.text("cast.yaml"), "not-names: [Gao]\n");
    assert.doesNotMatch(await outline(reader, "a.md"), /Gao/);
  });

  it("tells the reader of a refusal", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": "not-names: [Gao]\n" });
    const editor = correctingEditor(reader);
    assert.deepEqual(await execute(reader, params(reader)), { refusal: "The cast says so already." });
    await execute(reader);
    await reader.client.until(() => reader.client.shown.length === 2);
    assert.deepEqual(reader.client.shown, [
      "The cast says so already.",
      "This is no correction that the server knows.",
    ]);
    assert.deepEqual(editor.made, []);
  });

  it("tells where the editor cannot or does not", async () => {
    const { applyEdit: _, ...workspace } = EDITOR.workspace!;
    const capabilities: ClientCapabilities = { ...EDITOR, workspace };
    const unable = await reading(NEWS, { capabilities });
    assert.deepEqual(await execute(unable, params(unable)), {
      refusal: "This editor does not let a language server change files.",
    });
    const unwilling = await reading(NEWS);
    unwilling.client.onRequest("workspace/applyEdit", () => ({ applied: false, failureReason: "Read-only." }));
    assert.deepEqual(await execute(unwilling, params(unwilling)), { refusal: "Read-only." });
    await unwilling.client.until(() => unwilling.client.shown.includes("Read-only."));
  });

  it("is the only one", async () => {
    const reader = await reading(NEWS);
    const { executeCommandProvider } = reader.client.initialized.capabilities;
    assert.deepEqual(executeCommandProvider, { commands: [protocol.correctCommand] });
    assert.equal(await reader.ask("workspace/executeCommand", { command: "dramatis.unknown" }), null);
  });
});
