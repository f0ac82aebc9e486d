import { type Format, proseOf } from "./prose";
import { contains, type Span } from "./span";

/** What is kept of a document that was read: enough to find the stretches around an offset again. */
export interface Read {
  readonly text: string;
  readonly format: Format;
  /** Offsets at which its sentences start, rising. */
  readonly sentences: Int32Array;
}

/** The paragraph, heading, item or cell that holds an offset. */
export function paragraphAt(document: Read | undefined, offset: number): Span | undefined {
  if (!document) return undefined;
  const around = { start: offset, end: offset };
  const block = proseOf(document.text, document.format).blocks.find((one) => contains(one, around));
  return block && { start: block.start, end: block.end };
}

/** The headings of a Markdown document, in order; plain text has none. */
export function headingsOf(document: Read | undefined): Span[] {
  if (document?.format !== "markdown") return [];
  return proseOf(document.text, document.format).blocks.filter(({ kind }) => kind === "heading");
}

/** The sentence that a span starts in. */
export function sentenceAt(document: Read | undefined, span: Span): Span | undefined {
  if (!document) return undefined;
  const { sentences, text } = document;
  let at = 0;
  let to = sentences.length;
  while (at < to) {
    const middle = (at + to) >> 1;
    if (sentences[middle]! <= span.start) at = middle + 1;
    else to = middle;
  }
  if (at === 0) return undefined;
  const start = sentences[at - 1]!;
  const limit = sentences[at] ?? text.length;
  const end = Math.min(limit, blankAfter(text, span.end, limit));
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where a blank line begins at or after an offset, looked for up to a limit and no further than a paragraph is long. */
function blankAfter(text: string, from: number, limit: number): number {
  const blank = /\n[ \t\r]*\n/u.exec(text.slice(from, Math.min(limit, from + 4000)));
  return blank ? from + blank.index : limit;
}
