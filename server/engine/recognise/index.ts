import { type Cast, EMPTY_CAST } from "../cast";
import type { Lexicon } from "../lexicon";
import type { Mention } from "../mention";
import type { Language, Tagger } from "../tagger";
import type { Reading } from "../text/reading";
import { acronyms } from "./acronyms";
import { cast as castNames } from "./cast";
import { castFilter } from "./cast-filter";
import { consistency } from "./consistency";
import { honorifics } from "./honorifics";
import { settleKinds } from "./kinds";
import { knownNames } from "./known-names";
import { markup } from "./markup";
import { organizations } from "./organizations";
import { peoples } from "./peoples";
import { places } from "./places";
import type { Context, Proposal, Recogniser } from "./proposal";
import { heard, mentionsOf, reconcile, statusOf } from "./reconcile";
import { speakers } from "./speakers";
import { structure } from "./structure";
import { tagged } from "./tagged";

/** What the engine knows before it reads: names of the world, how names are used in sentences, and how it is told to read. */
export interface Knowledge extends Manner {
  readonly lexicon: Lexicon;
  readonly tagger?: Tagger;
}

/** How the reader wants documents read. */
export interface Manner {
  /** The language of all of them; where none is given, that of each paragraph is told by its words. */
  readonly language?: Language;
  /** Leaves out what is not certain enough to be likely. */
  readonly likelyOnly?: boolean;
}

/** Every recogniser by the name under which the score takes it away in turn. */
export const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  markup,
  cast: castNames,
  tagged,
  places,
  peoples,
  organizations,
  acronyms,
  honorifics,
  speakers,
  structure,
};

export interface Recognised {
  readonly context: Context;
  /** In reading order, disjoint. */
  readonly names: readonly Proposal[];
  readonly mentions: readonly Mention[];
}

/** Recognises the names of a document from that document and the cast alone. `without` leaves recognisers out, to measure what each brings. */
export function recognise(
  reading: Reading,
  { lexicon, tagger, language, likelyOnly }: Knowledge,
  without: ReadonlySet<string> = new Set(),
  cast: Cast = EMPTY_CAST,
): Recognised {
  const context: Context = { reading, lexicon, tagger, language, known: knownNames(reading, lexicon), cast };
  const namesIn = castFilter(context);
  const given: Proposal[] = [];
  let seen: readonly Proposal[] | undefined;
  for (const [name, recogniser] of Object.entries(RECOGNISERS)) {
    if (without.has(name)) continue;
    const proposed = [...recogniser(context)];
    for (const proposal of namesIn(proposed)) given.push(proposal);
    if (recogniser === tagged && tagger) seen = proposed;
  }
  const proposals = seen ? heard(given, seen) : given;
  let names = reconcile(proposals);
  if (!without.has("consistency")) {
    const more = [...namesIn(consistency(context, names))];
    names = reconcile([...proposals, ...(seen ? heard(more, seen) : more)]);
  }
  if (!without.has("kinds")) names = settleKinds(context, names);
  if (likelyOnly) names = names.filter((name) => statusOf(name) !== "candidate");
  return { context, names, mentions: mentionsOf(reading, names) };
}
