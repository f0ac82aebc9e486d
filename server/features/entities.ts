import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { compare, search } from "../search";
import { summaryOf } from "../summary";

/** All entities of the corpus, or those that a query finds, by count falling, then by name. */
export const entities: Feature = {
  questions: [
    question(new RequestType<protocol.EntitiesParams | null, protocol.EntitiesResult, void>(protocol.entities), {
      needs: "corpus",
      empty: [],
      answer: (view, params) =>
        search(view.corpus.entities, params?.query ?? "")
          .map(({ entity }) => summaryOf(entity))
          .sort((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id))
          .slice(0, params?.limit),
    }),
  ],
};
