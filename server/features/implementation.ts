import { ImplementationRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Location } from "../engine/index";
import { leading } from "../location-links";
import { type Subject, subjectAt } from "../subject";
import type { View } from "../view";

/** From a name to the first mention of what it names in each other document. */
export const implementation: Feature = {
  capabilities: () => ({ implementationProvider: true }),
  questions: [
    question(ImplementationRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = subjectAt(view, params);
        const firsts = found ? firstsElsewhere(view, found) : [];
        if (!found || firsts.length === 0) return null;
        return leading(view, found, firsts, view.client.textDocument?.implementation?.linkSupport);
      },
    }),
  ],
};

function firstsElsewhere({ corpus }: View, { uri, entity }: Subject): Location[] {
  const all = corpus.mentionsOf(entity.id);
  return all.filter((location, at) => location.uri !== uri && location.uri !== all[at - 1]?.uri);
}
