/**
 * The contract between the server and a client beyond the Language Server Protocol: method names, parameters, results.
 * Positions and ranges are the protocol's own. Imports nothing at run time.
 */
import type { Location, Position, Range, WorkspaceEdit } from "vscode-languageserver-types";

export type Kind = "person" | "organization" | "people" | "place";
export type Status = "confirmed" | "likely" | "candidate";

/** A line or sentence of a document, shortened for display, with the stretches of it to highlight: `[start, end)`. */
export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly (readonly [number, number])[];
}

export interface EntitySummary {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly status: Status;
  /** Surfaces other than the name, the most frequent first. */
  readonly aliases: readonly string[];
  /** Mentions: in the document asked about, or in the corpus. */
  readonly count: number;
  /** How many documents mention it. */
  readonly documents: number;
}

export interface MentionSummary {
  readonly location: Location;
  readonly excerpt: Excerpt;
  readonly status: Status;
}

/** The actors and places of one document, in the order of first mention. Null where the document is not in the corpus. */
export const outline = "dramatis/outline";
export interface OutlineParams {
  readonly uri: string;
}
export type OutlineResult = readonly EntitySummary[] | null;

/** The mentions of an entity, in reading order: in one document, or in all. */
export const mentions = "dramatis/mentions";
export interface MentionsParams {
  readonly entity: string;
  readonly uri?: string;
}
export type MentionsResult = readonly MentionSummary[];

/** All entities of the corpus, by count falling, then by name. `query` is matched as a folded subsequence against all aliases. */
export const entities = "dramatis/entities";
export interface EntitiesParams {
  readonly query?: string;
  readonly limit?: number;
}
export type EntitiesResult = readonly EntitySummary[];

/** The documents of the corpus with their entities' ids: what the cross-references group by document. */
export const documents = "dramatis/documents";
export interface DocumentSummary {
  readonly uri: string;
  /** For people to read: the path below its workspace folder. */
  readonly path: string;
  readonly mentions: number;
  /** The entities it mentions, counted in this document, by count falling. */
  readonly entities: readonly { readonly id: string; readonly count: number }[];
}
/** With `entity`, only the documents that mention it, each with only that entity. */
export interface DocumentsParams {
  readonly entity?: string;
}
export type DocumentsResult = readonly DocumentSummary[];

/** The entity named at a position, or null. */
export const entityAt = "dramatis/entityAt";
export interface EntityAtParams {
  readonly uri: string;
  readonly position: Position;
}
export type EntityAtResult = { readonly entity: EntitySummary; readonly range: Range } | null;

/**
 * The next or previous mention of the entity at a position: in the document, then on into the next document, round the corpus.
 * Null where nothing is named at the position.
 */
export const neighbour = "dramatis/neighbour";
export interface NeighbourParams extends EntityAtParams {
  readonly direction: "next" | "previous";
}
export type NeighbourResult = Location | null;

/**
 * Everything that the corpus says of an entity: a Markdown document, and its address, under which clients that know
 * `workspace/textDocumentContent` get it too and keep it up to date. Null where the corpus has no such entity.
 */
export const dossier = "dramatis/dossier";
export interface DossierParams {
  readonly entity: string;
}
export type DossierResult = { readonly uri: string; readonly text: string } | null;

/** Reads everything anew. Resolves when the index is complete. */
export const rebuild = "dramatis/rebuild";

/** From the server: the index changed. Views ask again. */
export const changed = "dramatis/changed";

/** From the server: what it is doing, whenever that changes. */
export const status = "dramatis/status";
export interface StatusParams {
  readonly state: "indexing" | "ready";
  /** Documents read so far, and in all. */
  readonly read: number;
  readonly documents: number;
  readonly entities: number;
  /** Entities to be reviewed. */
  readonly candidates: number;
  /** Files that could not be read, each with its reason. */
  readonly setAside: readonly { readonly uri: string; readonly reason: string }[];
}

/**
 * A decision of the reader, to be written into the cast. Entities are ids; a `surface` is one of the names that the
 * corpus has for the entity, or what the reader selected.
 */
export type Correction =
  /** The entity is who the program says: with its full names as aliases. */
  | { readonly act: "confirm"; readonly entity: string }
  /** Text that the program took for no name, or for part of one, is a name of this kind. */
  | { readonly act: "add"; readonly surface: string; readonly kind: Kind }
  /** A spelling that names nobody, anywhere. */
  | { readonly act: "reject"; readonly surface: string }
  | { readonly act: "kind"; readonly entity: string; readonly kind: Kind }
  /** Both are one; `into` gives name and kind. */
  | { readonly act: "merge"; readonly entity: string; readonly into: string }
  /** A name of the entity is another's: of an entity of its own. */
  | { readonly act: "split"; readonly entity: string; readonly surface: string }
  | { readonly act: "rename"; readonly entity: string; readonly name: string }
  /** Never one entity. */
  | { readonly act: "apart"; readonly entity: string; readonly other: string }
  /** An empty note takes the old one away. */
  | { readonly act: "note"; readonly entity: string; readonly note: string }
  /** Degrees: north and east are positive. */
  | { readonly act: "locate"; readonly entity: string; readonly latitude: number; readonly longitude: number };

/**
 * What the cast file would be after a correction: an edit that the client applies, as one that can be undone; a sentence
 * for a refusal. `uri` says whose folder's cast is meant: a document; without it, that of the entity's introduction.
 */
export const correct = "dramatis/correct";
export interface CorrectParams {
  readonly correction: Correction;
  readonly uri?: string;
}
export type CorrectResult = { readonly label: string; readonly edit: WorkspaceEdit } | { readonly refusal: string };

/**
 * The command by which any editor corrects: `workspace/executeCommand` with `[CorrectParams]`. The server asks the editor
 * to apply the edit.
 */
export const correctCommand = "dramatis.applyCorrection";
