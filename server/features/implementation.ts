import { ImplementationRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Location } from "../engine/index";
import { leading } from "../location-links";
import { type Named, named, type View } from "../view";

/** From a name to the first mention of what it names in each other document. */
export const implementation: Feature = {
  capabilities: () => ({ implementationProvider: true }),
  questions: [
    question(ImplementationRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = named(view, params);
        const firsts = found ? firstsElsewhere(view, found) : [];
        if (!found || firsts.length === 0) return null;
        return leading(view, found, firsts, view.client.textDocument?.implementation?.linkSupport);
      },
    }),
  ],
};

function firstsElsewhere({ corpus }: View, { uri, entity }: Named): Location[] {
  const all = corpus.mentionsOf(entity.id);
  return all.filter((location, at) => location.uri !== uri && location.uri !== all[at - 1]?.uri);
}
