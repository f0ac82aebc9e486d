import { extendPhrase } from "../lexicon/folding";
import { Known } from "../lexicon/known";
import type { Reading } from "../text/reading";
import { Flag } from "../text/tokens";
import { findIslands, type Islands, isCore } from "./islands";
import { type PhraseLookup, typeOf, type WordTypes } from "./word-types";
import { CONNECTORS, ENGLISH, FRENCH, PARTICLES } from "./words";

/** How a sentence uses capitals. */
export const Casing = { Normal: 0, Title: 1, Capitals: 2 } as const;

/** How many other occurrences of a word are looked at. */
export const SAMPLES = 4;

/** A document as the features see it: columns over tokens, and columns over its different words. */
export interface View {
  reading: Reading;
  count: number;
  islands: Islands;
  /** Slot in `WordTypes`. */
  type: Int32Array;
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
  words: DocumentWords;
}

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

export function viewOf(reading: Reading, lexicon: PhraseLookup, types: WordTypes): View {
  const { tokens, text } = reading;
  const { count } = tokens;
  const type = new Int32Array(count);
  const seeds = new Uint8Array(count);
  for (let t = 0; t < count; t++) {
    const slot = typeOf(types, text, tokens, t, lexicon);
    type[t] = slot;
    if (types.known[slot]! & Known.PeopleLower) seeds[t] = 1;
  }
  const view: View = {
    reading,
    count,
    islands: { count: 0, first: new Int32Array(64), end: new Int32Array(64) },
    type,
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
    words: undefined as unknown as DocumentWords,
  };
  markLanguages(view);
  for (let t = 0; t < count; t++) if (seeds[t] && !view.french[t] && !(tokens.flags[t]! & Flag.Capital)) seeds[t] = 0;
  markCasing(view);
  findIslands(tokens, seeds, view.french, view.islands);
  markRuns(view);
  markPhrases(view, lexicon);
  view.words = wordsOf(view);
  findAcronyms(view);
  return view;
}

const BLOCKS = ["paragraph", "heading", "item", "cell", "footnote"];

function markLanguages(view: View): void {
  const { blocks, blockKinds, tokens } = view.reading;
  const votes = new Int32Array(blocks.length * 2);
  let french = 0;
  let english = 0;
  for (let b = 0; b + 1 < blocks.length; b++) {
    const kind = Math.max(0, BLOCKS.indexOf(blockKinds[b]!));
    for (let t = blocks[b]!; t < blocks[b + 1]!; t++) {
      const hash = tokens.hash[t]!;
      if (ENGLISH.has(hash)) votes[b * 2]!++;
      else if (FRENCH.has(hash)) votes[b * 2 + 1]!++;
      view.block[t] = kind;
    }
    english += votes[b * 2]!;
    french += votes[b * 2 + 1]!;
  }
  for (let b = 0; b + 1 < blocks.length; b++) {
    // A heading of two names is in the language of the document.
    const lead = votes[b * 2 + 1]! - votes[b * 2]!;
    if (lead > 1 || (lead >= -1 && french > english)) view.french.fill(1, blocks[b]!, blocks[b + 1]!);
  }
}

function markCasing(view: View): void {
  const { sentences, tokens } = view.reading;
  for (let s = 0; s + 1 < sentences.length; s++) {
    let words = 0;
    let capital = 0;
    let capitals = 0;
    for (let t = sentences[s]!; t < sentences[s + 1]!; t++) {
      const flags = tokens.flags[t]!;
      if (!(flags & Flag.Word) || flags & (Flag.Digit | Flag.Clitic) || CONNECTORS.has(tokens.hash[t]!)) continue;
      words++;
      if (flags & Flag.Capitals) capitals++;
      if (flags & Flag.Capital) capital++;
    }
    const mode =
      words >= 3 && capitals > words * 0.7 ? Casing.Capitals : words >= 4 && capital > words * 0.75 ? Casing.Title : 0;
    if (mode) view.casing.fill(mode, sentences[s]!, sentences[s + 1]!);
  }
}

/** Runs are capitalised words with nothing but hyphens and particles between them; chains also take in connecting words. */
function markRuns(view: View): void {
  const { tokens } = view.reading;
  const { islands } = view;
  for (let i = 0; i < islands.count; i++) {
    const end = islands.end[i]!;
    let chainFirst = -1;
    let chainEnd = -1;
    let t = islands.first[i]!;
    while (t < end) {
      if (!isCore(tokens.flags[t]!)) {
        t++;
        continue;
      }
      const first = t;
      let last = t;
      for (let u = t + 1; u < end && u - last <= 3; u++) {
        const flags = tokens.flags[u]!;
        if (flags & Flag.SentenceStart) break;
        if (isCore(flags)) last = u;
        else if (flags & Flag.Clitic ? isPossessive(view, u) : !isRunJoint(view, u)) break;
      }
      for (let u = first; u <= last; u++) {
        view.runFirst[u] = first;
        view.runEnd[u] = last + 1;
      }
      if (chainFirst >= 0 && !chainJoins(view, chainEnd, first)) {
        closeChain(view, chainFirst, chainEnd);
        chainFirst = -1;
      }
      if (chainFirst < 0) chainFirst = first;
      chainEnd = last + 1;
      t = last + 1;
    }
    if (chainFirst >= 0) closeChain(view, chainFirst, chainEnd);
    for (let u = islands.first[i]!; u < end; u++) {
      if (view.runFirst[u]! < 0) {
        view.runFirst[u] = u;
        view.runEnd[u] = u + 1;
      }
      if (view.chainFirst[u]! < 0) {
        view.chainFirst[u] = view.runFirst[u]!;
        view.chainEnd[u] = view.runEnd[u]!;
      }
    }
  }
}

function closeChain(view: View, first: number, end: number): void {
  for (let t = first; t < end; t++) {
    view.chainFirst[t] = first;
    view.chainEnd[t] = end;
  }
}

function isPossessive(view: View, t: number): boolean {
  return (
    (view.reading.tokens.flags[t]! & Flag.Capital) === 0 &&
    view.reading.text.charCodeAt(view.reading.tokens.end[t]! - 1) === 115
  );
}

function isRunJoint(view: View, t: number): boolean {
  const { tokens, text } = view.reading;
  if (tokens.flags[t]! & Flag.Word) return PARTICLES.has(tokens.hash[t]!);
  const unit = text.charCodeAt(tokens.start[t]!);
  return tokens.end[t]! - tokens.start[t]! === 1 && (unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 38);
}

function chainJoins(view: View, from: number, to: number): boolean {
  const { tokens } = view.reading;
  for (let t = from; t <= to; t++) {
    const flags = tokens.flags[t]!;
    if (flags & Flag.SentenceStart || (t < to && !(flags & Flag.Word))) return false;
  }
  return to > from;
}

/** The longest known phrase of two words or more at every capitalised word or particle, left to right. */
function markPhrases(view: View, lexicon: PhraseLookup): void {
  const { tokens } = view.reading;
  const { islands } = view;
  for (let i = 0; i < islands.count; i++) {
    const end = islands.end[i]!;
    for (let t = islands.first[i]!; t < end; t++) {
      let phrase = extendPhrase(0, tokens.hash[t]!);
      let bits = lexicon.known(phrase);
      let best = 0;
      let bestEnd = t + 1;
      for (let u = t + 1, words = 1; bits & Known.Prefix && u < end && words < 8; u++) {
        if (tokens.flags[u]! & Flag.SentenceStart) break;
        if (!(tokens.flags[u]! & Flag.Word)) {
          if (!isRunJoint(view, u)) break;
          continue;
        }
        phrase = extendPhrase(phrase, tokens.hash[u]!);
        bits = lexicon.known(phrase);
        words++;
        if ((bits & ~Known.Prefix) !== 0) {
          best = bits & ~Known.Prefix;
          bestEnd = u + 1;
        }
      }
      if (best === 0) continue;
      for (let u = t; u < bestEnd; u++) {
        view.phrase[u] = best;
        view.phrasePart[u] = u === t ? 1 : u === bestEnd - 1 ? 3 : 2;
      }
      t = bestEnd - 1;
    }
  }
}

function wordsOf(view: View): DocumentWords {
  const { tokens } = view.reading;
  const { count } = view;
  let size = 64;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const index = new Int32Array(size);
  const hashes: number[] = [];
  for (let t = 0; t < count; t++) {
    const hash = tokens.hash[t]!;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (index[at] !== 0 && hashes[index[at]! - 1] !== hash) at = (at + 1) & mask;
    if (index[at] === 0) index[at] = hashes.push(hash);
    view.word[t] = index[at]! - 1;
  }
  const n = hashes.length;
  const words: DocumentWords = {
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

/** `Name of a Body (NAB)` and `NAB (Name of a Body)`: remembered for every occurrence of the acronym. */
function findAcronyms(view: View): void {
  const { tokens, text } = view.reading;
  for (let t = 1; t + 1 < view.count; t++) {
    if (text.charCodeAt(tokens.start[t - 1]!) !== 40) continue;
    const flags = tokens.flags[t]!;
    if (!isCore(flags)) continue;
    if (text.charCodeAt(tokens.start[t + 1]!) === 41 && tokens.end[t]! - tokens.start[t]! <= 10) {
      if (t >= 2) tryAcronym(view, t, t - 2);
    } else if (t >= 2 && tokens.flags[t - 2]! & Flag.Capitals) {
      const end = view.chainEnd[t]!;
      if (end < view.count && end > t + 1) tryAcronym(view, t - 2, end - 1);
    }
  }
}

function tryAcronym(view: View, acronym: number, last: number): void {
  const { tokens, text } = view.reading;
  const first = view.chainFirst[last]!;
  if (first < 0) return;
  const from = view.chainFirst[last]! >= 0 ? first : last;
  const letter = text.charCodeAt(tokens.start[acronym]!) | 32;
  for (let t = from; t < last; t++) {
    if (!isCore(tokens.flags[t]!) || (text.charCodeAt(tokens.start[t]!) | 32) !== letter) continue;
    const w = view.word[acronym]!;
    view.words.expansionFirst[w] = t;
    view.words.expansionLast[w] = last;
    return;
  }
}
