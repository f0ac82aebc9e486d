import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as protocol from "../../server/protocol";
import { type ClientOptions, EDITOR } from "../support/connection";
import { type Documents, type Reader, reading } from "../support/reader";

interface Asked {
  readonly reader: Reader;
  readonly actions: readonly CodeAction[];
}

/** The actions of some kinds that are offered at the cursor: by default those that mend the text. */
async function actionsAt(documents: Documents, options?: ClientOptions, only = ["quickfix"]): Promise<Asked> {
  const reader = await reading(documents, options);
  await reader.ask(protocol.entities);
  const { textDocument, position } = reader.here();
  const context = { diagnostics: [], only };
  const params = { textDocument, range: { start: position, end: position }, context };
  const actions = await reader.ask<CodeAction[] | null>("textDocument/codeAction", params);
  return { reader, actions: actions ?? [] };
}

/** The document of the cursor after the action with this title, which edits nothing else. */
async function mends(documents: Documents, title: string): Promise<string> {
  const { reader, actions } = await actionsAt(documents);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `no “${title}” among ${actions.map((one) => one.title).join(", ")}`);
  const [edit, ...others] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(others, []);
  const { uri } = reader.here().textDocument;
  assert.deepEqual(edit!.textDocument, { uri, version: 1 });
  return TextDocument.applyEdits(TextDocument.create(uri, "", 1, reader.text(reader.name(uri))), edit!.edits as never);
}

const SPELT = "Fighters of al-Qaeda came. Leaders of al-Qaeda spoke. Men of al-Qaeda left.";
const TWICE = `${SPELT} The al-Qai‸da camp and the al-Qaida flag stayed.`;

describe("code actions that mend the text", () => {
  it("write the other spelling here", async () => {
    const mended = await mends({ "a.txt": TWICE }, "Write “al-Qaeda” here");
    assert.equal(mended, `${SPELT} The al-Qaeda camp and the al-Qaida flag stayed.`);
  });

  it("write the other spelling everywhere in the document", async () => {
    const mended = await mends({ "a.txt": TWICE }, "Write “al-Qaeda” for “al-Qaida” everywhere in this document");
    assert.equal(mended, `${SPELT} The al-Qaeda camp and the al-Qaeda flag stayed.`);
  });

  it("do not offer everywhere where here is everywhere", async () => {
    const { actions } = await actionsAt({ "a.txt": `${SPELT} The al-Qai‸da camp stayed.` });
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
      [["Write “al-Qaeda” here", "quickfix", true]],
    );
  });

  it("begin as the name begins that they replace", async () => {
    const text = "Men of Al-Qaeda came. Men of Al-Qaeda spoke. The al-Qai‸da flag stayed.";
    const mended = await mends({ "a.txt": text }, "Write “al-Qaeda” here");
    assert.equal(mended, "Men of Al-Qaeda came. Men of Al-Qaeda spoke. The al-Qaeda flag stayed.");
  });

  it("write capitals for capitals, and one line for a broken one", async () => {
    const text = `${SPELT}\n\nTHE AL-QAI‸DA FLAG STAYED.`;
    const { actions } = await actionsAt({ "a.txt": text });
    for (const { edit } of actions) {
      const [{ edits }] = edit!.documentChanges as [TextDocumentEdit];
      assert.deepEqual(
        edits.map((one) => "newText" in one && one.newText),
        ["AL-QAEDA"],
      );
    }
    const broken = { "a.txt": "The emir Abu Yasir came. Abu Yasir spoke. The mayor met Abu\nYa‸ser in Kidal." };
    const mended = await mends(broken, "Write “Abu Yasir” here");
    assert.equal(mended, "The emir Abu Yasir came. Abu Yasir spoke. The mayor met Abu Yasir in Kidal.");
  });

  it("write the full name of any one of several who could be meant", async () => {
    const documents = {
      "a.txt": "We met Smi‸th in Bamako.",
      "b.txt": "General John Smith left Gao.",
      "c.txt": "General Anna Smith left Gao.",
    };
    const { actions } = await actionsAt(documents);
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ["Write “Anna Smith” here", undefined],
        ["Write “John Smith” here", undefined],
      ],
    );
    assert.equal(await mends(documents, "Write “John Smith” here"), "We met John Smith in Bamako.");
  });

  it("name the hint that they answer", async () => {
    const { reader, actions } = await actionsAt({ "a.txt": TWICE });
    const { items } = await reader.ask<{ items: object[] }>("textDocument/diagnostic", reader.here());
    assert.equal(items.length, 2);
    for (const { diagnostics } of actions) assert.deepEqual(diagnostics, [items[0]]);
  });

  it("are of the kind that is asked for", async () => {
    assert.equal((await actionsAt({ "a.txt": TWICE }, undefined, ["quickfix"])).actions.length, 2);
    assert.deepEqual((await actionsAt({ "a.txt": TWICE }, undefined, ["source.organizeImports"])).actions, []);
  });

  it("are none where nothing is amiss", async () => {
    assert.deepEqual((await actionsAt({ "a.txt": "They ca‸me to Kidal." })).actions, []);
  });

  it("are plain changes for a client that knows no versions", async () => {
    const { workspaceEdit: _, ...workspace } = EDITOR.workspace!;
    const { reader, actions } = await actionsAt({ "a.txt": TWICE }, { capabilities: { ...EDITOR, workspace } });
    const { uri } = reader.here().textDocument;
    assert.deepEqual(
      actions.map(({ edit }) => edit!.changes![uri]!.length),
      [1, 2],
    );
  });

  it("are none for a client that knows only commands", async () => {
    assert.deepEqual((await actionsAt({ "a.txt": TWICE }, { capabilities: {} })).actions, []);
  });
});
