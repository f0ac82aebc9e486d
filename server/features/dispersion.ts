import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";

/** In how many parts a document is cut. */
const PARTS = 60;

/** Where in a document an entity is mentioned. */
export const dispersion: Feature = {
  questions: [
    question(new RequestType<protocol.DispersionParams, protocol.DispersionResult, void>(protocol.dispersion), {
      needs: "documents",
      empty: null,
      answer(view, { uri: given, entity }) {
        const uri = view.uri(given);
        const text = view.corpus.text(uri) ?? "";
        const found = view.corpus.mentionsOf(entity, uri);
        if (found.length === 0) return null;
        const parts = Array.from({ length: PARTS }, () => 0);
        for (const { mention } of found) parts[Math.floor((PARTS * mention.start) / text.length)]!++;
        const lineAt = (offset: number) => view.positions(uri).position(offset).line + 1;
        const [first, last] = [lineAt(found[0]!.mention.start), lineAt(found.at(-1)!.mention.start)];
        return { parts, first, last, lines: lineAt(text.length) };
      },
    }),
  ],
};
