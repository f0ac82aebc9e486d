import { ErrorCodes, type Position, type ProtocolConnection, ResponseError } from "vscode-languageserver/node";
import { features } from "../../server/features/index";
import * as protocol from "../../server/protocol";

/** What requests can be about. */
export interface Subject {
  readonly uri: string;
  readonly position: Position;
  readonly entity: string;
  /** A name that is looked for, typed or given. */
  readonly name: string;
}

/** Every request that the server answers beside the protocol's own frame. */
export const METHODS: readonly string[] = features.flatMap(({ questions }) => questions.map(({ method }) => method));

/** Requests that complete an item of another's answer. */
const RESOLVES: Readonly<Record<string, string>> = {
  "codeLens/resolve": "textDocument/codeLens",
  "completionItem/resolve": "textDocument/completion",
  "documentLink/resolve": "textDocument/documentLink",
  "inlayHint/resolve": "textDocument/inlayHint",
  "workspaceSymbol/resolve": "workspace/symbol",
};

/** Parameters that make sense to every request that is no resolve: each takes what it knows. */
export function paramsFor({ uri, position, entity, name }: Subject): Record<string, unknown> {
  const range = { start: { line: 0, character: 0 }, end: { line: position.line + 1, character: 0 } };
  return {
    ...{ textDocument: { uri }, uri, position, positions: [position], range, newName: name, previousResultIds: [] },
    ...{ context: { includeDeclaration: true, diagnostics: [], triggerKind: 1 }, previousResultId: name },
    ...{ entity, with: entity, other: entity, including: entity, ids: [entity], query: name, group: "known" },
    ...{ direction: "next", order: "date", rows: 10, columns: 10, limit: 10, offset: 0, surface: name },
    correction: { act: "add", surface: name, kind: "person" },
  };
}

/** Asks everything that can be asked about something. A refusal is an answer; what is not is an error of the program. */
export async function everyAnswer(client: ProtocolConnection, subject: Subject): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  const params = paramsFor(subject);
  for (const method of [...METHODS, protocol.rebuild]) {
    if (!(method in RESOLVES)) answers.set(method, await answerOf(client, method, params));
  }
  // A filter of this name would leave the answers to these empty.
  answers.set(protocol.entities, await answerOf(client, protocol.entities, {}));
  for (const [method, of] of Object.entries(RESOLVES)) {
    if (!METHODS.includes(method)) continue;
    for (const item of itemsOf(answers.get(of))) answers.set(method, await answerOf(client, method, item));
  }
  return answers;
}

async function answerOf(client: ProtocolConnection, method: string, params: unknown): Promise<unknown> {
  try {
    return await client.sendRequest(method, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code !== ErrorCodes.InternalError) return { refused: error.message };
    throw error;
  }
}

function itemsOf(answer: unknown): unknown[] {
  const { items } = (answer ?? {}) as { items?: unknown };
  const found = Array.isArray(answer) ? answer : Array.isArray(items) ? items : [];
  return found.slice(0, 5);
}
