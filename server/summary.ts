import type { Entity, Location, Span } from "./engine/index";
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

/** A mention in brief, with the sentence that it stands in. */
export function mentionSummaryOf(view: View, { uri, mention }: Location): MentionSummary {
  const text = view.corpus.text(uri) ?? "";
  return {
    location: { uri, range: view.positions(uri).range(mention) },
    excerpt: excerptOf(text, view.corpus.sentenceAt(uri, mention) ?? mention, mention),
    status: mention.status,
  };
}

/** How much of a sentence is shown on either side of the name, in UTF-16 code units. */
const BEFORE = 60;
const AFTER = 100;

/** A stretch of a text in one line, cut to what stands near a name in it, the name highlighted. */
export function excerptOf(text: string, around: Span, name: Span): Excerpt {
  const start = Math.max(around.start, name.start - BEFORE);
  const end = Math.min(around.end, name.end + AFTER);
  let before = text.slice(start, name.start);
  let after = text.slice(name.end, end);
  if (start > around.start) before = `…${before.replace(/^\S*\s+|^\p{Surrogate}/u, "")}`;
  if (end < around.end) after = `${after.replace(/\s+\S*$|\p{Surrogate}$/u, "")}…`;
  const shownBefore = squeeze(before).trimStart();
  const shown = squeeze(text.slice(name.start, name.end));
  return {
    text: `${shownBefore}${shown}${squeeze(after).trimEnd()}`,
    highlights: [[shownBefore.length, shownBefore.length + shown.length]],
  };
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
