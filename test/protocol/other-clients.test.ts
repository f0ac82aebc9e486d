import assert from "node:assert/strict";
import {
  type DocumentSymbol,
  type Hover,
  type Location,
  type MarkupContent,
  MarkupKind,
  ResponseError,
  type SymbolInformation,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { features } from "../../server/features/index";
import * as protocol from "../../server/protocol";
import { type Documents, type Reader, reading } from "../support/reader";

const DOCUMENTS: Documents = {
  "a.md": "John Smith spoke in Bamako. Nobody heard Smith. Then Jon Smith and the XNLQ left.",
  "b/c.txt": "Later Sm‸ith met Anna Keïta.",
};

/** What every request needs of something, and none of them minds more. */
function paramsOf({ textDocument, position }: ReturnType<Reader["here"]>, more: object = {}) {
  return {
    textDocument,
    position,
    uri: textDocument.uri,
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    positions: [position],
    context: { includeDeclaration: true, diagnostics: [], triggerKind: 1 },
    previousResultIds: [],
    previousResultId: "none",
    query: "smith",
    newName: "Smythe",
    entity: "person/john-smith",
    direction: "next",
    ...more,
  };
}

/** An editor that tells nothing of what it can do. */
async function simpleClient(): Promise<Reader> {
  const reader = await reading(DOCUMENTS, { capabilities: {} });
  await reader.ask(protocol.entities);
  return reader;
}

const methods = features.flatMap(({ questions }) => questions.map(({ method }) => method));

describe("a client that can do little", () => {
  for (const method of methods) {
    it(`gets an answer to ${method}`, async () => {
      const reader = await simpleClient();
      assert.notEqual(await reader.ask(method, paramsOf(reader.here())), undefined);
    });

    it(`gets no error from ${method} where there is nothing, or what it says makes no sense`, async () => {
      const reader = await simpleClient();
      const { textDocument } = reader.here();
      const far = { line: 99, character: 99 };
      const unknown = { uri: "unknown:/none.md" };
      for (const params of [
        paramsOf({ textDocument, position: far }, { range: { start: far, end: far }, query: "", entity: "?" }),
        paramsOf({ textDocument: unknown, position: far }, { uri: unknown.uri, newName: "" }),
      ]) {
        const answer = reader.ask(method, params);
        // A refusal in words is an answer: editors show it to the reader.
        await answer.catch((error: unknown) => {
          assert.ok(
            error instanceof ResponseError && /^textDocument\/(?:prepareR|r)ename$/.test(method),
            String(error),
          );
        });
      }
    });
  }

  it("gets plain text, locations, lists and plain changes", async () => {
    const reader = await simpleClient();
    const here = reader.here();
    const hover = await reader.ask<Hover>("textDocument/hover", here);
    assert.equal((hover.contents as MarkupContent).kind, MarkupKind.PlainText);
    const definition = await reader.ask<Location>("textDocument/definition", here);
    assert.equal(reader.name(definition.uri), "a.md");
    const symbols = await reader.ask<(SymbolInformation | DocumentSymbol)[]>("textDocument/documentSymbol", here);
    assert.ok(symbols.length > 0 && symbols.every((symbol) => "location" in symbol));
    const edit = await reader.ask<WorkspaceEdit>("textDocument/rename", { ...here, newName: "Smythe" });
    assert.deepEqual(Object.keys(edit), ["changes"]);
  });

  it("is asked for nothing and shown nothing that it does not know", async () => {
    const { client } = await simpleClient();
    assert.deepEqual(client.registrations, []);
    assert.deepEqual(client.progress, []);
    assert.deepEqual(client.reread, []);
    assert.equal(client.refreshes.count + client.refreshes.diagnostics, 0);
    assert.deepEqual(client.shown, []);
  });

  it("reads a folder that it names in the oldest way", async () => {
    const reader = await reading({ "a.md": "They came to Gao." }, { capabilities: {}, folders: [] });
    assert.deepEqual(await reader.ask(protocol.documents), []);
    const old = await reading({}, { capabilities: {}, rootUri: reader.folder.uri });
    const found = await old.ask<protocol.DocumentSummary[]>(protocol.documents);
    assert.deepEqual(
      found.map(({ path }) => path),
      ["a.md"],
    );
  });
});
