import type { SemanticTokensEdit } from "vscode-languageserver";

/** The tokens that a client was last given, by document: those longest not asked for are forgotten first. */
export interface TokenMemory {
  /** Gives the tokens a name that no others of this client had. */
  remember(uri: string, tokens: readonly number[]): string;
  /** The tokens of a document under that name, if they are the last it was given and not forgotten. */
  recall(uri: string, id: string): Tokens | undefined;
}

export type Tokens = ArrayLike<number>;

/** How many numbers are kept for a client, five to a token: four megabytes of them. */
const NUMBERS = 1_000_000;

export function tokenMemory(limit = NUMBERS): TokenMemory {
  const known = new Map<string, { id: string; tokens: Uint32Array }>();
  // A client may outlive a server, and hold names that another gave.
  const epoch = Date.now().toString(36);
  let count = 0;
  let size = 0;
  const forget = (uri: string) => {
    size -= known.get(uri)?.tokens.length ?? 0;
    known.delete(uri);
  };
  return {
    remember(uri, tokens) {
      forget(uri);
      const id = `${epoch}.${++count}`;
      known.set(uri, { id, tokens: Uint32Array.from(tokens) });
      size += tokens.length;
      for (const oldest of known.keys()) {
        if (size <= limit) break;
        forget(oldest);
      }
      return id;
    },
    recall(uri, id) {
      const found = known.get(uri);
      return found?.id === id ? found.tokens : undefined;
    },
  };
}

/** The one edit that makes the tokens before those after, or none where they are the same. */
export function editsBetween(before: Tokens, after: Tokens): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const data = Array.prototype.slice.call(after, start, after.length - same) as number[];
  const deleteCount = before.length - same - start;
  return [{ start, deleteCount, ...(data.length > 0 ? { data } : {}) }];
}
