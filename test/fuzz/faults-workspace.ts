/** News of the workspace that make no sense, and messages of the protocol's frame that do not fit. */
import type { Fault } from "./fault";

const told = (name: string, method: string, params: unknown): Fault => ({
  name,
  commit: (server) => server.notify(method, params),
});
const asked = (name: string, method: string, params: unknown): Fault => ({
  name,
  commit: (server) => server.ask(method, params),
});

const NOTHINGS: readonly (readonly [string, unknown])[] = [
  ["no parameters", undefined],
  ["null", null],
  ["a list", []],
  ["a number", 7],
  ["an empty object", {}],
];

const NOTIFICATIONS = [
  "initialized",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeConfiguration",
  "workspace/didChangeWorkspaceFolders",
  "workspace/didCreateFiles",
  "workspace/didRenameFiles",
  "workspace/didDeleteFiles",
  "window/workDoneProgress/cancel",
  "$/cancelRequest",
  "$/setTrace",
  "$/progress",
  "notebookDocument/didOpen",
];

const changes = (...entries: unknown[]) => ({ changes: entries });
const folders = (added: unknown, removed: unknown) => ({ event: { added, removed } });

export const workspaceFaults: readonly Fault[] = [
  ...NOTIFICATIONS.flatMap((method) =>
    NOTHINGS.map(([name, params]) => told(`${method} with ${name}`, method, params)),
  ),
  told("an unknown notification", "no/such", {}),
  told("an unknown notification that may be dropped", "$/no-such", {}),
  told("a request sent as a notification", "textDocument/hover", { textDocument: { uri: "file:///none.md" } }),
  told("shutdown sent as a notification", "shutdown", null),
  told("news of a file that is not there", "workspace/didChangeWatchedFiles", {
    changes: [1, 2, 3].map((type) => ({ uri: "file:///none.md", type })),
  }),
  told("news of a malformed URI", "workspace/didChangeWatchedFiles", changes({ uri: "%%%", type: 2 })),
  told("news of a URI that is null", "workspace/didChangeWatchedFiles", changes({ uri: null, type: 2 })),
  told("news of an unknown type", "workspace/didChangeWatchedFiles", changes({ uri: "file:///none.md", type: 99 })),
  told("news of nothing", "workspace/didChangeWatchedFiles", changes(null, 7, "file:///none.md")),
  told("news of no list", "workspace/didChangeWatchedFiles", { changes: "all" }),
  told("settings that are null", "workspace/didChangeConfiguration", { settings: null }),
  told("settings of wrong types", "workspace/didChangeConfiguration", {
    settings: { dramatis: { files: 7, hover: [], diagnostics: "all", inlayHints: null, codeLens: { enabled: "yes" } } },
  }),
  told("settings that are a text", "workspace/didChangeConfiguration", { settings: { dramatis: "all" } }),
  told("a folder that is not there", "workspace/didChangeWorkspaceFolders", folders([{ uri: "file:///no/such" }], [])),
  told("a folder gone that was not there", "workspace/didChangeWorkspaceFolders", folders([], [{ uri: "file:///no" }])),
  told("folders that are null", "workspace/didChangeWorkspaceFolders", folders(null, null)),
  told("a folder whose URI is a number", "workspace/didChangeWorkspaceFolders", folders([{ uri: 7, name: 7 }], [])),
  told("a folder without a URI", "workspace/didChangeWorkspaceFolders", folders([{}], [null])),
  told("the end of an unknown request", "$/cancelRequest", { id: 987_654 }),
  told("the end of a request by a name", "$/cancelRequest", { id: "no such" }),
  told("the end of a request by an object", "$/cancelRequest", { id: {} }),
  told("progress of an unknown token", "$/progress", { token: "none", value: { kind: "end" } }),
  told("an unknown trace", "$/setTrace", { value: "shout" }),
  asked("an unknown request", "no/such", {}),
  asked("an unknown request that may not be dropped", "$/no-such", {}),
  asked("a second initialize", "initialize", { processId: null, rootUri: null, capabilities: {} }),
  asked("a second initialize of null", "initialize", null),
  asked("an unknown command", "workspace/executeCommand", { command: "no.such", arguments: [{}] }),
  asked("a command without a name", "workspace/executeCommand", {}),
  asked("a notification sent as a request", "textDocument/didOpen", {}),
];
