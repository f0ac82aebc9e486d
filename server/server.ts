import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ProgressType,
  ResponseError,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../package.json";
import { guarded } from "./answer";
import type { Cache } from "./cache/cache";
import { castFiles } from "./cast-files";
import { editorOn, executeCommand } from "./commands";
import type { Corpus } from "./engine/index";
import { features } from "./features/index";
import type { Files } from "./files/files";
import type { Folder } from "./files/folders";
import type { Configuration } from "./files/territory";
import { nameOf, schemeOf } from "./files/uri";
import { formatOf } from "./library";
import * as protocol from "./protocol";
import { type Refresh, refreshOf } from "./refresh";
import { type Parsed, parse } from "./settings";
import { progressOn } from "./work-done";
import { createWorkspace, type Workspace } from "./workspace";

export interface ServerHost {
  /** The corpus without documents: asked for once, when a client has introduced itself. */
  empty(): Promise<Corpus>;
  readonly files: Files;
  /** Opens the cache in a folder of the client's; undefined where it cannot be had. */
  cache?(folder: string): Promise<Cache | undefined>;
}

/** Serves a client over a connection, from its `initialize` to its `shutdown`. The one place that sees everything. */
export function serve(connection: Connection, host: ServerHost): Disposable {
  const documents = new TextDocuments(TextDocument);
  let workspace: Workspace | undefined;
  let over = false;
  const refused = () => new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down.");

  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    // A second workspace would know nothing of what is open.
    if (workspace) {
      return new ResponseError(ErrorCodes.InvalidRequest, "The server is initialized already.", { retry: false });
    }
    const client = params.capabilities;
    const refresh = refreshOf(connection, client);
    const created = workspaceFor(connection, host, params, refresh);
    workspace = created;
    const commands = executeCommand(
      features.flatMap((feature) => feature.commands ?? []),
      editorOn(connection, client),
    );
    for (const { method, ...rest } of [...features.flatMap((feature) => feature.questions), commands]) {
      const log = (message: string) => connection.console.error(message);
      const answer = guarded({ method, ...rest }, created, log, (token, part) => {
        void connection.sendProgress(new ProgressType<unknown>(), token, part);
      });
      connection.onRequest(method, (params: unknown, token) => {
        if (over) return refused();
        refresh.answered(method, params);
        return answer(params, token);
      });
    }
    connection.onRequest(protocol.rebuild, () => (over ? refused() : created.rebuild()));
    let started = false;
    connection.onInitialized(() => {
      if (!started) start(connection, created, params);
      started = true;
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "Dramatis", version } };
  });
  documents.onDidChangeContent(({ document }) => {
    const text: unknown = document.getText();
    // The library takes for a text whatever a client sends as one.
    if (typeof text !== "string" || isCopy(document.uri)) return;
    const format = document.languageId === "markdown" ? "markdown" : formatOf(document.uri);
    workspace?.open({ uri: document.uri, text, format, version: document.version });
  });
  documents.onDidClose(({ document }) => {
    if (!isCopy(document.uri)) workspace?.close(document.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => workspace?.touch(changes.map(({ uri }) => uri)));
  connection.onShutdown(() => {
    over = true;
    workspace?.dispose();
  });
  documents.listen(connection);
  connection.listen();
  return { dispose: () => workspace?.dispose() };
}

function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const announced: ServerCapabilities = {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const ofFeatures = features.map((feature) => feature.capabilities?.(client));
  const workspace = Object.assign({}, announced.workspace, ...ofFeatures.map((one) => one?.workspace));
  return Object.assign(announced, ...ofFeatures, { workspace });
}

function workspaceFor(
  connection: Connection,
  { empty, files, cache }: ServerHost,
  { capabilities: client, initializationOptions }: InitializeParams,
  refresh: Refresh,
): Workspace {
  const { storage } = (initializationOptions ?? {}) as { storage?: unknown };
  const loading = empty();
  loading.catch((error: unknown) => {
    const message = `Dramatis cannot start: ${error instanceof Error ? error.message : String(error)}`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  });
  return createWorkspace({
    empty: loading,
    files,
    ...(typeof storage === "string" && cache ? { cache: cache(storage) } : {}),
    casts: castFiles({ files, publish: (problems) => void connection.sendDiagnostics(problems) }),
    client,
    begin: () => progressOn(connection),
    log: (message) => connection.console.error(message),
    status: (status) => void connection.sendNotification(protocol.status, status),
    changed() {
      void connection.sendNotification(protocol.changed);
      refresh.changed();
    },
    configured: () => refresh.changed(),
  });
}

/** What can only be asked once the client listens: its settings, and to be told of changes. */
function start(connection: Connection, workspace: Workspace, params: InitializeParams): void {
  const client = params.capabilities;
  let folders = foldersOf(params);
  let sent: unknown = params.initializationOptions;
  const configure = () => workspace.configure(configurationFrom(connection, client, folders, sent));

  if (client.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added.map(folderOf)];
      configure();
    });
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    sent = settings?.dramatis ?? sent;
    configure();
  });
  const { didChangeConfiguration, didChangeWatchedFiles } = client.workspace ?? {};
  if (didChangeConfiguration?.dynamicRegistration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: "dramatis" }).catch(() => {});
  }
  if (didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [
      { globPattern: "**/*.{txt,md,TXT,MD}" },
      { globPattern: "**/cast.yaml" },
      // Folders come and go without a word on the files in them.
      { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
    ];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }
  configure();
}

/** Asks the client for the settings where it can be asked; else takes what it sent. */
async function configurationFrom(
  connection: Connection,
  client: ClientCapabilities,
  folders: readonly Folder[],
  sent: unknown,
): Promise<Configuration> {
  let values: unknown[] = [];
  if (client.workspace?.configuration) {
    const items = [{ section: "dramatis" }, ...folders.map(({ uri }) => ({ section: "dramatis", scopeUri: uri }))];
    values = await connection.workspace.getConfiguration(items).catch(() => []);
  }
  const [{ settings, problems }, ...ofFolders] = [values[0] ?? sent, ...values.slice(1)].map(parse) as [
    Parsed,
    ...Parsed[],
  ];
  for (const problem of problems) connection.console.warn(problem);
  const files = new Map(ofFolders.map((parsed, at) => [folders[at]!.uri, parsed.settings.files]));
  return { folders, settings, files };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): Folder[] {
  if (workspaceFolders) return workspaceFolders.map(folderOf);
  return rootUri ? [{ uri: rootUri, name: nameOf(rootUri) }] : [];
}

function folderOf({ uri, name }: WorkspaceFolder): Folder {
  return { uri, name: name || nameOf(uri) };
}

/** Editors also open texts that are not the reader's: versions of a file to compare with, and their own output. */
const COPIES = new Set([
  "git",
  "gitlens",
  "gitlens-git",
  "conflictresolution",
  "output",
  "comment",
  "walkthrough",
  "vscode",
  "dramatis-dossier",
]);

function isCopy(uri: string): boolean {
  return COPIES.has(schemeOf(uri));
}
