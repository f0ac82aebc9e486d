import { type DocumentHighlight, DocumentHighlightKind, DocumentHighlightRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { castFileAt } from "../cast-language/cast-file";
import { entityNamed } from "../cast-language/names";
import { spotsIn } from "../cast-language/spots";
import { type Subject, subjectAt } from "../subject";
import { inOneLine } from "../summary";
import type { View } from "../view";

/**
 * All mentions in the document of what is named, under whatever name: full names as writes, the other names as reads. In the
 * cast the name of an entry is a write, and where it stands otherwise it is read.
 */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  questions: [
    question(DocumentHighlightRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = subjectAt(view, params);
        if (!found) return null;
        return found.spot ? inCast(view, found) : inDocument(view, found);
      },
    }),
  ],
};

function inDocument(view: View, { uri, entity }: Subject): DocumentHighlight[] {
  const text = view.corpus.text(uri) ?? "";
  const full = new Set(entity.aliases.filter((a) => a.strength === "strong").map((a) => inOneLine(a.text)));
  return view.corpus.mentionsOf(entity.id, uri).map(({ mention }) => ({
    range: view.positions(uri).range(mention),
    kind: kindFor(full.has(inOneLine(text.slice(mention.start, mention.end)))),
  }));
}

function inCast(view: View, { uri, entity }: Subject): DocumentHighlight[] {
  const { range } = view.positions(uri);
  return spotsIn(castFileAt(view, uri)?.text ?? "")
    .filter((spot) => entityNamed(view.corpus, spot)?.id === entity.id)
    .map((spot) => ({ range: range(spot), kind: kindFor(spot.what === "name") }));
}

function kindFor(isFull: boolean): DocumentHighlightKind {
  return isFull ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
}
