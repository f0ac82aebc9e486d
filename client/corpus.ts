// The corpus as the server tells of it: questions, and news of changes. The client knows nothing that is not from here.
import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  type WorkspaceEdit,
} from "vscode";
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
  outline(params: protocol.OutlineParams, token?: CancellationToken): Promise<protocol.OutlineResult>;
  mentions(params: protocol.MentionsParams, token?: CancellationToken): Promise<protocol.MentionsResult>;
  marks(params: protocol.MarksParams, token?: CancellationToken): Promise<protocol.MarksResult>;
  entities(params: protocol.EntitiesParams, token?: CancellationToken): Promise<protocol.EntitiesResult>;
  documents(params: protocol.DocumentsParams, token?: CancellationToken): Promise<protocol.DocumentsResult>;
  census(params: protocol.CensusParams, token?: CancellationToken): Promise<protocol.CensusResult>;
  listing(params: protocol.ListingParams, token?: CancellationToken): Promise<protocol.ListingResult>;
  names(params: protocol.NamesParams, token?: CancellationToken): Promise<protocol.NamesResult>;
  roles(params: protocol.RolesParams, token?: CancellationToken): Promise<protocol.RolesResult>;
  companions(params: protocol.CompanionsParams, token?: CancellationToken): Promise<protocol.CompanionsResult>;
  dispersion(params: protocol.DispersionParams, token?: CancellationToken): Promise<protocol.DispersionResult>;
  quote(params: protocol.QuoteParams, token?: CancellationToken): Promise<protocol.QuoteResult>;
  review(params: protocol.ReviewParams, token?: CancellationToken): Promise<protocol.ReviewResult>;
  entityAt(params: protocol.EntityAtParams, token?: CancellationToken): Promise<protocol.EntityAtResult>;
  neighbour(params: protocol.NeighbourParams, token?: CancellationToken): Promise<protocol.NeighbourResult>;
  dossier(params: protocol.DossierParams, token?: CancellationToken): Promise<protocol.DossierResult>;
  /** Null where the server did not answer. */
  places(params: protocol.PlacesParams, token?: CancellationToken): Promise<protocol.PlacesResult | null>;
  network(params: protocol.NetworkParams, token?: CancellationToken): Promise<protocol.NetworkResult | null>;
  timeline(params: protocol.TimelineParams, token?: CancellationToken): Promise<protocol.TimelineResult | null>;
  about(params: protocol.AboutParams, token?: CancellationToken): Promise<protocol.AboutResult>;
  /** What a correction changes. Without an answer of the server, a refusal. */
  correct(params: protocol.CorrectParams): Promise<Corrected>;
  /** Where the entity named at a place is best introduced; the place itself when that is not known. */
  introduction(naming: Location): Promise<Location>;
  /** Reads everything anew; when it resolves, everything is read. */
  rebuild(): Promise<void>;
  /** Compares the index with one made from scratch. Null where that was cancelled or could not be done. */
  selfCheck(token?: CancellationToken): Promise<protocol.SelfCheckResult>;
}

/** An edit and its name, or why there is none. */
export type Corrected = { readonly label: string; readonly edit: WorkspaceEdit } | { readonly refusal: string };

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
    outline: (params, token) => ask<protocol.OutlineResult>(protocol.outline, params, null, token),
    mentions: (params, token) => ask<protocol.MentionsResult>(protocol.mentions, params, [], token),
    marks: (params, token) => ask<protocol.MarksResult>(protocol.marks, params, null, token),
    entities: (params, token) => ask<protocol.EntitiesResult>(protocol.entities, params, [], token),
    documents: (params, token) => ask<protocol.DocumentsResult>(protocol.documents, params, [], token),
    census: (params, token) => ask<protocol.CensusResult>(protocol.census, params, nobody, token),
    listing: (params, token) =>
      ask<protocol.ListingResult>(protocol.listing, params, { total: 0, entities: [] }, token),
    names: (params, token) => ask<protocol.NamesResult>(protocol.names, params, [], token),
    roles: (params, token) => ask<protocol.RolesResult>(protocol.roles, params, [], token),
    companions: (params, token) =>
      ask<protocol.CompanionsResult>(protocol.companions, params, { total: 0, companions: [] }, token),
    dispersion: (params, token) => ask<protocol.DispersionResult>(protocol.dispersion, params, null, token),
    quote: (params, token) => ask<protocol.QuoteResult>(protocol.quote, params, null, token),
    review: (params, token) =>
      ask<protocol.ReviewResult>(protocol.review, params, { total: 0, leftOut: 0, items: [] }, token),
    entityAt: (params, token) => ask<protocol.EntityAtResult>(protocol.entityAt, params, null, token),
    neighbour: (params, token) => ask<protocol.NeighbourResult>(protocol.neighbour, params, null, token),
    dossier: (params, token) => ask<protocol.DossierResult>(protocol.dossier, params, null, token),
    places: (params, token) => ask<protocol.PlacesResult | null>(protocol.places, params, null, token),
    network: (params, token) => ask<protocol.NetworkResult | null>(protocol.network, params, null, token),
    timeline: (params, token) => ask<protocol.TimelineResult | null>(protocol.timeline, params, null, token),
    about: (params, token) => ask<protocol.AboutResult>(protocol.about, params, null, token),
    correct: async (params) => {
      const refusal = l10n.t("The correction could not be made. The log says why.");
      const answer = await ask<protocol.CorrectResult>(protocol.correct, params, { refusal });
      if ("refusal" in answer) return answer;
      return { label: answer.label, edit: await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) };
    },
    introduction: async (naming) => {
      const params = { textDocument: { uri: naming.uri }, position: naming.range.start };
      return firstOf(await ask<Definition>("textDocument/definition", params, null)) ?? naming;
    },
    selfCheck: (token) => ask<protocol.SelfCheckResult>(protocol.selfCheck, {}, null, token),
    rebuild: async () => {
      if (isDown(client.state)) await client.start();
      else await client.sendRequest(protocol.rebuild);
    },
    dispose: () => {
      for (const listener of [...listeners, changes, statusChanges]) listener.dispose();
    },
  };
}

const nobody: protocol.CensusResult = { person: 0, organization: 0, people: 0, place: 0, candidate: 0, documents: 0 };

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
