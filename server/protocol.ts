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

/** A part of a long list: from the `offset`th on (the first is 0), at most `limit`. All of it when neither is given. */
export interface Page {
  readonly offset?: number;
  readonly limit?: number;
}

/** The actors and places of one document, in the order of first mention. Null where the document is not in the corpus. */
export const outline = "dramatis/outline";
export interface OutlineParams {
  readonly uri: string;
  /** Matched as for `entities`. */
  readonly query?: string;
}
export type OutlineResult = readonly EntitySummary[] | null;

/** The mentions of an entity, in reading order: in one document, or in all. */
export const mentions = "dramatis/mentions";
export interface MentionsParams extends Page {
  readonly entity: string;
  readonly uri?: string;
  /** Only those in whose sentence or paragraph this entity is named too; both are highlighted where it is the sentence. */
  readonly with?: string;
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
export interface DocumentsParams extends Page {
  /** The page is as long as it takes to have this document in it. */
  readonly including?: string;
  /** Only the documents that mention it, each with only that entity. */
  readonly entity?: string;
  /** Only the documents that mention an entity of the selection, each with only these. */
  readonly naming?: Selection;
}
export type DocumentsResult = readonly DocumentSummary[];

/** Which entities of the corpus are meant: those that every given condition allows. */
export interface Selection {
  /** Matched as for `entities`. */
  readonly query?: string;
  /** Only what the reader has confirmed. */
  readonly confirmed?: boolean;
}

/** How many entities a selection has: of each kind those that are known, apart from them those to be reviewed; and in how many documents. */
export const census = "dramatis/census";
export type CensusParams = Selection;
export type CensusResult = Readonly<Record<Kind | "candidate" | "documents", number>>;

/** A page of the entities of a selection, by count falling, then by name. */
export const listing = "dramatis/listing";
export interface ListingParams extends Page, Selection {
  /** Of one kind, those to be reviewed left out; all that is known; or what is to be reviewed. Everything, when it is not given. */
  readonly group?: Kind | "known" | "candidate";
  /** What this document names, counted in it; those to be reviewed last. */
  readonly uri?: string;
  readonly ids?: readonly string[];
  /** The page is as long as it takes to have this entity in it. */
  readonly including?: string;
}
export interface ListingResult {
  /** How many there are in all. */
  readonly total: number;
  readonly entities: readonly EntitySummary[];
}

/** How an entity is called: each of its names once, the most frequent first. Empty where there is none. */
export const names = "dramatis/names";
export interface NamesParams {
  readonly entity: string;
}
export interface NameSummary {
  readonly text: string;
  readonly count: number;
  /** Why it names the entity, in a sentence. */
  readonly reason?: string;
}
export type NamesResult = readonly NameSummary[];

/** What documents say that an entity is: each role once, where a document first tells it. */
export const roles = "dramatis/roles";
export interface RolesParams {
  readonly entity: string;
}
export interface RoleSummary {
  /** As the text has it: `AQIM leader`. */
  readonly words: string;
  readonly location: Location;
  readonly excerpt: Excerpt;
}
export type RolesResult = readonly RoleSummary[];

/** The entities named together with one: most often in one sentence first, then in one paragraph. */
export const companions = "dramatis/companions";
export interface CompanionsParams extends Page {
  readonly entity: string;
}
export interface CompanionSummary {
  readonly entity: EntitySummary;
  /** How many sentences name both; and how many paragraphs. */
  readonly sentences: number;
  readonly paragraphs: number;
}
export interface CompanionsResult {
  readonly total: number;
  readonly companions: readonly CompanionSummary[];
}

/** The whole sentence around a range, on one line, with what is in the range highlighted. Null where there is none. */
export const quote = "dramatis/quote";
export interface QuoteParams {
  readonly uri: string;
  readonly range: Range;
}
export type QuoteResult = Excerpt | null;

/** Where in a document an entity is mentioned. Null where it is not. */
export const dispersion = "dramatis/dispersion";
export interface DispersionParams {
  readonly uri: string;
  readonly entity: string;
}
export type DispersionResult = {
  /** The document in equal parts, by characters: the mentions in each. */
  readonly parts: readonly number[];
  /** The lines of the first and last mention and how many there are, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly lines: number;
} | null;

/** What the reader is asked to decide: names on weak evidence, the most frequent first, then pairs that may be one. */
export const review = "dramatis/review";
export interface ReviewParams extends Page {
  /** The ids of items that are left out: the reader has put them off. */
  readonly without?: readonly string[];
}
export interface ReviewItem {
  /** Stays while it is about the same entities. */
  readonly id: string;
  readonly entity: EntitySummary;
  /** Why it is asked, in a sentence. */
  readonly reason: string;
  /** The mention that shows best who is meant. */
  readonly mention: MentionSummary;
  /** Where they may be one: who the entity may be, and where that is introduced. */
  readonly other?: { readonly entity: EntitySummary; readonly mention: MentionSummary };
}
export interface ReviewResult {
  /** How many there are, without those left out; and how many these are. */
  readonly total: number;
  readonly leftOut: number;
  readonly items: readonly ReviewItem[];
}

/** Where a document names what, in reading order. Null where the document is not in the corpus. */
export const marks = "dramatis/marks";
export interface MarksParams {
  readonly uri: string;
  /** Only what touches this range. */
  readonly range?: Range;
  /** Only what names the entity that is named here; nothing where nothing is. */
  readonly at?: Position;
}
export interface Mark {
  readonly range: Range;
  readonly kind: Kind;
  readonly status: Status;
  /** What the entity is called. */
  readonly name: string;
}
export type MarksResult = readonly Mark[] | null;

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

/** Where the places of the corpus lie. Those most mentioned come first, and those to be reviewed are in no picture. */
export const places = "dramatis/places";
export interface PlacesParams {
  /** At most so many on the map, and as many that are not on it. */
  readonly limit: number;
}
export interface PlaceLocation {
  /** What lies there: an area, of which this is about the middle, or a town; a `place` is one that the reader put there. */
  readonly kind: "country" | "region" | "town" | "place";
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
}
export interface Quote extends MentionSummary {
  /** The document, as people read its path. */
  readonly path: string;
}
export interface PlaceSummary {
  readonly entity: EntitySummary;
  readonly location?: PlaceLocation;
  /** What some documents say of it first. */
  readonly quotes: readonly Quote[];
}
export interface PlacesShare {
  readonly places: readonly PlaceSummary[];
  /** How many there are without the limit. */
  readonly total: number;
  /** How many more are to be reviewed. */
  readonly candidates: number;
}
export interface PlacesResult {
  readonly located: PlacesShare;
  readonly unlocated: PlacesShare;
}

/** Who is named with whom, among the most mentioned of some kinds, or of all. */
export const network = "dramatis/network";
export interface NetworkParams {
  readonly kinds?: readonly Kind[];
  readonly limit: number;
}
/** A pair that is named in one paragraph, by their ids; `sentences` counts only those that name both. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly paragraphs: number;
  readonly sentences: number;
}
export interface NetworkResult {
  readonly entities: readonly EntitySummary[];
  /** Each pair once. */
  readonly links: readonly NetworkLink[];
  readonly total: number;
  readonly candidates: number;
}

/** A day, or the first day of a month or year that is not known more precisely. */
export interface CalendarDate {
  /** ISO 8601: `2010-11-07`. */
  readonly day: string;
  readonly precision: "day" | "month" | "year";
}
export type DateOrigin = "front matter" | "path" | "text";

/** Who is named when, in the order of the documents or of their dates: the most mentioned of some kinds, or of all. */
export const timeline = "dramatis/timeline";
export interface TimelineParams {
  readonly order: "document" | "date";
  readonly kinds?: readonly Kind[];
  /** At most so many entities. */
  readonly rows: number;
  /** At most so many columns: where there are more documents or dates, neighbours share one. */
  readonly columns: number;
}
export interface TimelineColumn {
  /** How many documents share it, and the first and the last of them, as people read their paths. */
  readonly documents: number;
  readonly first: string;
  readonly last: string;
  /** In the order of dates: when. Undefined for the column of those without a date, which comes last. */
  readonly date?: CalendarDate;
  /** What their dates were found in. */
  readonly origins: readonly DateOrigin[];
}
export interface TimelineCell {
  /** Its index. */
  readonly column: number;
  readonly count: number;
  /** The first document of the column that names the entity. */
  readonly uri: string;
}
export interface TimelineRow {
  readonly entity: EntitySummary;
  /** By column; none where it is not named. */
  readonly cells: readonly TimelineCell[];
}
export interface TimelineResult {
  readonly columns: readonly TimelineColumn[];
  readonly rows: readonly TimelineRow[];
  readonly total: number;
  readonly candidates: number;
}

/** Reads everything anew. Resolves when the index is complete. */
export const rebuild = "dramatis/rebuild";

/**
 * Makes the index of the same documents a second time, from scratch, and compares the two. Other requests are answered
 * meanwhile. Null where it could not be done.
 */
export const selfCheck = "dramatis/selfCheck";
export type SelfCheckParams = Readonly<Record<string, never>>;
export type SelfCheckResult = {
  /** How many documents were compared. */
  readonly documents: number;
  /** The first difference, in a sentence that begins with its document and line; or that there is none. */
  readonly message: string;
  /** Where the first difference is; not there when there is none. */
  readonly difference?: Location;
} | null;

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

/** What a reader sees of an entity who is about to correct it. Null where the corpus has no such entity. */
export const about = "dramatis/about";
export interface AboutParams {
  readonly entity: string;
}
export type AboutResult = {
  readonly entity: EntitySummary;
  /** The reader's own. */
  readonly note?: string;
  /** Where it lies, in degrees, north and east positive. */
  readonly at?: { readonly latitude: number; readonly longitude: number };
  /** Those that may be the same, the likeliest first. */
  readonly alike: readonly { readonly entity: EntitySummary; readonly reason: string }[];
} | null;

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

/**
 * What a client says of itself under `experimental.dramatis` of its capabilities: the commands of its own, by their names, that
 * the server may offer in code actions. Each takes the id of an entity.
 */
export interface Announcement {
  readonly commands?: readonly string[];
}
/** Those that ask the reader for something: whom to merge with, what name, from whom to keep apart, what note, where. */
export const askingCommands = [
  "dramatis.mergeInto",
  "dramatis.nameIt",
  "dramatis.keepApart",
  "dramatis.editNote",
  "dramatis.placeIt",
] as const;
