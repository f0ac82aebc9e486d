import { type SymbolInformation, WorkspaceSymbolRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { symbolKindOf } from "../convert";
import { fold } from "../engine/index";
import { type Hit, isSubsequence, search } from "../search";
import { inOneLine } from "../summary";
import type { View } from "../view";

/** Actors and places of the whole workspace by any of their names; each leads to its introduction. */
export const workspaceSymbol: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  questions: [
    question(WorkspaceSymbolRequest.type, {
      needs: "corpus",
      empty: null,
      answer: (view, { query }) =>
        search(view.corpus.entities, query, SYMBOLS).flatMap((hit) => symbolOf(view, hit, query) ?? []),
    }),
  ],
};

/** How many symbols are worth a reader's while. */
const SYMBOLS = 500;

function symbolOf(view: View, { entity, alias }: Hit, query: string): SymbolInformation | undefined {
  const introduction = view.corpus.introductionOf(entity.id);
  if (!introduction) return undefined;
  const { uri, mention } = introduction;
  return {
    name: shownName(inOneLine(entity.name), inOneLine(alias), query),
    kind: symbolKindOf(entity.kind),
    containerName: entity.status === "candidate" ? `${entity.kind}, to be reviewed` : entity.kind,
    location: { uri, range: view.positions(uri).range(mention) },
  };
}

/** Editors drop a symbol whose name does not have the query's letters as typed: it is then shown with what was found. */
function shownName(name: string, alias: string, query: string): string {
  const typed = query.toLowerCase().replace(/\s+/g, "");
  const has = (text: string) => isSubsequence(typed, text.toLowerCase());
  if (has(name)) return name;
  return `${name} (${has(alias) ? alias : fold(alias)})`;
}
