import type { Cast, CastEntry } from "../cast";
import { Known } from "../lexicon";
import { extendPhrase } from "../lexicon/folding";
import { formOfName } from "../link/name";
import { read } from "../text/reading";
import { Flag } from "../text/tokens";
import { isHyphen } from "./known-names";
import type { Context, Proposal } from "./proposal";
import { has, opens, surfaceOf } from "./words";

/** A name of the cast as it is looked for. */
interface Sought {
  readonly entry: CastEntry;
  readonly surface: string;
  /** Of its tokens, the first that begins with a capital: it does so in the text too. -1 if none does. */
  readonly capital: number;
  /** A single word in capitals, such as `WHO`, or with some inside: it is written so or means something else. */
  readonly exact: boolean;
}

interface Phrases {
  readonly names: ReadonlyMap<number, readonly Sought[]>;
  readonly beginnings: ReadonlySet<number>;
}

/** Every name and alias of the reader's cast. */
export function* cast(context: Context): Iterable<Proposal> {
  const { names, beginnings } = phrasesOf(context.cast);
  if (names.size === 0) return;
  const { tokens } = context.reading;
  for (let t = 0; t < tokens.count; t++) {
    let phrase = extendPhrase(0, tokens.hash[t]!);
    const path = [t];
    for (;;) {
      yield* judged(context, path, names.get(phrase) ?? []);
      if (!beginnings.has(phrase)) break;
      const next = nextOf(context, path.at(-1)!);
      if (next < 0) break;
      path.push(next);
      phrase = extendPhrase(phrase, tokens.hash[next]!);
    }
  }
}

/** The proposals that a stretch of tokens is worth, given the names of the cast that fold alike. */
function* judged(context: Context, path: readonly number[], sought: readonly Sought[]): Iterable<Proposal> {
  const [first, last] = [path[0]!, path.at(-1)! + 1];
  const worn = sought.filter((name) => isWorn(context, path, name));
  const kinds = new Map(worn.map((name) => [name.entry.kind, name]));
  for (const [kind, { entry }] of kinds) {
    if (kind === "person" && isPartOfDouble(context, first, last)) continue;
    const evidence = `“${entry.name}” of your cast`;
    const proposal = { first, last, kind, evidence };
    // A name that the cast has for two, or that is a word at the start of a sentence: the text decides.
    if (kinds.size > 1) yield { ...proposal, confidence: 0.7 };
    else if (mayBeWord(context, path)) yield { ...proposal, confidence: 0.5 };
    else yield { ...proposal, confidence: 1, cast: true };
  }
}

/** Whether tokens are written as a name of the cast is. */
function isWorn(context: Context, path: readonly number[], { entry, surface, capital, exact }: Sought): boolean {
  if (surfaceOf(context, path[0]!, path.at(-1)! + 1) === surface) return true;
  const isWord = path.length === 1 && (context.known.word[path[0]!]! & Known.Common) !== 0;
  if (exact || isWord) return false;
  // French writes peoples in small letters.
  return capital < 0 || entry.kind === "people" || has(context, path[capital]!, Flag.Capital);
}

function mayBeWord(context: Context, path: readonly number[]): boolean {
  const [token] = path;
  if (path.length > 1 || (context.known.word[token!]! & Known.Common) === 0) return false;
  return has(context, token!, Flag.Capital) && !has(context, token!, Flag.Capitals) && opens(context, token!);
}

/** Whether a hyphen joins the tokens with another capitalised word: `Dupont` is not the name in `Dupont-Aignan`. */
function isPartOfDouble({ reading }: Context, first: number, last: number): boolean {
  const { count, start, end, flags } = reading.tokens;
  const touch = (a: number) => start[a + 1] === end[a];
  const after = last + 1 < count && isHyphen(reading, last) && touch(last - 1) && touch(last);
  if (after && flags[last + 1]! & Flag.Capital) return true;
  const before = first > 1 && isHyphen(reading, first - 1) && touch(first - 1) && touch(first - 2);
  return before && (flags[first - 2]! & Flag.Capital) !== 0;
}

/** The next token of a name, over a hyphen that touches both its neighbours; -1 at the end of a block. */
function nextOf({ reading }: Context, token: number): number {
  const { count, flags, start, end } = reading.tokens;
  let next = token + 1;
  if (next + 1 < count && isHyphen(reading, next) && start[next] === end[token] && start[next + 1] === end[next])
    next++;
  return next >= count || flags[next]! & Flag.BlockStart ? -1 : next;
}

const remembered = new WeakMap<Cast, Phrases>();

function phrasesOf(cast: Cast): Phrases {
  let phrases = remembered.get(cast);
  if (!phrases) remembered.set(cast, (phrases = makePhrases(cast)));
  return phrases;
}

function makePhrases({ entries, entryNamed }: Cast): Phrases {
  const names = new Map<number, Sought[]>();
  const beginnings = new Set<number>();
  for (const entry of entries) {
    for (const surface of new Set([entry.name, ...entry.aliases])) {
      if (entryNamed(entry.kind, formOfName(surface, entry.kind)) !== entry) continue;
      const tokens = tokensOf(surface);
      let phrase = 0;
      for (const [i, { hash }] of tokens.entries()) {
        if (i > 0) beginnings.add(phrase);
        phrase = extendPhrase(phrase, hash);
      }
      if (tokens.length === 0) continue;
      const [only] = tokens;
      const exact = tokens.length === 1 && (only!.flags & (Flag.Capitals | Flag.Mixed)) !== 0;
      const name = { entry, surface, capital: tokens.findIndex(({ flags }) => flags & Flag.Capital), exact };
      const there = names.get(phrase);
      if (there) there.push(name);
      else names.set(phrase, [name]);
    }
  }
  return { names, beginnings };
}

/** The tokens of a name as they are in a text: words and signs, without the hyphens between words. */
function tokensOf(surface: string): { hash: number; flags: number }[] {
  const reading = read(surface, "plain");
  const { count, hash, flags } = reading.tokens;
  return Array.from({ length: count }, (_, t) => t)
    .filter((t) => t === 0 || t === count - 1 || !isHyphen(reading, t))
    .map((t) => ({ hash: hash[t]!, flags: flags[t]! }));
}
