import { Flag } from "../text/tokens";
import { isCore } from "./islands";
import { Casing } from "./manner";
import type { View } from "./view";

/** How many occurrences of a word are looked at. */
export const SAMPLES = 4;

/** What a document tells of each of its words. */
export interface DocumentWords {
  count: number;
  /** Occurrences in lower case; with a capital inside a normal sentence; with a capital at its start or in a headline. */
  small: Int32Array;
  capital: Int32Array;
  doubtful: Int32Array;
  /** The first capitalised occurrences, `SAMPLES` a word. */
  samples: Int32Array;
  sampled: Uint8Array;
  /** First token and end of the longest run that holds the word. */
  longestFirst: Int32Array;
  longestEnd: Int32Array;
  /** First and last token of what the word abbreviates; -1 if it is no defined acronym. */
  expansionFirst: Int32Array;
  expansionLast: Int32Array;
}

export function documentWords(view: View): DocumentWords {
  const { tokens } = view.reading;
  const { count } = view;
  let size = 64;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const index = new Int32Array(size);
  const hashes = new Int32Array(count);
  let n = 0;
  for (let t = 0; t < count; t++) {
    const hash = tokens.hash[t]!;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (index[at] !== 0 && hashes[index[at]! - 1] !== hash) at = (at + 1) & mask;
    if (index[at] === 0) {
      hashes[n++] = hash;
      index[at] = n;
    }
    view.word[t] = index[at]! - 1;
  }
  const words = emptyWords(n);
  for (let t = 0; t < count; t++) {
    const w = view.word[t]!;
    const flags = tokens.flags[t]!;
    if (!(flags & Flag.Word)) continue;
    if (!isCore(flags)) {
      words.small[w]!++;
      continue;
    }
    if (flags & Flag.SentenceStart || view.casing[t] !== Casing.Normal) words.doubtful[w]!++;
    else words.capital[w]!++;
    if (words.sampled[w]! < SAMPLES) words.samples[w * SAMPLES + words.sampled[w]!++] = t;
    if (view.casing[t] === Casing.Normal) {
      const length = view.runEnd[t]! - view.runFirst[t]!;
      if (length > 1 && length < 8 && length > words.longestEnd[w]! - words.longestFirst[w]!) {
        words.longestFirst[w] = view.runFirst[t]!;
        words.longestEnd[w] = view.runEnd[t]!;
      }
    }
  }
  return words;
}

export function emptyWords(n: number): DocumentWords {
  return {
    count: n,
    small: new Int32Array(n),
    capital: new Int32Array(n),
    doubtful: new Int32Array(n),
    samples: new Int32Array(n * SAMPLES),
    sampled: new Uint8Array(n),
    longestFirst: new Int32Array(n).fill(-1),
    longestEnd: new Int32Array(n),
    expansionFirst: new Int32Array(n).fill(-1),
    expansionLast: new Int32Array(n).fill(-1),
  };
}
