import type { Annotation } from "./annotations";
import { unglue } from "./glued";
import { type Block, type BlockKind, type Format, proseOf } from "./prose";
import { markSentences } from "./sentences";
import { Flag, TokenScan, type Tokens } from "./tokens";

/** A document's text, read: its prose as tokens, sentences and blocks. Knows nothing of names. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** The first token of each sentence, with the token count as a sentinel at the end. */
  readonly sentences: Int32Array;
  /** The first token of each block, with the token count as a sentinel at the end. */
  readonly blocks: Int32Array;
  readonly blockKinds: readonly BlockKind[];
  readonly annotations: readonly Annotation[];
}

/** Reads a document. Takes time in proportion to the text and never throws. */
export function read(text: string, format: Format): Reading {
  const prose = proseOf(text, format);
  const scan = new TokenScan(text);
  const firsts: number[] = [];
  const kinds: BlockKind[] = [];
  for (const block of prose.blocks) {
    const from = scan.count;
    scanBlock(scan, block);
    if (scan.count === from) continue;
    scan.flags[from]! |= Flag.BlockStart;
    firsts.push(from);
    kinds.push(block.kind);
  }
  const { tokens, firsts: starts } = unglue(text, scan.finish(), firsts);
  const blocks = Int32Array.from([...starts, tokens.count]);
  const sentences = markSentences(text, tokens, blocks, format);
  return { text, tokens, sentences, blocks, blockKinds: kinds, annotations: prose.annotations };
}

function scanBlock(scan: TokenScan, block: Block): void {
  let before = 0;
  for (const span of block.spans) {
    scan.scan(span, before);
    before = Flag.Gap;
  }
}

/** The index of the token that holds the offset or the next one after it; the count if there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the row (sentence or block) that holds a token, from the firsts of `Reading`. */
export function rowOf(firsts: Int32Array, token: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
