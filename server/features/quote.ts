import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import * as protocol from "../protocol";
import { inOneLine } from "../summary";

/** The sentence around a range, to be quoted. */
export const quote: Feature = {
  questions: [
    question(new RequestType<protocol.QuoteParams, protocol.QuoteResult, void>(protocol.quote), {
      needs: "documents",
      empty: null,
      answer(view, { uri: given, range }) {
        const uri = view.uri(given);
        const text = view.corpus.text(uri);
        if (text === undefined) return null;
        const span = view.positions(uri).span(range);
        const { start, end } = view.corpus.sentenceAt(uri, span) ?? span;
        const upTo = inOneLine(text.slice(start, span.end)).length;
        const shown = inOneLine(text.slice(span.start, span.end)).length;
        return { text: inOneLine(text.slice(start, end)), highlights: [[upTo - shown, upTo] as const] };
      },
    }),
  ],
};
