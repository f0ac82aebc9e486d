import { contains, type Entity, type Location, overlaps, type Span } from "./engine/index";
import type { EntitySummary, Excerpt, MentionSummary } from "./protocol";
import type { View } from "./view";

/** An entity in brief; `count` is its mentions where they were asked about. */
export function summaryOf(entity: Entity, count = entity.mentions): EntitySummary {
  const { id, kind, name, status, aliases, documents } = entity;
  return {
    id,
    kind,
    name: inOneLine(name),
    status,
    aliases: aliases.map(({ text }) => inOneLine(text)).filter((text) => text !== inOneLine(name)),
    count,
    documents: documents.length,
  };
}

/** A mention in brief, with the sentence that it stands in; `others` are further names to highlight in it. */
export function mentionSummaryOf(view: View, { uri, mention }: Location, others: readonly Span[] = []): MentionSummary {
  return { ...quoteOf(view, uri, mention, others), status: mention.status };
}

/** A stretch of a document with the sentence that it stands in. */
export function quoteOf(view: View, uri: string, span: Span, others: readonly Span[] = []): Quote {
  const text = view.corpus.text(uri) ?? "";
  return {
    location: { uri, range: view.positions(uri).range(span) },
    excerpt: excerptOf(text, view.corpus.sentenceAt(uri, span) ?? span, span, others),
  };
}

export type Quote = Pick<MentionSummary, "location" | "excerpt">;

/** How much of a sentence is shown on either side of the name, in UTF-16 code units, and how far from it another one is shown. */
const BEFORE = 60;
const AFTER = 100;
const APART = 200;

/** A stretch of a text in one line, cut to what stands near a name in it; that and other names in the stretch are highlighted. */
export function excerptOf(text: string, around: Span, name: Span, others: readonly Span[] = []): Excerpt {
  const near = others.filter(
    (other) =>
      contains(around, other) && !overlaps(other, name) && Math.abs(other.start - name.start) <= APART - BEFORE,
  );
  const names = [name, ...near].sort((a, b) => a.start - b.start);
  const [first, last] = [names[0]!, names.at(-1)!];
  const start = Math.max(around.start, first.start - BEFORE);
  const end = Math.min(around.end, last.end + AFTER);
  let before = text.slice(start, first.start);
  let after = text.slice(last.end, end);
  if (start > around.start) before = `…${before.replace(/^\S*\s+|^\p{Surrogate}/u, "")}`;
  if (end < around.end) after = `${after.replace(/\s+\S*$|\p{Surrogate}$/u, "")}…`;
  let shown = squeeze(before).trimStart();
  const highlights: [number, number][] = [];
  names.forEach((one, index) => {
    if (index > 0) shown += squeeze(text.slice(names[index - 1]!.end, one.start));
    const from = shown.length;
    shown += squeeze(text.slice(one.start, one.end));
    highlights.push([from, shown.length]);
  });
  return { text: `${shown}${squeeze(after).trimEnd()}`, highlights };
}

/** A name as one line: names may be broken over lines in the text. */
export function inOneLine(text: string): string {
  return squeeze(text).trim();
}

/** How many, in words: `1 mention`, `2 mentions`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** White space and control characters as single spaces. */
function squeeze(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
