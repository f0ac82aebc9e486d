import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { selected } from "../selection";
import { summaryOf } from "../summary";

/** All entities of the corpus, or those that a query finds, by count falling, then by name. */
export const entities: Feature = {
  questions: [
    question(new RequestType<protocol.EntitiesParams | null, protocol.EntitiesResult, void>(protocol.entities), {
      needs: "corpus",
      empty: [],
      answer: (view, params) =>
        selected(view.corpus, params ?? {})
          .slice(0, params?.limit)
          .map((entity) => summaryOf(entity)),
    }),
  ],
};
