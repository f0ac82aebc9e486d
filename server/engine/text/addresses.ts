import type { Span } from "./span";

/** Web and mail addresses: their letters are no words. A bare `name.com` stays prose, since sites are named so. */
const ADDRESS =
  /(?:https?|ftp|file):\/\/[^\s<>"”»)\]]+|www\.[^\s<>"”»)\]]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/giu;

/** The addresses in a stretch of text, in order. */
export function addressesIn(text: string, span: Span): Span[] {
  const source = text.slice(span.start, span.end);
  if (!source.includes("://") && !source.includes("www.") && !source.includes("@")) return [];
  return Array.from(source.matchAll(ADDRESS), (m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));
}
