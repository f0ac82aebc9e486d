import { Flag } from "../text/tokens";
import type { View } from "./view";
import { Small } from "./words";

/** Stretches of tokens in which names can stand; nothing is looked for elsewhere. Columns of equal length. */
export interface Islands {
  count: number;
  first: Int32Array;
  /** Exclusive. */
  end: Int32Array;
}

/** The longest stretch between two capitalised words of one name, in tokens. */
const REACH = 4;
/** How many lower-case words may open and close a French name: `le mont Chenoua`, `Cour pénale internationale`. */
const FRENCH_HEAD = 3;
const FRENCH_TAIL = 6;
/** A longer island is cut, so that no stretch of capitals costs more than its length. */
const LIMIT = 400;

/**
 * Finds the islands: capitalised words and what may join them. `seeds` marks further tokens that start islands of their own
 * (lower-case peoples).
 */
export function findIslands(view: View, seeds: Uint8Array): void {
  const { islands } = view;
  const { count, flags } = view.reading.tokens;
  islands.count = 0;
  let first = -1;
  let end = 0;
  for (let t = 0; t < count; t++) {
    if (!isCore(flags[t]!) && seeds[t] === 0) continue;
    if (first >= 0 && t - first < LIMIT && joins(view, end, t)) {
      end = t + 1;
      continue;
    }
    if (first >= 0) close(view, first, end, t);
    first = leftOf(view, t, first < 0 ? 0 : islands.end[islands.count - 1]!);
    end = t + 1;
  }
  if (first >= 0) close(view, first, end, count);
}

export function isCore(flags: number): boolean {
  return (flags & Flag.Word) !== 0 && (flags & (Flag.Capital | Flag.Mixed)) !== 0 && (flags & Flag.Clitic) === 0;
}

function joins({ reading, french: isFrench, small }: View, from: number, to: number): boolean {
  const { tokens } = reading;
  const french = isFrench[to] !== 0;
  if (to - from > (french ? FRENCH_TAIL + FRENCH_HEAD : REACH)) return false;
  for (let t = from; t <= to; t++) if (tokens.flags[t]! & Flag.SentenceStart) return false;
  for (let t = from; t < to; t++) {
    const flags = tokens.flags[t]!;
    if (flags & (Flag.Digit | Flag.Clitic)) continue;
    if (flags & Flag.Word ? !french && !(small[t]! & Small.Connector) : tokens.end[t]! - tokens.start[t]! > 1)
      return false;
  }
  return true;
}

/** Takes in the particles, elided articles and numbers before a capitalised word. */
function leftOf({ reading, french, small }: View, t: number, limit: number): number {
  const { tokens } = reading;
  let first = t;
  let words = french[t] !== 0 && isCore(tokens.flags[t]!) ? FRENCH_HEAD : 0;
  for (let steps = 0; first > limit && steps < REACH + FRENCH_HEAD; steps++) {
    if (tokens.flags[first]! & Flag.SentenceStart) break;
    const before = first - 1;
    const flags = tokens.flags[before]!;
    const isWord = (flags & Flag.Word) !== 0;
    if (isWord && !(flags & (Flag.Digit | Flag.Clitic)) && !(small[before]! & Small.Particle) && words-- <= 0) break;
    if (!isWord && tokens.flags[first]! & Flag.Space) break;
    first = before;
  }
  return first;
}

function close({ reading, french, islands }: View, first: number, end: number, limit: number): void {
  const { tokens } = reading;
  const isFrench = french[end - 1] !== 0 && isCore(tokens.flags[end - 1]!);
  const tail = isFrench ? FRENCH_TAIL : 1;
  for (let steps = 0; steps < tail && end < limit; steps++) {
    const flags = tokens.flags[end]!;
    if (flags & Flag.SentenceStart || !(flags & Flag.Word)) break;
    if (!isFrench && !(flags & Flag.Digit)) break;
    end++;
  }
  const at = islands.count++;
  if (at === islands.first.length) {
    const wider = (column: Int32Array) => {
      const made = new Int32Array(at * 2);
      made.set(column);
      return made;
    };
    islands.first = wider(islands.first);
    islands.end = wider(islands.end);
  }
  islands.first[at] = first;
  islands.end[at] = end;
}
