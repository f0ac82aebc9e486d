import { hashWord } from "../lexicon/folding";
import { isAbbreviation } from "./abbreviations";
import { Class, classOf, isWordClass } from "./characters";
import type { Span } from "./span";

/** What is to be seen of a token; a union of these bits. */
export const Flag = {
  /** Letters or digits, as opposed to a sign. */
  Word: 1,
  /** Its first letter is a capital. */
  Capital: 2,
  /** Two letters or more, all capitals. */
  Capitals: 4,
  Digit: 8,
  /** A capital follows a small letter in it, as in `YouTube`. */
  Mixed: 16,
  /** It ends with a full stop of its own: an abbreviation or an initial. */
  Abbreviated: 32,
  /** White space stands before it. */
  Space: 64,
  /** A line ends in that white space. */
  LineBreak: 128,
  /** Something that is not prose stands before it: markup, code, an address. */
  Gap: 256,
  SentenceStart: 512,
  BlockStart: 1024,
  /** `'s` of a possessive, or an elided article such as `l'` and `d'`. */
  Clitic: 2048,
  /** It lost the space before it: what stands there is another name. */
  Glued: 4096,
} as const;

/** The tokens of a document in reading order, as columns of equal length. Offsets are the document's. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint16Array;
  /** The hash of the folded word, see `hashWord`. */
  readonly hash: Int32Array;
}

/** Columns that grow while a document is scanned. */
export class TokenScan {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  flags: Uint16Array;
  hash: Int32Array;

  constructor(private readonly text: string) {
    // Of ordinary text a token takes between five and six characters.
    const room = 64 + Math.floor(text.length / 4.5);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.flags = new Uint16Array(room);
    this.hash = new Int32Array(room);
  }

  /** Scans a span of prose. `before` is added to the flags of its first token. */
  scan(span: Span, before: number): void {
    const { text } = this;
    let pending = before;
    let i = span.start;
    while (i < span.end) {
      const c = classOf(text.charCodeAt(i));
      if (c === Class.Space || c === Class.NewLine) {
        pending |= c === Class.NewLine ? Flag.Space | Flag.LineBreak : Flag.Space;
        i++;
        continue;
      }
      const from = this.count;
      i = isWordClass(c) && c !== Class.Mark ? this.word(i, span.end) : this.sign(i, span.end);
      this.flags[from]! |= pending;
      pending = 0;
    }
  }

  finish(): Tokens {
    const { count } = this;
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      flags: this.flags.slice(0, count),
      hash: this.hash.slice(0, count),
    };
  }

  private push(start: number, end: number, flags: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.flags[at] = flags;
    this.hash[at] = hashWord(this.text, start, end);
  }

  private grow(): void {
    const wider = <T extends Int32Array | Uint16Array>(column: T, made: T): T => {
      made.set(column);
      return made;
    };
    const size = this.count * 2;
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.flags = wider(this.flags, new Uint16Array(size));
    this.hash = wider(this.hash, new Int32Array(size));
  }

  private sign(start: number, limit: number): number {
    const { text } = this;
    const unit = text.charCodeAt(start);
    let end = start + 1;
    if (unit >= 0xd800 && unit <= 0xdbff && end < limit) end++;
    // A row of one sign is one token, so that a line of dashes costs nothing; marks belong to what they stand on.
    while (end < limit && (text.charCodeAt(end) === unit || classOf(text.charCodeAt(end)) === Class.Mark)) end++;
    // A row of emoji too: halves of pairs, joiners and variation selectors.
    if (isSurrogate(unit))
      while (end < limit && (isSurrogate(text.charCodeAt(end)) || classOf(text.charCodeAt(end)) === Class.Mark)) end++;
    this.push(start, end, 0);
    return end;
  }

  /** Scans what looks like one word from `start` and pushes it as one token or, with clitics, as several. */
  private word(start: number, limit: number): number {
    const { text } = this;
    let flags = Flag.Word as number;
    let letters = 0;
    let capitals = 0;
    let small = false;
    let end = start;
    let apostrophe = -1;
    for (; end < limit; end++) {
      const unit = text.charCodeAt(end);
      const c = classOf(unit);
      if (c === Class.Upper) {
        if (letters === 0) flags |= Flag.Capital;
        if (small) flags |= Flag.Mixed;
        letters++;
        capitals++;
      } else if (c === Class.Lower || c === Class.Letter) {
        letters++;
        small = true;
      } else if (c === Class.Digit) flags |= Flag.Digit;
      else if (c === Class.Apostrophe) {
        if (end + 1 >= limit || !isLetterClass(classOf(text.charCodeAt(end + 1))) || apostrophe >= 0) break;
        if (this.elides(start, end)) {
          this.push(start, end + 1, flags | Flag.Clitic);
          return end + 1;
        }
        if (isPossessive(text, end, limit)) break;
        apostrophe = end;
      } else if (unit === 46 && end > start && this.dotBelongs(start, end, limit)) {
        // Goes on: the dot of `U.S.` or `example.com`.
      } else if (c === Class.Mark) {
        // Goes on: combining marks and joiners.
      } else if (unit === 38 && capitals === letters && letters < 4 && this.isCapitalAt(end + 1, limit)) {
        // Goes on: `R&D`, `AT&T`.
      } else break;
    }
    if (letters > 1 && capitals === letters) flags |= Flag.Capitals;
    if (text.charCodeAt(end) === 46 && end < limit && this.abbreviates(start, end, letters, flags)) {
      flags |= Flag.Abbreviated;
      end++;
    } else if (text.charCodeAt(end - 1) === 46) flags |= Flag.Abbreviated;
    this.push(start, end, flags);
    if (end < limit && classOf(text.charCodeAt(end)) === Class.Apostrophe && isPossessive(text, end, limit)) {
      this.push(end, end + 2, Flag.Word | Flag.Clitic);
      return end + 2;
    }
    return end;
  }

  /** Whether the letters before this apostrophe are an elided French article or the like. `O’Brien` and `N’Djamena` are names. */
  private elides(start: number, apostrophe: number): boolean {
    const word = this.text.slice(start, apostrophe).toLowerCase();
    if (word === "o" || word === "m" || word === "n") {
      const next = classOf(this.text.charCodeAt(apostrophe + 1));
      return word !== "o" && !(next === Class.Upper && classOf(this.text.charCodeAt(start)) === Class.Upper);
    }
    return ELIDED.has(word);
  }

  /** Whether a dot inside a run of letters belongs to the word: `U.S.A`, `example.com`, `3.5`. */
  private dotBelongs(start: number, dot: number, limit: number): boolean {
    const { text } = this;
    if (dot + 1 >= limit) return false;
    const next = classOf(text.charCodeAt(dot + 1));
    const before = classOf(text.charCodeAt(dot - 1));
    if (next === Class.Digit) return before === Class.Digit;
    const single = dot - start === 1 || text.charCodeAt(dot - 2) === 46;
    if (next === Class.Upper) return single && before === Class.Upper && !this.isLongWordAt(dot + 1, limit);
    if (next === Class.Lower) return single || (before === Class.Lower && this.isDomainAt(dot + 1, limit));
    return false;
  }

  /** `J.Smith` is an initial and a name, not one word. */
  private isLongWordAt(at: number, limit: number): boolean {
    return at + 1 < limit && classOf(this.text.charCodeAt(at + 1)) === Class.Lower;
  }

  /** A capital that starts no word: the `T` of `AT&T`. */
  private isCapitalAt(at: number, limit: number): boolean {
    return at < limit && classOf(this.text.charCodeAt(at)) === Class.Upper && !this.isLongWordAt(at, limit);
  }

  private isDomainAt(at: number, limit: number): boolean {
    let end = at;
    while (end < limit && end - at < 7 && classOf(this.text.charCodeAt(end)) === Class.Lower) end++;
    return end - at >= 2 && end - at <= 6 && DOMAINS.has(this.text.slice(at, end));
  }

  private abbreviates(start: number, end: number, letters: number, flags: number): boolean {
    const { text } = this;
    if (letters === 1 && flags & Flag.Capital && end - start === 1) return true;
    if (text.charCodeAt(end - 2) === 46) return true;
    return end - start <= 7 && isAbbreviation(text.slice(start, end));
  }
}

const ELIDED = new Set(["l", "d", "c", "j", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"]);
const DOMAINS = new Set([
  "com",
  "org",
  "net",
  "info",
  "fr",
  "uk",
  "de",
  "ru",
  "ml",
  "sn",
  "io",
  "gov",
  "edu",
  "int",
  "tv",
  "co",
  "eu",
  "ca",
  "ch",
  "be",
  "in",
]);

function isLetterClass(c: number): boolean {
  return c === Class.Lower || c === Class.Upper || c === Class.Letter;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function isPossessive(text: string, apostrophe: number, limit: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  if (apostrophe + 1 >= limit || (s !== 115 && s !== 83)) return false;
  return apostrophe + 2 >= limit || !isWordClass(classOf(text.charCodeAt(apostrophe + 2)));
}
