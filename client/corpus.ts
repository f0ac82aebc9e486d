// The corpus as the server tells of it: questions, and news of changes. The client knows nothing that is not from here.
import { type CancellationToken, type Disposable, type Event, EventEmitter, type LogOutputChannel } from "vscode";
import { type BaseLanguageClient, type Location, LSPErrorCodes, ResponseError, State } from "vscode-languageclient";
import * as protocol from "../server/protocol";

/** Questions to the server. Where it does not answer (stopped, cancelled, failed) the answer is the empty one. */
export interface Corpus extends Disposable {
  /** What the server is doing. Undefined before it first said so, and after it stopped. */
  readonly status: protocol.StatusParams | undefined;
  /** There is no server, and none will start by itself. */
  readonly stopped: boolean;
  /** The status changed, or there is no server any more. */
  readonly onDidChangeStatus: Event<protocol.StatusParams | undefined>;
  /** The index changed: earlier answers are stale. */
  readonly onDidChange: Event<void>;
  outline(uri: string, token?: CancellationToken): Promise<protocol.OutlineResult>;
  mentions(params: protocol.MentionsParams, token?: CancellationToken): Promise<protocol.MentionsResult>;
  entities(params: protocol.EntitiesParams, token?: CancellationToken): Promise<protocol.EntitiesResult>;
  documents(params: protocol.DocumentsParams, token?: CancellationToken): Promise<protocol.DocumentsResult>;
  entityAt(params: protocol.EntityAtParams, token?: CancellationToken): Promise<protocol.EntityAtResult>;
  neighbour(params: protocol.NeighbourParams, token?: CancellationToken): Promise<protocol.NeighbourResult>;
  dossier(params: protocol.DossierParams, token?: CancellationToken): Promise<protocol.DossierResult>;
  /** Where the entity named at a place is best introduced; the place itself when that is not known. */
  introduction(naming: Location): Promise<Location>;
  /** Reads everything anew; when it resolves, everything is read. */
  rebuild(): Promise<void>;
}

export function corpusOf(client: BaseLanguageClient, log: LogOutputChannel): Corpus {
  const changes = new EventEmitter<void>();
  const statusChanges = new EventEmitter<protocol.StatusParams | undefined>();
  let status: protocol.StatusParams | undefined;
  const setStatus = (next: protocol.StatusParams | undefined) => {
    status = next;
    statusChanges.fire(next);
  };
  const listeners = [
    client.onNotification(protocol.changed, () => changes.fire()),
    client.onNotification(protocol.status, setStatus),
    client.onDidChangeState(({ newState }) => {
      setStatus(isDown(newState) ? undefined : status);
      // Without a server there are no answers, and what was answered before leads nowhere.
      if (newState === State.Running || isDown(newState)) changes.fire();
    }),
  ];
  const ask = async <R>(method: string, params: unknown, empty: R, token?: CancellationToken): Promise<R> => {
    try {
      // An undefined token would be sent, as a second parameter.
      return await (token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params));
    } catch (error) {
      if (!isCancellation(error)) log.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return empty;
    }
  };
  return {
    get status() {
      return status;
    },
    get stopped() {
      return isDown(client.state);
    },
    onDidChangeStatus: statusChanges.event,
    onDidChange: changes.event,
    outline: (uri, token) => ask<protocol.OutlineResult>(protocol.outline, { uri }, null, token),
    mentions: (params, token) => ask<protocol.MentionsResult>(protocol.mentions, params, [], token),
    entities: (params, token) => ask<protocol.EntitiesResult>(protocol.entities, params, [], token),
    documents: (params, token) => ask<protocol.DocumentsResult>(protocol.documents, params, [], token),
    entityAt: (params, token) => ask<protocol.EntityAtResult>(protocol.entityAt, params, null, token),
    neighbour: (params, token) => ask<protocol.NeighbourResult>(protocol.neighbour, params, null, token),
    dossier: (params, token) => ask<protocol.DossierResult>(protocol.dossier, params, null, token),
    introduction: async (naming) => {
      const params = { textDocument: { uri: naming.uri }, position: naming.range.start };
      return firstOf(await ask<Definition>("textDocument/definition", params, null)) ?? naming;
    },
    rebuild: async () => {
      if (isDown(client.state)) await client.start();
      else await client.sendRequest(protocol.rebuild);
    },
    dispose: () => {
      for (const listener of [...listeners, changes, statusChanges]) listener.dispose();
    },
  };
}

function isDown(state: State): boolean {
  return state === State.Stopped || state === State.StartFailed;
}

type Target = Location | { readonly targetUri: string; readonly targetSelectionRange: Location["range"] };
type Definition = Target | readonly Target[] | null;

function firstOf(definition: Definition): Location | undefined {
  const first = Array.isArray(definition) ? (definition[0] as Target | undefined) : (definition as Target | null);
  if (!first) return undefined;
  return "targetUri" in first ? { uri: first.targetUri, range: first.targetSelectionRange } : first;
}

function isCancellation(error: unknown): boolean {
  const codes: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled];
  return error instanceof ResponseError && (codes.includes(error.code) || error.code === LSPErrorCodes.ContentModified);
}
