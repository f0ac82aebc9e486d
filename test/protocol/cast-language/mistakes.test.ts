import assert from "node:assert/strict";
import type { CodeAction, PublishDiagnosticsParams, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as protocol from "../../../server/protocol";
import { parseMarked } from "../../support/marked";
import { reading } from "../../support/reader";

/** A cast that counts whatever is wrong beside it. */
const SOUND = "places:\n  - {name: Rill, aliases: [River League]}\n";

/** Asserts the diagnostics of a cast file, marked with the beginning of their messages, and that the rest of it counts. */
async function tells(marked: string): Promise<void> {
  const { text, spans } = parseMarked(SOUND + marked);
  const reader = await reading({ "a.txt": "The River League met in Gao.", "cast.yaml": text });
  let told: PublishDiagnosticsParams | undefined;
  reader.client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    told = params;
  });
  await reader.ask(protocol.entities);
  assert.equal(told?.uri, reader.uri("cast.yaml"));
  const shown = told.diagnostics.map(({ range, message, code }, at) => {
    assert.equal(code, spans[at]?.label.split(" ")[0], String(message));
    return { uri: told!.uri, range, label: spans[at]!.label };
  });
  assert.equal(reader.show(shown)["cast.yaml"], SOUND + marked);
  const found = await reader.ask<protocol.OutlineResult>(protocol.outline, { uri: reader.uri("a.txt") });
  assert.ok(
    found?.some(({ name, status }) => name === "Rill" && status === "confirmed"),
    "the rest counts",
  );
}

describe("a mistake in cast.yaml is told of in its place, and the rest counts: it is", () => {
  const mistakes: Readonly<Record<string, string>> = {
    "a value of the wrong type": "not-names: ⟦Reply|wrong-type⟧\n",
    "an unknown key": "⟦actor|unknown-key⟧: []\n",
    "a key that is no key anywhere": "⟦__proto__|unknown-key⟧: {name: x}\n",
    "a name that is missing": "actors:\n  - ⟦{kind: person}|missing⟧\n",
    "a kind that is none": "actors:\n  - {name: Okot, kind: ⟦town|kind⟧}\n",
    "a name that is no word": "not-names: [⟦'—'|name⟧]\n",
    "degrees that are none": "  - {name: Gao, at: [⟦91|coordinates⟧, 1]}\n",
    "a duplicate": "not-names: [Reply, ⟦Reply|duplicate⟧]\n",
    "a clash":
      "actors:\n  - {name: Ann, kind: person, aliases: [⟦Okot|clash⟧]}\n  - {name: Bea, kind: person, aliases: [⟦Okot|clash⟧]}\n",
    "a group that contradicts an entry": "apart: [[Rill, ⟦River League|clash⟧]]\n",
    "a second document": "⟦---\nnot-names: [Gao]\n|syntax⟧",
  };
  for (const [what, cast] of Object.entries(mistakes)) it(what, () => tells(cast));
});

describe("a mistake that breaks cast.yaml as a whole", () => {
  const mistakes: Readonly<Record<string, string>> = {
    "tabs before a key": "  - name: Gao\n⟦\t|syntax⟧note: mine\n",
    "a bracket that is not closed": "not-names: [Reply⟦\n|syntax⟧",
    "a key within a key": "not-names: ⟦a|syntax⟧: b\n",
  };
  for (const [what, cast] of Object.entries(mistakes)) {
    it(`is told of in its place, and what the file said before counts: ${what}`, async () => {
      const { text, spans } = parseMarked(SOUND + cast);
      const reader = await reading({ "a.txt": "The River League met in Gao.", "cast.yaml": SOUND });
      let told: PublishDiagnosticsParams | undefined;
      reader.client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
        told = params;
      });
      await reader.ask(protocol.entities);
      await reader.open("cast.yaml", text, "yaml");
      const found = await reader.ask<protocol.EntitiesResult>(protocol.entities, {});
      assert.ok(found.some(({ name, status }) => name === "Rill" && status === "confirmed"));
      const shown = told!.diagnostics.map(({ range, code }) => ({ uri: told!.uri, range, label: String(code) }));
      assert.equal(reader.show(shown.slice(0, spans.length))["cast.yaml"], SOUND + cast);
    });
  }
});

describe("names in cast.yaml", () => {
  it("may be those of an object’s own properties", async () => {
    const cast = "places:\n  - name: __proto__\n    aliases: [Constructor, toString]\nnot-names: [hasOwnProperty]\n";
    const reader = await reading({ "a.txt": "They met in Constructor.", "cast.yaml": cast });
    const found = await reader.ask<protocol.EntitiesResult>(protocol.entities, {});
    assert.deepEqual(
      found.map(({ name, aliases, status }) => [name, aliases, status]),
      [["__proto__", ["Constructor"], "confirmed"]],
    );
  });
});

describe("a clash in cast.yaml", () => {
  const CLASH =
    "actors:\n  - {name: Ann, kind: person, aliases: [Ok‸ot]}\n  - {name: Bea, kind: person, aliases: [Okot]}\n";

  it("can be mended by a quick fix", async () => {
    const reader = await reading({ "cast.yaml": CLASH });
    await reader.ask(protocol.entities);
    const { textDocument, position } = reader.here();
    const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } };
    const [fix, ...others] = await reader.ask<CodeAction[]>("textDocument/codeAction", params);
    assert.deepEqual(others, []);
    assert.equal(fix!.title, "Take “Okot” from the names of “Ann”");
    assert.equal(fix!.kind, "quickfix");
    assert.equal(fix!.diagnostics![0]!.code, "clash");
    const [change] = fix!.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    const document = TextDocument.create("", "", 0, reader.text("cast.yaml"));
    const mended = TextDocument.applyEdits(document, change!.edits as TextEdit[]);
    assert.equal(mended, reader.text("cast.yaml").replace("[Okot]", "[]"));
  });

  it("is not told of where the reader has it switched off, while other mistakes are", async () => {
    const settings = { diagnostics: { clashes: false } };
    const reader = await reading({ "cast.yaml": `${CLASH}not-names: Reply\n` }, { settings: () => settings });
    let told: PublishDiagnosticsParams | undefined;
    reader.client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      told = params;
    });
    await reader.ask(protocol.entities);
    assert.deepEqual(
      told!.diagnostics.map(({ code }) => code),
      ["wrong-type"],
    );
    settings.diagnostics.clashes = true;
    await reader.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await reader.ask(protocol.entities);
    await reader.client.until(() => told!.diagnostics.length === 3);
  });
});
