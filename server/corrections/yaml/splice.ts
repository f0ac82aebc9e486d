/** A text in place of a stretch of another: offsets in UTF-16 code units, the end exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with disjoint splices made. Of two at one offset, the first given comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let made = "";
  let at = 0;
  for (const { start, end, text: by } of inOrder(splices)) {
    made += text.slice(at, start) + by;
    at = end;
  }
  return made + text.slice(at);
}

/** Splices in the order of the text, an insertion before what is replaced from the same offset on. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}
