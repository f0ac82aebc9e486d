import type { Format } from "./prose";
import { Flag, type Tokens } from "./tokens";

/**
 * A line of plain text shorter than this was not broken by a margin: what follows it stands for itself (a title, a by-line,
 * a list). In Markdown a line break inside a block means nothing.
 */
const MARGIN = { plain: 45, markdown: 0 } as const;

/**
 * Marks the tokens that start sentences and returns their indices, with the token count as a sentinel. A sentence ends with
 * its block, at a closing sign before a capital, or with a line that is too short to have been broken at a margin.
 */
export function markSentences(text: string, tokens: Tokens, blocks: Int32Array, format: Format): Int32Array {
  const { count, flags } = tokens;
  const firsts: number[] = [];
  let line = 0;
  let ended = false;
  for (let block = 0; block + 1 < blocks.length; block++) {
    const from = blocks[block]!;
    const to = blocks[block + 1]!;
    line = from;
    for (let t = from; t < to; t++) {
      let starts = t === from;
      if (!starts && flags[t]! & Flag.LineBreak) {
        if (startsLine(text, tokens, line, t, MARGIN[format])) starts = true;
        line = t;
      }
      if (!starts && ended && opensSentence(text, tokens, t)) starts = true;
      if (starts) {
        flags[t]! |= Flag.SentenceStart;
        firsts.push(t);
      }
      ended = endsSentence(text, tokens, t, ended && !starts);
    }
  }
  firsts.push(count);
  return Int32Array.from(firsts);
}

/** Whether the line from token `line` up to the line break before token `t` was ended by the writer. */
function startsLine(text: string, tokens: Tokens, line: number, t: number, margin: number): boolean {
  if (margin === 0) return false;
  const last = t - 1;
  const length = tokens.end[last]! - tokens.start[line]!;
  if (length < margin) return true;
  const unit = text.charCodeAt(tokens.start[t]!);
  const isBullet =
    unit === 0x2022 ||
    unit === 0x2013 ||
    unit === 0x2014 ||
    (unit === 45 && tokens.end[t]! - tokens.start[t]! === 1) ||
    unit === 42;
  return isBullet || text.charCodeAt(tokens.end[last]! - 1) === 58;
}

/** Whether a sentence has ended with token `t`; closing quotes and brackets after the end sign still belong to it. */
function endsSentence(text: string, tokens: Tokens, t: number, ended: boolean): boolean {
  const unit = text.charCodeAt(tokens.start[t]!);
  if (tokens.flags[t]! & Flag.Word) {
    return (tokens.flags[t]! & Flag.Abbreviated) !== 0 && closesAnyway(text, tokens, t);
  }
  if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) return true;
  return ended && CLOSING.includes(text[tokens.start[t]!]!);
}

const CLOSING = `"'”’»)]›*_`;

/** `the U.S. He left`: an abbreviation ends the sentence before a common word that starts one. Titles and initials never do. */
function closesAnyway(text: string, tokens: Tokens, t: number): boolean {
  const end = tokens.end[t]!;
  const start = tokens.start[t]!;
  return (
    (end - start >= 4 && text.charCodeAt(end - 3) === 46) ||
    /^(?:inc|ltd|co|corp|etc|jr|sr)\.$/iu.test(text.slice(start, end))
  );
}

const STARTERS =
  /^(?:the|he|she|it|they|we|in|on|at|but|and|a|an|this|that|his|her|its|i|as|for|when|after|le|la|les|il|elle|ils|un|une|mais|et|en|dans)$/iu;

function opensSentence(text: string, tokens: Tokens, t: number): boolean {
  const flags = tokens.flags[t]!;
  if (!(flags & (Flag.Space | Flag.Gap))) return false;
  const previous = tokens.flags[t - 1]!;
  if (previous & Flag.Abbreviated) return STARTERS.test(text.slice(tokens.start[t], tokens.end[t]!));
  if (flags & Flag.Word) return (flags & (Flag.Capital | Flag.Digit)) !== 0 || (flags & Flag.Clitic) !== 0;
  return !",;:.".includes(text[tokens.start[t]!]!);
}
