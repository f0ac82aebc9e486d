import {
  type ClientCapabilities,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { symbolKindOf } from "../convert";
import { fold } from "../engine/index";
import { dataOf, entityIn } from "../item-data";
import { type Hit, isSubsequence, search } from "../search";
import { inOneLine } from "../summary";
import type { View } from "../view";

/** Actors and places of the whole workspace by any of their names; each leads to its introduction. */
export const workspaceSymbol: Feature = {
  capabilities: (client) => ({ workspaceSymbolProvider: resolvesLate(client) ? { resolveProvider: true } : true }),
  questions: [
    question(WorkspaceSymbolRequest.type, {
      needs: "corpus",
      empty: null,
      answer(view, { query }) {
        const symbols = search(view.corpus.entities, query, SYMBOLS).flatMap((hit) => symbolOf(view, hit, query) ?? []);
        const isLate = resolvesLate(view.client) ? withoutTwin(symbols) : () => false;
        return symbols.map((symbol) => (isLate(symbol) ? symbol : located(view, symbol)));
      },
    }),
    question(WorkspaceSymbolResolveRequest.type, { needs: "documents", empty: null, answer: located }),
  ],
};

/** How many symbols are worth a reader's while. */
const SYMBOLS = 500;

/** Whether the client asks for the line of a symbol once the reader has chosen it. */
function resolvesLate({ workspace }: ClientCapabilities): boolean {
  return workspace?.symbol?.resolveSupport?.properties.includes("location.range") ?? false;
}

/** Editors take two symbols of one name and document for one, unless they have lines: whether a symbol has no such twin. */
function withoutTwin(symbols: readonly WorkspaceSymbol[]): (symbol: WorkspaceSymbol) => boolean {
  const keyOf = ({ name, location }: WorkspaceSymbol) => `${location.uri}\n${name}`;
  const seen = new Map<string, number>();
  for (const symbol of symbols) seen.set(keyOf(symbol), (seen.get(keyOf(symbol)) ?? 0) + 1);
  return (symbol) => seen.get(keyOf(symbol)) === 1;
}

/** A symbol with its document only: its line is for `located` to say. */
function symbolOf(view: View, { entity, alias }: Hit, query: string): WorkspaceSymbol | undefined {
  const introduction = view.corpus.introductionOf(entity.id);
  if (!introduction) return undefined;
  return {
    name: shownName(inOneLine(entity.name), inOneLine(alias), query),
    kind: symbolKindOf(entity.kind),
    containerName: entity.status === "candidate" ? `${entity.kind}, to be reviewed` : entity.kind,
    location: { uri: introduction.uri },
    data: dataOf(entity),
  };
}

/** A symbol with its line; as it is where the corpus names nobody so any more. */
function located(view: View, symbol: WorkspaceSymbol): WorkspaceSymbol {
  const entity = entityIn(view, symbol.data);
  const introduction = entity && view.corpus.introductionOf(entity.id);
  if (!introduction) return symbol;
  const { uri, mention } = introduction;
  return { ...symbol, location: { uri, range: view.positions(uri).range(mention) } };
}

/** Editors drop a symbol whose name does not have the query's letters as typed: it is then shown with what was found. */
function shownName(name: string, alias: string, query: string): string {
  const typed = query.toLowerCase().replace(/\s+/g, "");
  const has = (text: string) => isSubsequence(typed, text.toLowerCase());
  if (has(name)) return name;
  return `${name} (${has(alias) ? alias : fold(alias)})`;
}
