import { TypeDefinitionRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { leading } from "../location-links";
import { bestRole } from "../roles";
import { type Named, named, type View } from "../view";

/** From a people to its country, and from a person to the organisation that the texts say it leads or belongs to. */
export const typeDefinition: Feature = {
  capabilities: () => ({ typeDefinitionProvider: true }),
  questions: [
    question(TypeDefinitionRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = named(view, params);
        const home = found && homeOf(view, found);
        const target = home === undefined ? undefined : view.corpus.introductionOf(home);
        if (!found || !target) return null;
        return leading(view, found, [target], view.client.textDocument?.typeDefinition?.linkSupport);
      },
    }),
  ],
};

function homeOf({ corpus }: View, { entity }: Named): string | undefined {
  if (entity.kind === "people") return corpus.countryOf(entity.id);
  if (entity.kind !== "person") return undefined;
  return bestRole(corpus.rolesOf(entity.id).filter(({ of }) => of?.startsWith("organization/")))?.of;
}
