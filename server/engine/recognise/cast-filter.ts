import type { Cast } from "../cast";
import { wordsOf } from "../cast/occurrence";
import { extendPhrase } from "../lexicon/folding";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { wordAt } from "./words";

const ARTICLE = /^(?:the|le|la|les|l['’]|el|los|las)$/iu;

/**
 * Gives what the cast leaves of a document's proposals, which are handed to it in turn, those of the cast first: not what is no
 * name to the reader, and no name of the cast with an article before it. What the writer marked stays.
 */
export function castFilter(context: Context): (proposals: Iterable<Proposal>) => Iterable<Proposal> {
  const { entries, notNames } = context.cast;
  if (entries.length === 0 && notNames.length === 0) return (proposals) => proposals;
  const decided = new Set<string>();
  return function* (proposals) {
    for (const proposal of proposals) {
      const { first, last, marked, cast } = proposal;
      if (cast) decided.add(`${first}-${last}`);
      const isWithArticle = decided.has(`${first + 1}-${last}`) && ARTICLE.test(wordAt(context, first));
      if (marked || cast || !(isWithArticle || isNoName(context, proposal))) yield proposal;
    }
  };
}

/** Whether the reader said of these very words, however they are written, that they are no name. */
function isNoName({ reading, cast }: Context, { first, last }: Proposal): boolean {
  if (cast.notNames.length === 0) return false;
  const { flags, hash } = reading.tokens;
  let phrase = 0;
  for (let t = first; t < last; t++) if (flags[t]! & Flag.Word) phrase = extendPhrase(phrase, hash[t]!);
  return phrasesOf(cast).has(phrase);
}

const remembered = new WeakMap<Cast, ReadonlySet<number>>();

function phrasesOf(cast: Cast): ReadonlySet<number> {
  let phrases = remembered.get(cast);
  if (!phrases) {
    phrases = new Set(cast.notNames.map((surface) => wordsOf(surface).reduce(extendPhrase, 0)));
    remembered.set(cast, phrases);
  }
  return phrases;
}
