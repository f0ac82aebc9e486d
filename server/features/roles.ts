import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { wordsOf } from "../roles";
import { quoteOf } from "../summary";

/** What documents say that an entity is. */
export const roles: Feature = {
  questions: [
    question(new RequestType<protocol.RolesParams, protocol.RolesResult, void>(protocol.roles), {
      needs: "corpus",
      empty: [],
      answer(view, { entity }) {
        const told = new Map<string, protocol.RoleSummary>();
        for (const role of view.corpus.rolesOf(entity)) {
          const words = wordsOf(view.corpus.text(role.uri) ?? "", role);
          const key = words.toLowerCase();
          if (!told.has(key)) told.set(key, { words, ...quoteOf(view, role.uri, role.words) });
        }
        return [...told.values()];
      },
    }),
  ],
};
