import type { Lexicon } from "../lexicon";
import type { Mention } from "../mention";
import type { Tagger } from "../tagger";
import type { Reading } from "../text/reading";
import { acronyms } from "./acronyms";
import { consistency } from "./consistency";
import { honorifics } from "./honorifics";
import { settleKinds } from "./kinds";
import { knownNames } from "./known-names";
import { markup } from "./markup";
import { organizations } from "./organizations";
import { peoples } from "./peoples";
import { places } from "./places";
import type { Context, Proposal, Recogniser } from "./proposal";
import { mentionsOf, reconcile } from "./reconcile";
import { speakers } from "./speakers";
import { structure } from "./structure";
import { tagged } from "./tagged";

/** What the engine knows before it reads: names of the world, and how names are used in sentences. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly tagger?: Tagger;
}

/** Every recogniser by the name under which the score takes it away in turn. */
export const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  markup,
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

/** Recognises the names of a document from that document alone. `without` leaves recognisers out, to measure what each brings. */
export function recognise(
  reading: Reading,
  { lexicon, tagger }: Knowledge,
  without: ReadonlySet<string> = new Set(),
): Recognised {
  const context: Context = { reading, lexicon, tagger, known: knownNames(reading, lexicon) };
  const proposals: Proposal[] = [];
  for (const [name, recogniser] of Object.entries(RECOGNISERS)) {
    if (!without.has(name)) for (const proposal of recogniser(context)) proposals.push(proposal);
  }
  const seen = without.has("tagged") ? [] : [...tagged(context)];
  let names = reconcile(proposals, seen);
  if (!without.has("consistency")) names = reconcile([...proposals, ...consistency(context, names)], seen);
  if (!without.has("kinds")) names = settleKinds(context, names);
  return { context, names, mentions: mentionsOf(reading, names) };
}
