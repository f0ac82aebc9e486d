import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { compare } from "../search";
import type { View } from "../view";

/** The documents of the corpus and whom they mention. */
export const documents: Feature = {
  questions: [
    question(new RequestType<protocol.DocumentsParams | null, protocol.DocumentsResult, void>(protocol.documents), {
      needs: "corpus",
      empty: [],
      answer(view, params) {
        const entity = params?.entity;
        const uris = entity === undefined ? view.corpus.documents : (view.corpus.entity(entity)?.documents ?? []);
        return uris.map((uri) => documentSummaryOf(view, uri, entity));
      },
    }),
  ],
};

function documentSummaryOf(view: View, uri: string, only: string | undefined): protocol.DocumentSummary {
  const counts = new Map<string, number>();
  let mentions = 0;
  for (const { entity } of view.corpus.mentions(uri)) {
    if (only !== undefined && entity !== only) continue;
    mentions++;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const entities = [...counts].map(([id, count]) => ({ id, count }));
  entities.sort((a, b) => b.count - a.count || compare(a.id, b.id));
  return { uri, path: view.path(uri), mentions, entities };
}
