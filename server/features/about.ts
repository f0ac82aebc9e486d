import { RequestType } from "vscode-languageserver";
import { alikeTo } from "../alike";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { summaryOf } from "../summary";

/** What a reader sees of an entity who is about to correct it. */
export const about: Feature = {
  questions: [
    question(new RequestType<protocol.AboutParams, protocol.AboutResult, void>(protocol.about), {
      needs: "corpus",
      empty: null,
      answer({ corpus }, params) {
        const entity = corpus.entity(params.entity);
        if (!entity) return null;
        const { note, place } = entity;
        return {
          entity: summaryOf(entity),
          ...(note === undefined ? {} : { note }),
          ...(place ? { at: { latitude: place.latitude, longitude: place.longitude } } : {}),
          alike: alikeTo(corpus, entity).map((other) => ({ ...other, entity: summaryOf(other.entity) })),
        };
      },
    }),
  ],
};
