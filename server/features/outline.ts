import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { matching } from "../search";
import { countsIn } from "../selection";
import { summaryOf } from "../summary";

/** The actors and places of one document. */
export const outline: Feature = {
  questions: [
    question(new RequestType<protocol.OutlineParams, protocol.OutlineResult, void>(protocol.outline), {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const uri = view.uri(params.uri);
        if (!view.corpus.has(uri)) return null;
        const counts = countsIn(view.corpus, uri);
        return matching(view.corpus.entitiesIn(uri), params.query ?? "").map((entity) =>
          summaryOf(entity, counts.get(entity.id)),
        );
      },
    }),
  ],
};
