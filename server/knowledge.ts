import { type Cache, cache } from "./cache/cache";
import { engineDataPaths, readEngineData } from "./data/read";
import { type Corpus, createLexicon, createTagger, emptyCorpus } from "./engine/index";
import { programOf, storeIn } from "./files/store";
import { keepSmall } from "./texts";

/** A corpus without documents that knows what the data say. `from` is the folder of the running bundle. Throws if they are missing. */
export function readEmptyCorpus(from: string): Corpus {
  const { gazetteer, tagger } = readEngineData(from);
  const lexicon = createLexicon(gazetteer);
  return emptyCorpus(tagger ? { lexicon, tagger: createTagger(tagger) } : { lexicon }, keepSmall());
}

/** A cache in a folder, for the program whose running bundle is `file`: what another one wrote is not found. */
export async function openCache(folder: string, file: string): Promise<Cache | undefined> {
  try {
    const from = file.replace(/[\\/][^\\/]*$/, "");
    return cache(storeIn(folder, await programOf([file, ...engineDataPaths(from)])));
  } catch {
    return undefined;
  }
}
