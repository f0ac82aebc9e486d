import { readEngineData } from "./data/read";
import { type Corpus, createLexicon, createTagger, emptyCorpus } from "./engine/index";
import { keepSmall } from "./texts";

/** A corpus without documents that knows what the data say. `from` is the folder of the running bundle. Throws if they are missing. */
export function readEmptyCorpus(from: string): Corpus {
  const { gazetteer, tagger } = readEngineData(from);
  const lexicon = createLexicon(gazetteer);
  return emptyCorpus(tagger ? { lexicon, tagger: createTagger(tagger) } : { lexicon }, keepSmall());
}
