import type { Location, Span } from "../engine/index";
import { written, writtenLink } from "../markdown";
import type { View } from "../view";

/** How much of a sentence is quoted on either side of the names in it, in UTF-16 code units. */
const AROUND = 300;

interface Quote {
  readonly sentence: Span;
  readonly names: readonly Span[];
}

/** What a document says of an entity: the sentences that name it, each with a link to its line. */
export function quotesIn(view: View, uri: string, mentions: readonly Location[]): string[] {
  return quotesOf(view, uri, mentions).map(({ sentence, names }) => {
    const { line } = view.positions(uri).position(names[0]!.start);
    return `- ${writtenLink(`Line ${line + 1}`, uri, line)}: ${quoted(view.corpus.text(uri) ?? "", sentence, names)}`;
  });
}

/** The sentence around a mention, the name in it strong. */
export function quoteOf(view: View, { uri, mention }: Location): string {
  const sentence = view.corpus.sentenceAt(uri, mention) ?? mention;
  return quoted(view.corpus.text(uri) ?? "", sentence, [mention]);
}

/** Mentions by the sentence that they stand in. */
function quotesOf(view: View, uri: string, mentions: readonly Location[]): Quote[] {
  const quotes: { sentence: Span; names: Span[] }[] = [];
  for (const { mention } of mentions) {
    const last = quotes.at(-1);
    const near = last && mention.start - last.names[0]!.start < AROUND;
    if (near && mention.end <= last.sentence.end) last.names.push(mention);
    else quotes.push({ sentence: view.corpus.sentenceAt(uri, mention) ?? mention, names: [mention] });
  }
  return quotes;
}

function quoted(text: string, sentence: Span, names: readonly Span[]): string {
  const start = Math.max(sentence.start, names[0]!.start - AROUND);
  const end = Math.min(sentence.end, names.at(-1)!.end + AROUND);
  const parts = [start > sentence.start ? "…" : ""];
  let at = start;
  for (const name of names) {
    parts.push(written(text.slice(at, name.start)), strong(text.slice(name.start, name.end)));
    at = name.end;
  }
  parts.push(written(text.slice(at, end)), end < sentence.end ? "…" : "");
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** Asterisks beside a sign of punctuation would not count as marks of strength. */
function strong(name: string): string {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(name) ? `**${written(name)}**` : written(name);
}
