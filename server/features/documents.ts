import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Entity } from "../engine/index";
import * as protocol from "../protocol";
import { compare } from "../search";
import { countsIn, documentsNaming, pageOf, reaching, selected } from "../selection";
import type { View } from "../view";

/** The documents of the corpus and whom they mention. */
export const documents: Feature = {
  questions: [
    question(new RequestType<protocol.DocumentsParams | null, protocol.DocumentsResult, void>(protocol.documents), {
      needs: "corpus",
      empty: [],
      answer(view, params) {
        const { entity, naming, including, ...page } = params ?? {};
        const chosen = naming && selected(view.corpus, naming);
        const uris = entity === undefined ? urisOf(view, chosen) : (view.corpus.entity(entity)?.documents ?? []);
        const only = entity === undefined ? chosen?.map(({ id }) => id) : [entity];
        const meant = only && new Set(only);
        const shown = pageOf(uris, reaching(page, including === undefined ? -1 : uris.indexOf(including)));
        return shown.map((uri) => documentSummaryOf(view, uri, (id) => meant?.has(id) ?? true));
      },
    }),
  ],
};

function urisOf({ corpus }: View, naming: readonly Entity[] | undefined): readonly string[] {
  return naming ? documentsNaming(corpus, naming) : corpus.documents;
}

function documentSummaryOf(view: View, uri: string, isMeant: (id: string) => boolean): protocol.DocumentSummary {
  const entities = [...countsIn(view.corpus, uri)].filter(([id]) => isMeant(id)).map(([id, count]) => ({ id, count }));
  entities.sort((a, b) => b.count - a.count || compare(a.id, b.id));
  const mentions = entities.reduce((sum, { count }) => sum + count, 0);
  return { uri, path: view.path(uri), mentions, entities };
}
