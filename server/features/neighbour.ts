import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { isSame, namedAt } from "../view";

/** The next or previous mention of what is named at a position, on into the next document and round the corpus. */
export const neighbour: Feature = {
  questions: [
    question(new RequestType<protocol.NeighbourParams, protocol.NeighbourResult, void>(protocol.neighbour), {
      needs: "documents",
      empty: null,
      answer(view, { uri, position, direction }) {
        const found = namedAt(view, uri, position);
        if (!found) return null;
        const all = view.corpus.mentionsOf(found.entity.id);
        const at = all.findIndex((one) => one.uri === found.uri && isSame(one.mention, found.mention));
        const step = direction === "next" ? 1 : -1;
        const target = all[(at + step + all.length) % all.length];
        return target ? { uri: target.uri, range: view.positions(target.uri).range(target.mention) } : null;
      },
    }),
  ],
};
