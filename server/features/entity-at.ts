import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { summaryOf } from "../summary";
import { namedAt } from "../view";

/** What is named at a position. */
export const entityAt: Feature = {
  questions: [
    question(new RequestType<protocol.EntityAtParams, protocol.EntityAtResult, void>(protocol.entityAt), {
      needs: "documents",
      empty: null,
      answer(view, { uri, position }) {
        const found = namedAt(view, uri, position);
        return found ? { entity: summaryOf(found.entity), range: found.range } : null;
      },
    }),
  ],
};
