import type { Kind } from "./kind";
import type { Place } from "./lexicon";
import type { Status } from "./mention";
import type { Span } from "./text/span";

/** Why a surface names an entity, in a sentence a reader understands, and where the text says so. */
export interface Evidence {
  readonly reason: string;
  readonly uri?: string;
  readonly span?: Span;
}

/** A surface that names an entity. A full name or a defined acronym is strong, a bare surname or acronym weak. */
export interface Alias {
  readonly text: string;
  readonly strength: "strong" | "weak";
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  /** Mentions of the entity with this surface, in the whole corpus. */
  readonly count: number;
}

/** One actor or place of the world, as the corpus names it. */
export interface Entity {
  /** Stable while its naming evidence stays, such as `organization/aqim`. */
  readonly id: string;
  readonly kind: Kind;
  /** The best form: from the cast, else the most complete, else the most frequent. */
  readonly name: string;
  readonly status: Status;
  /** The most frequent first. */
  readonly aliases: readonly Alias[];
  /** Mentions in the whole corpus. */
  readonly mentions: number;
  /** URIs of the documents that mention it, sorted. */
  readonly documents: readonly string[];
  /** Where it lies, for a place the gazetteer or the cast knows. */
  readonly place?: Place;
  /** The reader's own note, from the cast. */
  readonly note?: string;
}
