import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { GAZETTEER, readEngineData, TAGGER } from "../../server/data/read";
import { type Corpus, createLexicon, createTagger, type Document, emptyCorpus } from "../../server/engine";

/** How many documents are taken in together, as the server does while it reads a folder. */
const BATCH = 64;

/** A corpus without documents, and the milliseconds it took to read what it knows. */
export function load(from: string): { empty: Corpus; milliseconds: number } {
  const before = performance.now();
  const { gazetteer, tagger } = readEngineData(from);
  const lexicon = createLexicon(gazetteer);
  const empty = emptyCorpus(tagger ? { lexicon, tagger: createTagger(tagger) } : { lexicon });
  return { empty, milliseconds: performance.now() - before };
}

/** The whole path: documents recognised, linked, and everything asked for that a reader may see. */
export function index(empty: Corpus, documents: readonly Document[]): number {
  let corpus = empty;
  for (let at = 0; at < documents.length; at += BATCH) corpus = corpus.with(documents.slice(at, at + BATCH));
  let seen = corpus.entities.length;
  for (const uri of corpus.documents) seen += corpus.mentions(uri).length;
  return seen;
}

/** Bytes of a file of the engine's data, as it is and deflated as in the package. */
export function sizesOf(from: string): { name: string; raw: number; zipped: number }[] {
  return [GAZETTEER, TAGGER].map((name) => {
    const path = join(from, "..", "data", name);
    return { name, raw: statSync(path).size, zipped: deflateRawSync(readFileSync(path), { level: 9 }).length };
  });
}
