import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { documentsNaming, selected } from "../selection";

const NONE = { person: 0, organization: 0, people: 0, place: 0, candidate: 0, documents: 0 };

/** How many entities a selection has, by kind, and how many documents name them. */
export const census: Feature = {
  questions: [
    question(new RequestType<protocol.CensusParams | null, protocol.CensusResult, void>(protocol.census), {
      needs: "corpus",
      empty: NONE,
      answer({ corpus }, params) {
        const entities = selected(corpus, params ?? {});
        const counts = { ...NONE, documents: documentsNaming(corpus, entities).length };
        for (const { kind, status } of entities) counts[status === "candidate" ? status : kind]++;
        return counts;
      },
    }),
  ],
};
