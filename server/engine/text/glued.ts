import { hashWord } from "../lexicon/folding";
import { Class, classOf } from "./characters";
import { Flag, type Tokens } from "./tokens";

/**
 * Parts words that lost the space between them (`MNLAAnsar Dine`, `BoumamaSanda`), as copied web pages have them: where a
 * capital follows inside a word and the pieces stand as words of their own elsewhere in the document. `YouTube` stays whole.
 * `firsts` are token indices (of blocks); they come back for the new tokens.
 */
export function unglue(text: string, tokens: Tokens, firsts: readonly number[]): { tokens: Tokens; firsts: number[] } {
  const cuts = new Map<number, number>();
  let vocabulary: Set<number> | undefined;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.start[t]!;
    const end = tokens.end[t]!;
    if (end - start < 7 || !(tokens.flags[t]! & Flag.Capital)) continue;
    const cut = seam(text, start, end);
    if (cut < 0) continue;
    vocabulary ??= new Set(tokens.hash);
    const known = vocabulary.has(hashWord(text, start, cut));
    if (known && (isCapitals(text, start, cut) || vocabulary.has(hashWord(text, cut, end)))) cuts.set(t, cut);
  }
  if (cuts.size === 0) return { tokens, firsts: [...firsts] };
  return { tokens: withCuts(text, tokens, cuts), firsts: shifted(firsts, cuts) };
}

/** Where the second word of a glued one starts: at a capital after a small letter, or at the last of three capitals or more that small letters follow; -1. */
function seam(text: string, start: number, end: number): number {
  for (let i = start + 3; i + 2 < end; i++) {
    if (classOf(text.charCodeAt(i)) !== Class.Upper || classOf(text.charCodeAt(i + 1)) !== Class.Lower) continue;
    const before = classOf(text.charCodeAt(i - 1));
    if (before === Class.Lower || (before === Class.Upper && isCapitals(text, start, i))) return i;
  }
  return -1;
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== Class.Upper) return false;
  return true;
}

function withCuts(text: string, tokens: Tokens, cuts: ReadonlyMap<number, number>): Tokens {
  const count = tokens.count + cuts.size;
  const made = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    flags: new Uint16Array(count),
    hash: new Int32Array(count),
  };
  let at = 0;
  const put = (start: number, end: number, flags: number) => {
    made.start[at] = start;
    made.end[at] = end;
    made.flags[at] = flags;
    made.hash[at++] = hashWord(text, start, end);
  };
  for (let t = 0; t < tokens.count; t++) {
    const cut = cuts.get(t);
    const flags = tokens.flags[t]! & ~(cut === undefined ? 0 : Flag.Mixed);
    put(
      tokens.start[t]!,
      cut ?? tokens.end[t]!,
      flags | (cut !== undefined && isCapitals(text, tokens.start[t]!, cut) ? Flag.Capitals : 0),
    );
    if (cut !== undefined) put(cut, tokens.end[t]!, Flag.Word | Flag.Capital | Flag.Glued);
  }
  return made;
}

function shifted(firsts: readonly number[], cuts: ReadonlyMap<number, number>): number[] {
  const glued = [...cuts.keys()];
  let before = 0;
  return firsts.map((first) => {
    while (before < glued.length && glued[before]! < first) before++;
    return first + before;
  });
}
