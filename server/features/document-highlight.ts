import { DocumentHighlightKind, DocumentHighlightRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { inOneLine } from "../summary";
import { named } from "../view";

/** All mentions in the document of what is named, under whatever name: full names as writes, the other names as reads. */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  questions: [
    question(DocumentHighlightRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = named(view, params);
        if (!found) return null;
        const { uri, entity } = found;
        const text = view.corpus.text(uri) ?? "";
        const full = new Set(entity.aliases.filter((a) => a.strength === "strong").map((a) => inOneLine(a.text)));
        return view.corpus.mentionsOf(entity.id, uri).map(({ mention }) => ({
          range: view.positions(uri).range(mention),
          kind: full.has(inOneLine(text.slice(mention.start, mention.end)))
            ? DocumentHighlightKind.Write
            : DocumentHighlightKind.Read,
        }));
      },
    }),
  ],
};
