import { LSPErrorCodes, RequestType, ResponseError } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { firstDifference } from "../self-check";
import { countOf } from "../summary";

/** Whether the index is what it would be if it were made from scratch. */
export const selfCheck: Feature = {
  questions: [
    question(new RequestType<protocol.SelfCheckParams | null, protocol.SelfCheckResult, void>(protocol.selfCheck), {
      needs: "corpus",
      empty: null,
      async answer(view, _params, token) {
        const sources = view.sources();
        const documents = sources.documents.length;
        const found = await firstDifference(view.corpus, sources, () => token.isCancellationRequested);
        if (token.isCancellationRequested) {
          throw new ResponseError(LSPErrorCodes.RequestCancelled, "The check was cancelled.");
        }
        if (!found) return { documents, message: agreement(documents) };
        const { uri, span, what } = found;
        const range = view.positions(uri).range(span);
        const message = `${view.path(uri)}, line ${range.start.line + 1}: ${what}`;
        return { documents, message, difference: { uri, range } };
      },
    }),
  ],
};

function agreement(documents: number): string {
  if (documents === 0) return "The index is empty, as it would be made from scratch: there are no documents.";
  return `The index agrees with one made from scratch in ${countOf(documents, "document")}.`;
}
