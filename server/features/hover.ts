import { HoverRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { cardOf } from "../card";
import { castHover } from "../cast-language/hover";
import { named } from "../view";

/** A card of who or what is named, in a document or in the cast; there also what a key means. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  questions: [
    question(HoverRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        if (!view.settings.hover.enabled) return null;
        const found = named(view, params);
        return found ? cardOf(view, found) : (castHover(view, params) ?? null);
      },
    }),
  ],
};
