import type { Cast } from "../cast";
import type { Kind } from "../kind";
import type { Lexicon } from "../lexicon";
import type { Language, Tagger } from "../tagger";
import type { Reading } from "../text/reading";
import type { KnownNames } from "./known-names";

/** A stretch of tokens that a recogniser takes for a name. */
export interface Proposal {
  /** Index of the first token. */
  readonly first: number;
  /** Index past the last token. */
  readonly last: number;
  readonly kind: Kind;
  /** 0 to 1: how often such a proposal is right, span and kind. */
  readonly confidence: number;
  /** Why, in words a reader understands. */
  readonly evidence: string;
  /** The reader's cast has it. Nothing but the writer's own mark, or a longer name around it, overrules that. */
  readonly cast?: true;
  /** Set where the writer said so: nothing overrules that it is a name. */
  readonly marked?: {
    /** The writer did not say of what kind. */
    readonly kindIsOpen: boolean;
    /** The name or id by which the writer calls the entity elsewhere. */
    readonly names?: string;
  };
}

/** What a recogniser may look at: one document, and what is known of names in general. */
export interface Context {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly known: KnownNames;
  readonly tagger: Tagger | undefined;
  /** That of the whole document, where the reader has set it. */
  readonly language: Language | undefined;
  /** What the reader has decided for the folder of the document. */
  readonly cast: Cast;
}

/** Proposes names in a document. Sees the document alone and has no memory. */
export type Recogniser = (context: Context) => Iterable<Proposal>;
