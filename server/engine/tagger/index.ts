/** The statistical tagger: finds names by what was learnt from annotated text. */

export type { Language } from "./manner";
export { createTagger, type TaggedSpan, type Tagger } from "./tagger";
export type { PhraseLookup } from "./word-types";
