import assert from "node:assert/strict";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readEngineData } from "../../server/data/read";
import {
  type Corpus,
  createLexicon,
  createTagger,
  emptyCorpus,
  type Format,
  type Knowledge,
} from "../../server/engine";
import { type MarkedSpan, parseMarked, renderMarked } from "../support/marked";

/** What the product knows before it reads. */
export const knowledge: Knowledge = (() => {
  const { gazetteer, tagger } = readEngineData(dirname(fileURLToPath(import.meta.url)));
  return { lexicon: createLexicon(gazetteer), ...(tagger ? { tagger: createTagger(tagger) } : {}) };
})();

/** A corpus with what the product knows and no documents. */
export const nothing: Corpus = emptyCorpus(knowledge);

/** Documents in marks, by name. */
export type Folder = Readonly<Record<string, string>>;

/** Asserts that exactly the marked names are recognised, each as the kind of its label. Candidates are labelled `kind?`. */
export function reads(marked: string, format: Format = "plain"): void {
  const { text } = parseMarked(marked);
  const corpus = nothing.with([{ uri: "a", text, format }]);
  const shown = corpus.mentions("a").map((m) => ({ ...m, label: m.status === "candidate" ? `${m.kind}?` : m.kind }));
  assert.equal(renderMarked(text, shown), marked);
}

/** Asserts that the marked names are recognised at least, whatever else is. */
export function finds(marked: string, format: Format = "plain"): void {
  const { text, spans } = parseMarked(marked);
  const corpus = nothing.with([{ uri: "a", text, format }]);
  const found = new Set(corpus.mentions("a").map((m) => `${m.start}-${m.end} ${m.kind}`));
  for (const span of spans) {
    const others = corpus.mentions("a").map((m) => `${text.slice(m.start, m.end)}|${m.kind}`);
    assert.ok(
      found.has(`${span.start}-${span.end} ${span.label}`),
      `${span.text}|${span.label} not in ${others.join(", ")}`,
    );
  }
}

/**
 * Asserts that marked names with one label name one entity and those with different labels different ones, within and across
 * documents. Every marked name has to be recognised; what is not marked does not matter.
 */
export function links(folder: Folder | string): void {
  const { corpus, spans } = corpusOf(typeof folder === "string" ? { "a.txt": folder } : folder);
  const entityOf = new Map<string, string>();
  const labelOf = new Map<string, string>();
  for (const { uri, span } of spans) {
    const mention = corpus.mentions(uri).find((m) => m.start === span.start && m.end === span.end);
    const found = corpus.mentions(uri).map((m) => corpus.text(uri)!.slice(m.start, m.end));
    assert.ok(mention, `“${span.text}” is not recognised in ${uri}: ${found.join(" · ")}`);
    const [known, label] = [entityOf.get(span.label), labelOf.get(mention.entity)];
    assert.equal(mention.entity, known ?? mention.entity, `“${span.text}” does not name ${span.label}`);
    assert.equal(label ?? span.label, span.label, `“${span.text}” names ${mention.entity}, which ${label} is`);
    entityOf.set(span.label, mention.entity);
    labelOf.set(mention.entity, span.label);
  }
}

/** The corpus of a marked folder, and its marks. Names that end in `.md` are Markdown. */
export function corpusOf(folder: Folder): {
  corpus: Corpus;
  spans: { uri: string; span: MarkedSpan }[];
  cursor: { uri: string; offset: number } | undefined;
} {
  const spans: { uri: string; span: MarkedSpan }[] = [];
  let at: { uri: string; offset: number } | undefined;
  const documents = Object.entries(folder).map(([uri, marked]) => {
    const { text, spans: found, cursor } = parseMarked(marked);
    for (const span of found) spans.push({ uri, span });
    if (cursor !== undefined) at = { uri, offset: cursor };
    return { uri, text, format: formatOf(uri) };
  });
  return { corpus: nothing.with(documents), spans, cursor: at };
}

export function formatOf(uri: string): Format {
  return uri.endsWith(".md") ? "markdown" : "plain";
}
