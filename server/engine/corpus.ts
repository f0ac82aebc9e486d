import type { Cast } from "./cast";
import type { Entity } from "./entity";
import type { Mention } from "./mention";
import type { Manner } from "./recognise";
import type { Counts } from "./register";
import type { Companion, Role } from "./relations";
import type { Findings } from "./sheet/findings";
import type { Format } from "./text/prose";
import type { Span } from "./text/span";

/** A text as the corpus takes it. Its identity is the URI, as the client sent it. */
export interface Document {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  /** What was found in this very text before, in the same format, by the same engine and with the same cast: it is not read again. */
  readonly findings?: Findings;
}

/** How the host keeps a text that the corpus takes in: the function that it gives has to give this very text whenever it is called. */
export type Keep = (document: Document) => () => string;

/** A mention with the entity it names. */
export interface LinkedMention extends Mention {
  readonly entity: string;
  /** True when the surface could name several entities and none was chosen for it. */
  readonly ambiguous: boolean;
}

/** An entity that may be another. */
export interface Suggestion {
  readonly entity: string;
  /** Why, in a sentence a reader understands. */
  readonly reason: string;
}

/** A mention and its document. */
export interface Location {
  readonly uri: string;
  readonly mention: LinkedMention;
}

/**
 * All documents, recognised and linked. A value: it never changes, and adding or removing documents makes another one
 * that shares what did not change. It is a function of its documents and cast alone, whatever the order they came in.
 */
export interface Corpus {
  /** Adds documents, or replaces those with the same URI. Costs what these documents cost. */
  with(documents: Iterable<Document>): Corpus;
  without(uris: Iterable<string>): Corpus;
  /**
   * Takes the reader's decisions: the cast that counts for each document, now and for those that come. Of the documents, or
   * of `only` these, those are read anew in which a name occurs of which their cast has changed its mind.
   */
  withCasts(castOf: (uri: string) => Cast, only?: Iterable<string>): Corpus;
  /** A corpus without documents and casts that reads in this manner. */
  readAs(manner: Manner): Corpus;
  /** URIs, sorted. */
  readonly documents: readonly string[];
  has(uri: string): boolean;
  /** How many entities there are. Costs what the changes cost since it was asked last, and not what the corpus costs. */
  readonly counts: Counts;
  /** The text of a document. */
  text(uri: string): string | undefined;
  /** What was found in a document, to be given with it another time. */
  findings(uri: string): Findings | undefined;
  /** The mentions of a document in reading order, disjoint. */
  mentions(uri: string): readonly LinkedMention[];
  /** The mention at an offset, its edges included; of two that touch, the one that starts there. */
  mentionAt(uri: string, offset: number): LinkedMention | undefined;
  entity(id: string): Entity | undefined;
  /** All entities, sorted by kind, then by count (falling), then by name. */
  readonly entities: readonly Entity[];
  /** Entities that a document mentions, in the order of their first mention. */
  entitiesIn(uri: string): readonly Entity[];
  /** Every mention of an entity, by document (sorted by URI) and position; of one document where `uri` is given. */
  mentionsOf(entity: string, uri?: string): readonly Location[];
  /**
   * The mention that best introduces an entity: fullest form, earliest. With `before`, the best one of that document before
   * the offset is taken if it is a full form, else the corpus's best.
   */
  introductionOf(entity: string, before?: { readonly uri: string; readonly offset: number }): Location | undefined;
  /** The entities that an ambiguous mention could be of, by their keys' order; none where it is not ambiguous. */
  meaningsOf(uri: string, mention: Span): readonly Entity[];
  /** What the documents say that an entity is, by document (sorted by URI) and position. */
  rolesOf(entity: string): readonly Role[];
  /** The entities named in one sentence or paragraph with it, by how many of its sentences, then paragraphs, then by id. */
  appearsWith(entity: string): readonly Companion[];
  /** Entities that may be this one, with the reason; they are not taken for it, since the reason is weak. Sorted by id. */
  suggestionsFor(entity: string): readonly Suggestion[];
  /** The id of the country whose nation a people is, where the corpus names both. */
  countryOf(entity: string): string | undefined;
  /** The sentence around a span: for quotes and previews. */
  sentenceAt(uri: string, span: Span): Span | undefined;
  /** The paragraph, heading, item or the like around an offset: its prose from first to last. */
  paragraphAt(uri: string, offset: number): Span | undefined;
  /** The headings of a document, in order; none in plain text, where nothing marks them. */
  headings(uri: string): readonly Span[];
  /** Whether a name written at an offset of a document would be read: code, front matter and addresses are not. */
  isProse(uri: string, offset: number): boolean;
}
