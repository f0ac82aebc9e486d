/** A stretch of a document in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the offset lies in the span or at either edge of it, as a text cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Reading order; of two that start together the longer comes first. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** What is left of `spans` (sorted, disjoint) outside `holes` (sorted, disjoint). */
export function subtract(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let hole = 0;
  for (const span of spans) {
    let start = span.start;
    while (hole < holes.length && holes[hole]!.end <= start) hole++;
    for (let h = hole; h < holes.length && holes[h]!.start < span.end; h++) {
      if (holes[h]!.start > start) left.push({ start, end: holes[h]!.start });
      start = Math.max(start, holes[h]!.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/** The index of the first item for which `test` holds, in a list where it holds for a tail of it; its length if for none. */
export function lowerBound<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
