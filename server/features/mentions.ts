import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { mentionSummaryOf } from "../summary";

/** The mentions of an entity, in one document or in all. */
export const mentions: Feature = {
  questions: [
    question(new RequestType<protocol.MentionsParams, protocol.MentionsResult, void>(protocol.mentions), {
      needs: "documents",
      empty: [],
      answer: (view, { entity, uri }) =>
        view.corpus
          .mentionsOf(entity, uri === undefined ? undefined : view.uri(uri))
          .map((location) => mentionSummaryOf(view, location)),
    }),
  ],
};
