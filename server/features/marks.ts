import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { overlaps } from "../engine/index";
import * as protocol from "../protocol";
import { namedAt } from "../view";

/** Where a document names what: for clients that paint it themselves. */
export const marks: Feature = {
  questions: [
    question(new RequestType<protocol.MarksParams, protocol.MarksResult, void>(protocol.marks), {
      needs: "documents",
      empty: null,
      answer(view, { uri: document, range, at }) {
        const uri = view.uri(document);
        if (!view.corpus.has(uri)) return null;
        const positions = view.positions(uri);
        const span = range && positions.span(range);
        const only = at && (namedAt(view, document, at)?.entity.id ?? "");
        return view.corpus
          .mentions(uri)
          .filter((mention) => (!span || overlaps(mention, span)) && (only === undefined || mention.entity === only))
          .map((mention) => ({
            range: positions.range(mention),
            kind: mention.kind,
            status: mention.status,
            name: view.corpus.entity(mention.entity)!.name,
          }));
      },
    }),
  ],
};
