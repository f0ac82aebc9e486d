import { Known, type Lexicon } from "../lexicon";
import { extendPhrase } from "../lexicon/folding";
import type { Reading } from "../text/reading";
import { Flag, type Tokens } from "../text/tokens";

/** For each token, the longest phrase of the lexicon that starts there; columns as long as the tokens. */
export interface KnownNames {
  /** Index past the phrase's last token, or 0 where no known phrase starts. */
  readonly last: Int32Array;
  /** What is known of that phrase, see `Known`. */
  readonly bits: Int32Array;
  /** What is known of the single word, whatever phrase starts with it. */
  readonly word: Int32Array;
}

/** The bits that make a phrase a name or part of one. */
const NAMES =
  Known.Country |
  Known.Capital |
  Known.Town |
  Known.SmallTown |
  Known.Alternate |
  Known.Region |
  Known.People |
  Known.Organization |
  Known.OrganizationWeak |
  Known.Calendar;

const LONGEST = 9;

/** Looks every word up that could start a name. Words in small letters start one only if their people is written so. */
export function knownNames(reading: Reading, lexicon: Lexicon): KnownNames {
  const { tokens } = reading;
  const { count, flags, hash } = tokens;
  const last = new Int32Array(count);
  const bits = new Int32Array(count);
  const word = new Int32Array(count);
  for (let t = 0; t < count; t++) {
    if (!(flags[t]! & Flag.Word)) continue;
    let phrase = extendPhrase(0, hash[t]!);
    let found = lexicon.known(phrase);
    word[t] = found;
    const capital = (flags[t]! & Flag.Capital) !== 0;
    if (!capital && !(found & (Known.PeopleLower | Known.Particle))) continue;
    let previous = t;
    for (let next = t; ; ) {
      if (found & NAMES && (next > t || allowed(tokens, t, found, capital))) {
        last[t] = next + 1;
        bits[t] = found;
      }
      if (next - t >= LONGEST || !(found & Known.Prefix)) break;
      previous = next;
      next = following(reading, previous);
      if (next < 0) break;
      phrase = extendPhrase(phrase, hash[next]!);
      found = lexicon.known(phrase);
    }
  }
  return { last, bits, word };
}

/** Whether a single word may stand for what is known of it: `us` is no country, nor is a lower-case town a town. */
function allowed(tokens: Tokens, t: number, found: number, capital: boolean): boolean {
  if (!capital) return (found & Known.PeopleLower) !== 0;
  const length = tokens.end[t]! - tokens.start[t]!;
  const word = found & (Known.Common | Known.Calendar | Known.Country | Known.Organization | Known.Particle);
  return length > 3 || word === 0 || (tokens.flags[t]! & (Flag.Capitals | Flag.Abbreviated)) !== 0;
}

/** The next word of the same phrase: after white space, or after a hyphen that touches both. -1 where the phrase ends. */
export function following(reading: Reading, token: number): number {
  const { count, flags, start, end } = reading.tokens;
  let next = token + 1;
  if (next >= count) return -1;
  if (!(flags[next]! & (Flag.Word | Flag.Space)) && isHyphen(reading, next) && next + 1 < count) {
    next++;
    if (flags[next]! & Flag.Space || start[next] !== end[next - 1]) return -1;
  }
  const flag = flags[next]!;
  return flag & Flag.Word && !(flag & (Flag.BlockStart | Flag.SentenceStart | Flag.Glued)) ? next : -1;
}

/** Whether a token is a single hyphen. */
export function isHyphen(reading: Reading, token: number): boolean {
  const { start, end } = reading.tokens;
  if (token < 0) return false;
  if (end[token]! - start[token]! !== 1) return false;
  const unit = reading.text.charCodeAt(start[token]!);
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}
