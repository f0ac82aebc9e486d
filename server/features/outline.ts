import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
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
        const count = (id: string) => view.corpus.mentionsOf(id, uri).length;
        return view.corpus.entitiesIn(uri).map((entity) => summaryOf(entity, count(entity.id)));
      },
    }),
  ],
};
