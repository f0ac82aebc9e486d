import assert from "node:assert/strict";
import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as protocol from "../../server/protocol";
import { type Client, type ClientOptions, closeConnections, connect } from "./connection";
import { type Folder, removeFolders, temporaryFolder } from "./folder";
import { type Marked, parseMarked, renderMarked } from "./marked";

/** Documents by name, as marked text. */
export type Documents = Readonly<Record<string, string>>;

/**
 * A reader with an editor: a folder of marked documents on the disk, the one with the cursor open in the editor. Speaks
 * the protocol with a server; what comes back is shown as marked text again.
 */
export interface Reader {
  readonly client: Client;
  readonly folder: Folder;
  uri(name: string): string;
  /** The name of a document by its URI. */
  name(uri: string): string;
  text(name: string): string;
  open(name: string, text?: string, languageId?: string): Promise<void>;
  /** Replaces a stretch of an open document, as an editor tells of it. */
  edit(name: string, old: string, by: string): Promise<void>;
  close(name: string): Promise<void>;
  /** Tells of files that came, changed or went, as an editor's watcher does. */
  watch(...names: string[]): Promise<void>;
  /** The document and position of the cursor, as the protocol's parameters. */
  here(): { textDocument: { uri: string }; position: Position };
  ask<R>(method: string, params?: object): Promise<R>;
  /** The documents with these ranges marked. */
  show(found: Iterable<{ uri: string; range: Range; label?: string }>): Record<string, string>;
}

interface Open {
  document: TextDocument;
}

/** Errors that a test expects in the server's log. */
const expected: RegExp[] = [];

export function expectLogged(pattern: RegExp): void {
  expected.push(pattern);
}

afterEach(() => {
  const log = closeConnections();
  removeFolders();
  const unexpected = log.filter((message) => !expected.some((pattern) => pattern.test(message)));
  expected.length = 0;
  assert.deepEqual(unexpected, [], "what the server logged");
});

/** Opens a folder with these documents. `options` are the client's; by default it can do what VS Code can. */
export async function reading(documents: Documents, options: ClientOptions = {}): Promise<Reader> {
  const marked = new Map(Object.entries(documents).map(([name, text]) => [name, parseMarked(text)]));
  const folder = temporaryFolder();
  for (const [name, { text }] of marked) folder.write(name, text);
  const folders = options.rootUri === undefined ? { folders: [{ uri: folder.uri, name: "corpus" }] } : {};
  const client = await connect({ ...folders, ...options });
  const reader = readerOf(client, folder, marked);
  for (const [name, { cursor }] of marked) if (cursor !== undefined) await reader.open(name);
  return reader;
}

function readerOf(client: Client, folder: Folder, marked: Map<string, Marked>): Reader {
  const buffers = new Map<string, Open>();
  const text = (name: string) => buffers.get(name)?.document.getText() ?? marked.get(name)?.text ?? "";
  const uri = (name: string) => (name.includes(":") ? name : folder.uriOf(name));
  const name = (given: string) => (given.startsWith(`${folder.uri}/`) ? given.slice(folder.uri.length + 1) : given);
  return {
    client,
    folder,
    uri,
    name,
    text,
    async open(name, given = text(name), languageId = /\.md$/.test(name) ? "markdown" : "plaintext") {
      buffers.set(name, { document: TextDocument.create(uri(name), languageId, 1, given) });
      const textDocument = { uri: uri(name), languageId, version: 1, text: given };
      await client.sendNotification("textDocument/didOpen", { textDocument });
    },
    async edit(name, old, by) {
      const { document } = buffers.get(name)!;
      const at = document.getText().indexOf(old);
      assert.notEqual(at, -1, `${name} has no “${old}”`);
      const range = { start: document.positionAt(at), end: document.positionAt(at + old.length) };
      const contentChanges = [{ range, text: by }];
      TextDocument.update(document, contentChanges, document.version + 1);
      const textDocument = { uri: uri(name), version: document.version };
      await client.sendNotification("textDocument/didChange", { textDocument, contentChanges });
    },
    async close(name) {
      buffers.delete(name);
      await client.sendNotification("textDocument/didClose", { textDocument: { uri: uri(name) } });
    },
    async watch(...names) {
      const changes = names.map((name) => ({ uri: uri(name), type: 2 }));
      await client.sendNotification("workspace/didChangeWatchedFiles", { changes });
    },
    here() {
      const [name, { cursor }] = [...marked].find(([, { cursor }]) => cursor !== undefined)!;
      return { textDocument: { uri: uri(name) }, position: positionIn(text(name), cursor!) };
    },
    ask: (method, params) => client.sendRequest(method, params ?? null),
    show(found) {
      const shown: Record<string, string> = {};
      const all = [...found];
      for (const key of marked.keys()) {
        const document = TextDocument.create("", "", 0, text(key));
        const spans = all
          .filter((one) => name(one.uri) === key)
          .map(({ range, label = "" }) => ({
            start: document.offsetAt(range.start),
            end: document.offsetAt(range.end),
            label,
          }));
        shown[key] = renderMarked(text(key), spans);
      }
      return shown;
    },
  };
}

/** Marked documents as `Reader.show` writes them: without a cursor, and with all labels but these left out. */
export function expectedOf(documents: Documents, ...labels: string[]): Record<string, string> {
  const shown = Object.entries(documents).map(([name, text]) => {
    const { text: plain, spans } = parseMarked(text);
    return [
      name,
      renderMarked(plain, labels.length === 0 ? spans : spans.filter(({ label }) => labels.includes(label))),
    ];
  });
  return Object.fromEntries(shown);
}

export function positionIn(text: string, offset: number): Position {
  return TextDocument.create("", "", 0, text).positionAt(offset);
}

/** The documents of the corpus by path, each with the entities that it mentions. */
export async function corpusOf(reader: Reader): Promise<Record<string, string>> {
  const found = await reader.ask<protocol.DocumentSummary[]>(protocol.documents);
  return Object.fromEntries(
    found.map(({ path, entities }) => [
      path,
      entities
        .map(({ id }) => id.replace(/^\w+\//, ""))
        .sort()
        .join(" "),
    ]),
  );
}
