import { DefinitionRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Location } from "../engine/index";
import { leading } from "../location-links";
import { type Subject, subjectAt } from "../subject";
import { isSame, type View } from "../view";

/** From a name, in a document or in the cast, to the introduction of what it names: in this document if it comes before, else
 * the corpus's best. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  questions: [
    question(DefinitionRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = subjectAt(view, params);
        const target = found && introductionFor(view, found);
        if (!found || !target) return null;
        return leading(view, found, [target], view.client.textDocument?.definition?.linkSupport);
      },
    }),
  ],
};

/** The introduction leads to itself: editors then offer the references. */
function introductionFor(view: View, { uri, mention, entity }: Subject): Location | undefined {
  const best = view.corpus.introductionOf(entity.id);
  if (!mention) return best;
  if (best && best.uri === uri && isSame(best.mention, mention)) return best;
  return view.corpus.introductionOf(entity.id, { uri, offset: mention.start });
}
