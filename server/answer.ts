import {
  type CancellationToken,
  type ClientCapabilities,
  LSPErrorCodes,
  type ProgressToken,
  type RequestType,
  ResponseError,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { Command } from "./commands";
import type { View } from "./view";

/** A word of the protocol: what the server announces for it, the requests that it answers and the commands that it obeys. */
export interface Feature {
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  readonly questions: readonly Question<unknown, unknown>[];
  readonly commands?: readonly Command[];
}

/** A request and how it is answered. */
export interface Question<P, R> {
  readonly method: string;
  /** What must be indexed first: the open documents, or the whole workspace. */
  readonly needs: Needs;
  /** The answer where there is none. */
  readonly empty: R;
  /** `parts` is there where the client takes the answer in parts: what is answered in the end is then the rest of it. */
  answer(view: View, params: P, token: CancellationToken, parts?: (part: R) => void): R | Promise<R>;
}

export type Needs = "documents" | "corpus";

/** Names a question's types by those of its request. */
export function question<P, R, E>(
  type: RequestType<P, R, E>,
  rest: Omit<Question<P, R>, "method">,
): Question<unknown, unknown> {
  return { method: type.method, ...rest } as Question<unknown, unknown>;
}

export interface Source {
  /** The newest view, once what is needed is indexed. */
  view(needs: Needs): Promise<View>;
  /** The version of an open document. */
  version(uri: string): number | undefined;
}

/**
 * The guard round every request: waits until what it needs is ready, stops when it is cancelled or when its document has
 * changed under it, and turns what goes wrong into a log entry and an empty answer.
 */
export function guarded(
  { method, needs, empty, answer }: Question<unknown, unknown>,
  source: Source,
  log: (message: string) => void,
  send?: (token: ProgressToken, part: unknown) => void,
): (params: unknown, token: CancellationToken) => Promise<unknown> {
  return async (params, token) => {
    const uri = documentOf(params);
    const version = uri === undefined ? undefined : source.version(uri);
    try {
      const view = await unlessCancelled(source.view(needs), token);
      if (view === undefined) return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled.`);
      if (uri !== undefined && source.version(uri) !== version) {
        return new ResponseError(LSPErrorCodes.ContentModified, `${method}: the document has changed.`);
      }
      const asked = partsOf(params);
      const parts = send && asked !== undefined ? (part: unknown) => send(asked, part) : undefined;
      return await answer(view, params, token, parts);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      log(`${method} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}

async function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T | undefined> {
  if (token.isCancellationRequested) return undefined;
  let stop: (() => void) | undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    const listener = token.onCancellationRequested(() => resolve(undefined));
    stop = () => listener.dispose();
  });
  try {
    return await Promise.race([promise, cancelled]);
  } finally {
    stop?.();
  }
}

/** Under what the client takes parts of the answer. */
function partsOf(params: unknown): ProgressToken | undefined {
  const { partialResultToken: token } = (params ?? {}) as { partialResultToken?: unknown };
  return typeof token === "string" || typeof token === "number" ? token : undefined;
}

/** The document that a request's parameters name, here as there: in the protocol's way or in that of our own requests. */
function documentOf(params: unknown): string | undefined {
  const { textDocument, uri } = (params ?? {}) as { textDocument?: { uri?: unknown }; uri?: unknown };
  const found = textDocument?.uri ?? uri;
  return typeof found === "string" ? found : undefined;
}
