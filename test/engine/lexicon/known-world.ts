import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readEngineData } from "../../../server/data/read";
import { createLexicon, Known, type Lexicon } from "../../../server/engine/lexicon";

let lexicon: Lexicon | undefined;

/** The lexicon that ships. */
export function shippedLexicon(): Lexicon {
  lexicon ??= createLexicon(readEngineData(dirname(fileURLToPath(import.meta.url))).gazetteer);
  return lexicon;
}

/** What is known of a name, in words: `known("Paris")` is `["Capital", "Town", …]`. `Prefix` is left out: it is a hint. */
export function known(name: string): string[] {
  const bits = shippedLexicon().knownName(name);
  return Object.entries(Known).flatMap(([word, bit]) => ((bits & bit) !== 0 && bit !== Known.Prefix ? [word] : []));
}

/** The ids of the places of a name, best first. */
export function places(name: string): string[] {
  return shippedLexicon()
    .placesNamed(name)
    .map((place) => place.id);
}
