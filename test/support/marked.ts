/** Marked text: `‸` is the cursor, `⟦text|label⟧` a span. The notation of every test, so that expectations read as prose. */

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
}

export interface Marked {
  readonly text: string;
  readonly cursor: number | undefined;
  readonly spans: readonly MarkedSpan[];
}

/** The plain text of a marked one, its spans in reading order and its cursor. Throws on an unclosed or nested mark. */
export function parseMarked(marked: string): Marked {
  let text = "";
  let cursor: number | undefined;
  let open: number | undefined;
  let label: string | undefined;
  const spans: MarkedSpan[] = [];
  for (const unit of marked) {
    if (unit === "⟦") {
      if (open !== undefined) throw new Error(`nested mark: ${marked}`);
      open = text.length;
    } else if (unit === "⟧") {
      if (open === undefined) throw new Error(`mark closed but not opened: ${marked}`);
      spans.push({ start: open, end: text.length, text: text.slice(open), label: label ?? "" });
      open = undefined;
      label = undefined;
    } else if (unit === "|" && open !== undefined && label === undefined) label = "";
    else if (label !== undefined) label += unit;
    else if (unit === "‸") cursor = text.length;
    else text += unit;
  }
  if (open !== undefined) throw new Error(`mark not closed: ${marked}`);
  return { text, cursor, spans };
}

/** The inverse: a text with its spans (sorted, disjoint) written as marks. */
export function renderMarked(text: string, spans: Iterable<{ start: number; end: number; label: string }>): string {
  let out = "";
  let last = 0;
  for (const span of spans) {
    out += `${text.slice(last, span.start)}⟦${text.slice(span.start, span.end)}|${span.label}⟧`;
    last = span.end;
  }
  return out + text.slice(last);
}
