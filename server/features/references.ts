import { ReferencesRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { isSame, named } from "../view";

/** All mentions of what is named, by document and position; the declaration is its introduction. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  questions: [
    question(ReferencesRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = named(view, params);
        if (!found) return null;
        const { corpus } = view;
        const declared = params.context.includeDeclaration ? undefined : corpus.introductionOf(found.entity.id);
        return corpus
          .mentionsOf(found.entity.id)
          .filter(({ uri, mention }) => uri !== declared?.uri || !isSame(mention, declared.mention))
          .map(({ uri, mention }) => ({ uri, range: view.positions(uri).range(mention) }));
      },
    }),
  ],
};
