import { Known } from "../lexicon/known";
import type { Reading } from "../text/reading";
import { Flag } from "../text/tokens";
import { findAcronyms } from "./acronyms";
import { type DocumentWords, documentWords, emptyWords } from "./document-words";
import { findIslands, type Islands } from "./islands";
import { type Language, markCasing, markLanguages } from "./manner";
import { markPhrases } from "./phrases";
import { markRuns } from "./runs";
import { markSignatures } from "./signatures";
import { type PhraseLookup, typeOf, type WordTypes } from "./word-types";

/** A document as the features see it: columns over tokens, and columns over its different words. */
export interface View {
  reading: Reading;
  count: number;
  islands: Islands;
  /** Slot in `WordTypes`. */
  type: Int32Array;
  /** `Small` bits. */
  small: Uint8Array;
  /** Index of the folded word among those of the document. */
  word: Int32Array;
  french: Uint8Array;
  casing: Uint8Array;
  block: Uint8Array;
  /** First token and end of the run of capitalised words that holds the token, and of its chain with connecting words. */
  runFirst: Int32Array;
  runEnd: Int32Array;
  chainFirst: Int32Array;
  chainEnd: Int32Array;
  /** Bits of the longest known phrase of two words or more that holds the token, and where in it the token stands. */
  phrase: Int32Array;
  phrasePart: Uint8Array;
  /** What each word is, see `WordTypes`; and at the first token of each run, a hash of its words' classes. */
  wordClass: Uint8Array;
  signature: Int32Array;
  words: DocumentWords;
}

/** Looks a document over once, before any of its tokens is scored. Takes time in proportion to it. */
export function viewOf(reading: Reading, lexicon: PhraseLookup, types: WordTypes, language?: Language): View {
  const { tokens, text } = reading;
  const { count } = tokens;
  const type = new Int32Array(count);
  const wordClass = new Uint8Array(count);
  const small = new Uint8Array(count);
  const seeds = new Uint8Array(count);
  for (let t = 0; t < count; t++) {
    const slot = typeOf(types, text, tokens, t, lexicon);
    type[t] = slot;
    wordClass[t] = types.wordClass[slot]!;
    small[t] = types.small[slot]!;
    if (types.known[slot]! & Known.PeopleLower) seeds[t] = 1;
  }
  const view: View = {
    reading,
    count,
    islands: { count: 0, first: new Int32Array(64), end: new Int32Array(64) },
    type,
    small,
    word: new Int32Array(count),
    french: new Uint8Array(count),
    casing: new Uint8Array(count),
    block: new Uint8Array(count),
    runFirst: new Int32Array(count).fill(-1),
    runEnd: new Int32Array(count),
    chainFirst: new Int32Array(count).fill(-1),
    chainEnd: new Int32Array(count),
    phrase: new Int32Array(count),
    phrasePart: new Uint8Array(count),
    wordClass,
    signature: new Int32Array(count),
    words: emptyWords(0),
  };
  markLanguages(view, language);
  for (let t = 0; t < count; t++) if (seeds[t] && !view.french[t] && !(tokens.flags[t]! & Flag.Capital)) seeds[t] = 0;
  markCasing(view);
  findIslands(view, seeds);
  markRuns(view);
  markPhrases(view, lexicon, types);
  markSignatures(view);
  view.words = documentWords(view);
  findAcronyms(view);
  return view;
}
