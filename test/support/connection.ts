import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  MarkupKind,
  MessageType,
  ProposedFeatures,
  type ProtocolConnection,
  type Registration,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentContentRefreshRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type WorkspaceFolder,
} from "vscode-languageserver/node";
import { disk } from "../../server/files/disk";
import type { Files } from "../../server/files/files";
import { readEmptyCorpus } from "../../server/knowledge";
import * as protocol from "../../server/protocol";
import { serve } from "../../server/server";

/** A client connected to a server by streams in memory, with all that the server told it. */
export interface Client extends ProtocolConnection {
  readonly initialized: InitializeResult;
  readonly registrations: readonly Registration[];
  /** The states of the server's status, in order. */
  readonly statuses: readonly protocol.StatusParams[];
  /** The server's work-done progress, by kind and message. */
  readonly progress: readonly string[];
  /** Errors and warnings in the server's log. */
  readonly log: readonly string[];
  /** How often the server asked to paint anew, to ask for hints again, and how often it said that the index changed. */
  readonly refreshes: Refreshes;
  /** The generated documents that the server asked to read again, in order. */
  readonly reread: readonly string[];
  readonly changes: { count: number };
  /** What the server showed the reader in messages. */
  readonly shown: readonly string[];
  /** Resolves when the test holds, checked after each message of the server. */
  until(test: () => boolean): Promise<void>;
  close(): void;
}

/** Requests of the server, counted: for tokens, and for what has a name here. */
interface Refreshes {
  count: number;
  diagnostics: number;
  inlayHints: number;
  codeLenses: number;
}

export interface ClientOptions {
  readonly folders?: readonly WorkspaceFolder[] | null;
  readonly rootUri?: string;
  readonly capabilities?: ClientCapabilities;
  /** The value of the section `dramatis` for a URI; changes to it count when the server asks again. */
  readonly settings?: (uri: string | undefined) => unknown;
  readonly initializationOptions?: unknown;
  /** What the server's reading of its data waits for. */
  readonly data?: () => Promise<unknown>;
  /** Where the server finds files: on the disk, when nothing is said. */
  readonly files?: Files;
}

/** What an editor such as VS Code can do. */
export const EDITOR: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    textDocumentContent: {},
    symbol: { resolveSupport: { properties: ["location.range"] } },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create", "rename", "delete"],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    typeDefinition: { linkSupport: true },
    implementation: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    inlayHint: { resolveSupport: { properties: ["label.location", "label.tooltip"] } },
    rename: { prepareSupport: true },
    completion: {
      completionItem: {
        documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText],
        insertReplaceSupport: true,
        snippetSupport: true,
        labelDetailsSupport: true,
      },
    },
    diagnostic: { relatedInformation: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
  },
};

const open: Client[] = [];
let empty: ReturnType<typeof readEmptyCorpus> | undefined;

export async function connect(options: ClientOptions = {}): Promise<Client> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  empty ??= readEmptyCorpus(import.meta.dirname);
  const corpus = Promise.resolve(options.data?.()).then(() => empty!);
  const serving = serve(server, { files: options.files ?? disk, empty: () => corpus });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const waiting = new Set<() => void>();
  const heard = () => {
    for (const check of waiting) check();
  };
  const told: Told = {
    registrations: [],
    statuses: [],
    progress: [],
    log: [],
    refreshes: { count: 0, diagnostics: 0, inlayHints: 0, codeLenses: 0 },
    reread: [],
    changes: { count: 0 },
    shown: [],
  };
  listen(connection, told, options, heard);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest("initialize", {
    processId: null,
    rootUri: options.rootUri ?? null,
    capabilities: options.capabilities ?? EDITOR,
    ...(options.folders === undefined ? {} : { workspaceFolders: options.folders }),
    initializationOptions: options.initializationOptions,
  });
  const client: Client = Object.assign(connection, {
    ...told,
    initialized,
    until(test: () => boolean) {
      return new Promise<void>((resolve) => {
        const check = () => {
          if (!test()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      });
    },
    close() {
      serving.dispose();
      server.dispose();
      connection.dispose();
    },
  });
  open.push(client);
  await connection.sendNotification("initialized", {});
  return client;
}

/** Ends all connections of a test; returns what the servers logged. */
export function closeConnections(): string[] {
  const closed = open.splice(0);
  for (const client of closed) client.close();
  return closed.flatMap(({ log }) => log);
}

interface Told {
  readonly registrations: Registration[];
  readonly statuses: protocol.StatusParams[];
  readonly progress: string[];
  readonly log: string[];
  readonly refreshes: Refreshes;
  readonly reread: string[];
  readonly changes: { count: number };
  readonly shown: string[];
}

function listen(connection: ProtocolConnection, told: Told, options: ClientOptions, heard: () => void): void {
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null)),
  );
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    told.registrations.push(...registrations);
    heard();
  });
  connection.onRequest(SemanticTokensRefreshRequest.type, () => {
    told.refreshes.count++;
    heard();
  });
  connection.onRequest(InlayHintRefreshRequest.type, () => {
    told.refreshes.inlayHints++;
    heard();
  });
  connection.onRequest(CodeLensRefreshRequest.type, () => {
    told.refreshes.codeLenses++;
    heard();
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    told.refreshes.diagnostics++;
    heard();
  });
  connection.onRequest(TextDocumentContentRefreshRequest.type, ({ uri }) => {
    told.reread.push(uri);
    heard();
  });
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    connection.onProgress(WorkDoneProgress.type, token, (value) => {
      told.progress.push(value.kind === "report" ? `report ${value.message}` : value.kind);
      heard();
    });
  });
  connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
    if (type === MessageType.Error || type === MessageType.Warning) told.log.push(message);
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    told.shown.push(message);
    heard();
  });
  connection.onNotification(protocol.status, (status: protocol.StatusParams) => {
    told.statuses.push(status);
    heard();
  });
  connection.onNotification(protocol.changed, () => {
    told.changes.count++;
    heard();
  });
}
