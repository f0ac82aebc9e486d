/** Documents that are opened, changed, saved and closed as no editor does it. All of it happens to the victim. */
import type { RawServer } from "../support/raw-server";
import type { Fault } from "./fault";

const TEXT = "Anna Berg left Gao.\r\nThen 😀 she came back.\n";

/** A fault of an open document, which is closed again after it. */
function whileOpen(name: string, commit: (server: RawServer, uri: string) => unknown): Fault {
  return {
    name: `a document ${name}`,
    async commit(server, { victim }) {
      open(server, victim);
      await commit(server, victim);
      server.notify("textDocument/didClose", { textDocument: { uri: victim } });
      // What is left of it would be met in answers.
      open(server, victim);
      server.notify("textDocument/didClose", { textDocument: { uri: victim } });
    },
  };
}

function open(server: RawServer, uri: string, more: object = {}): void {
  const textDocument = { uri, languageId: "markdown", version: 1, text: TEXT, ...more };
  server.notify("textDocument/didOpen", { textDocument });
}

const changed = (name: string, ...contentChanges: unknown[]): Fault =>
  whileOpen(`changed ${name}`, (server, uri) =>
    server.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges }),
  );

const versioned = (name: string, version: unknown): Fault =>
  whileOpen(`changed to ${name}`, (server, uri) =>
    server.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text: "Gao." }] }),
  );

const range = (startLine: unknown, startCharacter: unknown, endLine: unknown, endCharacter: unknown) => ({
  start: { line: startLine, character: startCharacter },
  end: { line: endLine, character: endCharacter },
});

const opened = (name: string, more: object): Fault =>
  whileOpen(`opened with ${name}`, (server, uri) => open(server, uri, more));

const told = (name: string, method: string, params: unknown): Fault => ({
  name,
  commit: (server) => server.notify(method, params),
});

export const documentFaults: readonly Fault[] = [
  changed("outside of its text", { range: range(1e9, 1e9, 1e9, 1e9), text: "Gao" }),
  changed("before its text", { range: range(-1, -5, 0, 3), text: "Gao" }),
  changed("from its end to its beginning", { range: range(1, 3, 0, 0), text: "Gao" }),
  changed("at half a character", { range: range(1, 6, 1, 6), text: "x" }),
  changed("within a line end", { range: range(0, 20, 0, 20), text: "x" }),
  changed("at a fraction", { range: range(0.5, 0.5, 0.5, 1.5), text: "x" }),
  changed("nowhere", { range: range(null, null, null, null), text: "x" }),
  changed("at a range that is null", { range: null, text: "x" }),
  changed("at a range that is a text", { range: "0:0", text: "x" }),
  changed("at half a range", { range: { start: { line: 0, character: 0 } }, text: "x" }),
  changed("at numbers beyond all", { range: range(2 ** 53, 2 ** 53, 2 ** 60, 2 ** 60), text: "x" }),
  changed("with a wrong length", { range: range(0, 0, 0, 4), rangeLength: -7, text: "x" }),
  changed("to a number", { text: 7 }),
  changed("to null", { text: null }),
  changed("to a list", { text: ["Gao"] }),
  changed("to an object", { text: {} }),
  changed("in part to a number", { range: range(0, 0, 0, 4), text: 7 }),
  changed("in part to null", { range: range(0, 0, 0, 4), text: null }),
  changed("to nothing at all", {}),
  changed("by null", null),
  changed("by a text", "Gao"),
  changed("by no change"),
  changed("a thousand times at once", ...Array.from({ length: 1000 }, () => ({ text: "Gao." }))),
  changed("to a binary text", { text: "Gao\0Gao" }),
  changed("to half characters", { text: "\ud83d Gao \ude00" }),
  versioned("an older version", -1),
  versioned("the version that it has", 1),
  versioned("a version that is null", null),
  versioned("a version that is a text", "two"),
  versioned("a version beyond all", 2 ** 60),
  versioned("a version that is a fraction", 1.5),
  opened("no text", { text: undefined }),
  opened("a text that is null", { text: null }),
  opened("a text that is a number", { text: 7 }),
  opened("a text that is a list", { text: [] }),
  opened("no language", { languageId: undefined }),
  opened("a language that is a number", { languageId: 7 }),
  opened("an unknown language", { languageId: "klingon" }),
  opened("no version", { version: undefined }),
  opened("a version that is a text", { version: "one" }),
  opened("the same again", {}),
  whileOpen("that is no text, while all is read anew", async (server, uri) => {
    server.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: 7 }] });
    await server.ask("dramatis/rebuild");
  }),
  whileOpen("closed twice", (server, uri) => server.notify("textDocument/didClose", { textDocument: { uri } })),
  whileOpen("saved with another text", (server, uri) =>
    server.notify("textDocument/didSave", { textDocument: { uri }, text: "Kidal." }),
  ),
  whileOpen("changed without changes", (server, uri) =>
    server.notify("textDocument/didChange", { textDocument: { uri, version: 2 } }),
  ),
  whileOpen("changed by changes that are an object", (server, uri) =>
    server.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: { text: "x" } }),
  ),
  ...[undefined, null, 7, "", "::::%%%", "file:///a%E0%A4%A.md", "untitled:", "no uri", {}].flatMap((uri) => [
    told(`a document opened under ${JSON.stringify(uri)}`, "textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text: "" },
    }),
    told(`a document closed under ${JSON.stringify(uri)}`, "textDocument/didClose", { textDocument: { uri } }),
  ]),
  ...["didOpen", "didChange", "didSave", "didClose", "willSave"].flatMap((method) => [
    told(`${method} without parameters`, `textDocument/${method}`, undefined),
    told(`${method} of null`, `textDocument/${method}`, null),
    told(`${method} of a list`, `textDocument/${method}`, []),
    told(`${method} of no document`, `textDocument/${method}`, { textDocument: null }),
  ]),
  told("a change of a document that is not open", "textDocument/didChange", {
    textDocument: { uri: "file:///none.md", version: 3 },
    contentChanges: [{ text: "Gao." }],
  }),
  told("the end of a document that is not open", "textDocument/didClose", { textDocument: { uri: "file:///none.md" } }),
  told("a save of a document that is not open", "textDocument/didSave", { textDocument: { uri: "file:///none.md" } }),
];
