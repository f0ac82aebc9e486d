import { type SelectionRange, SelectionRangeRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Span } from "../engine/index";
import type { View } from "../view";

/** What a selection grows by: the name, its sentence, its paragraph, its section, the document. */
export const selectionRange: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  questions: [
    question(SelectionRangeRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument, positions }) {
        const uri = view.uri(textDocument.uri);
        if (!view.corpus.has(uri)) return null;
        const lines = view.positions(uri);
        return positions.map((position) => {
          const offset = lines.offset(position);
          const growing = [{ start: offset, end: offset }, ...spansAround(view, uri, offset)];
          return growing.reduceRight<SelectionRange | undefined>((parent, span) => {
            const range = lines.range(span);
            return parent ? { range, parent } : { range };
          }, undefined)!;
        });
      },
    }),
  ],
};

/** The spans around an offset, each wider than the one before. */
function spansAround({ corpus }: View, uri: string, offset: number): Span[] {
  const here = { start: offset, end: offset };
  const paragraph = corpus.paragraphAt(uri, offset);
  const steps = [
    corpus.mentionAt(uri, offset),
    paragraph && corpus.sentenceAt(uri, here),
    paragraph,
    sectionAt(corpus.headings(uri), offset, corpus.text(uri)!.length),
    { start: 0, end: corpus.text(uri)!.length },
  ];
  const spans: Span[] = [];
  let inner: Span = here;
  for (const span of steps) {
    if (!span || span.start > inner.start || span.end < inner.end) continue;
    if (span.start === inner.start && span.end === inner.end) continue;
    spans.push({ start: span.start, end: span.end });
    inner = span;
  }
  return spans;
}

/** From the heading before an offset to the next one. */
function sectionAt(headings: readonly Span[], offset: number, length: number): Span | undefined {
  const next = headings.findIndex(({ start }) => start > offset);
  const heading = headings[(next < 0 ? headings.length : next) - 1];
  return heading && { start: heading.start, end: headings[next]?.start ?? length };
}
