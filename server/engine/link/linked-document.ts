import type { Cast, CastEntry } from "../cast";
import { type Columns, lengthOf, numberAt, rowBelow } from "../columns";
import type { Status } from "../mention";
import type { Span } from "../text/span";
import { castEntryOf } from "./cast";
import type { NamedEntity } from "./difference";
import type { Name } from "./name";

/** How documents word a name of one of their entities, and why it names that. Documents share it. */
export interface Wording {
  readonly name: Name;
  readonly surface: string;
  /** Undefined for the name that the others are linked to. */
  readonly reason: string | undefined;
}

/**
 * The names of a document, recognised and linked, as a corpus keeps them: numbers in columns and what documents share, and no
 * object for each mention. Mentions, wordings and entities go by their indices.
 */
export interface LinkedDocument {
  readonly uri: string;
  readonly cast: Cast;
  /** Those of an entity together, the fullest first; entities in the order of their first mention. */
  readonly wordings: readonly Wording[];
  readonly columns: Columns;
}

/** What is in which column. */
export const Column = {
  /** Of each mention. */
  MentionStart: 0,
  MentionEnd: 1,
  /** The index of its wording. */
  MentionWording: 2,
  MentionManner: 3,
  /** Of each wording: where the text says why, the number of its mentions and the best status of them. */
  WordingStart: 4,
  WordingEnd: 5,
  WordingCount: 6,
  WordingStatus: 7,
  /** Of each entity: its first wording, with their number as a last one; and the wording whose name stands for it. */
  EntityFirst: 8,
  EntityKey: 9,
  /** How mentions were recognised, each manner once: kind, status and evidence by index, confidence in four parts. */
  MannerKind: 10,
  MannerStatus: 11,
  MannerEvidence: 12,
  MannerConfidence: 13,
  /** Of each role: mentions that it is told of and is of (0 for none, else from 1), kind, and two spans. */
  RoleSubject: 17,
  RoleOf: 18,
  RoleKind: 19,
  RoleWordsStart: 20,
  RoleWordsEnd: 21,
  RoleStart: 22,
  RoleEnd: 23,
  /** Where sentences and blocks start. */
  Sentences: 24,
  Blocks: 25,
  /** See `wordsIn`. */
  Words: 26,
} as const;

/** The best first. */
export const STATUSES: readonly Status[] = ["confirmed", "likely", "candidate"];

export function mentionCount({ columns }: LinkedDocument): number {
  return lengthOf(columns, Column.MentionStart);
}

export function entityCount({ columns }: LinkedDocument): number {
  return lengthOf(columns, Column.EntityKey);
}

/** The first wording of an entity; that of the entity after it is where its own end. */
export function firstWording({ columns }: LinkedDocument, entity: number): number {
  return numberAt(columns, Column.EntityFirst, entity);
}

/** The entity that a wording is of. */
export function entityWith({ columns }: LinkedDocument, wording: number): number {
  return rowBelow(columns, Column.EntityFirst, wording);
}

/** The key of an entity: that of its name in the cast, else of its fullest name. It stands for the entity in the corpus. */
export function keyIn(document: LinkedDocument, entity: number): string {
  return keyName(document, entity).key;
}

/** What the reader has written down of an entity. */
export function entryIn(document: LinkedDocument, entity: number): CastEntry | undefined {
  return castEntryOf(keyName(document, entity), document.cast);
}

function keyName({ wordings, columns }: LinkedDocument, entity: number): Name {
  return wordings[numberAt(columns, Column.EntityKey, entity)]!.name;
}

export function wordingOf({ columns }: LinkedDocument, mention: number): number {
  return numberAt(columns, Column.MentionWording, mention);
}

export function countOf({ columns }: LinkedDocument, wording: number): number {
  return numberAt(columns, Column.WordingCount, wording);
}

/** The index in `STATUSES` of the best status that a mention with this wording has. */
export function rankOf({ columns }: LinkedDocument, wording: number): number {
  return numberAt(columns, Column.WordingStatus, wording);
}

/** Where the text says why a wording names its entity. */
export function saidAt({ columns }: LinkedDocument, wording: number): Span {
  return {
    start: numberAt(columns, Column.WordingStart, wording),
    end: numberAt(columns, Column.WordingEnd, wording),
  };
}

/** The mentions of an entity, rising. */
export function mentionsIn(document: LinkedDocument, entity: number): number[] {
  const [from, to] = [firstWording(document, entity), firstWording(document, entity + 1)];
  const found: number[] = [];
  for (let m = 0; m < mentionCount(document); m++) {
    const wording = wordingOf(document, m);
    if (wording >= from && wording < to) found.push(m);
  }
  return found;
}

/**
 * The keys of the entities of which two versions of a document tell the same: how and how often they are named, and where it says
 * why. Where the other mentions stand does not matter.
 */
export function toldAlike(before: LinkedDocument | undefined, after: LinkedDocument): Set<string> {
  const alike = new Set<string>();
  if (before?.cast !== after.cast) return alike;
  const places = new Map<string, number>();
  for (let entity = 0; entity < entityCount(before); entity++) {
    const key = keyIn(before, entity);
    // What is two in one version is compared with nothing.
    places.set(key, places.has(key) ? -1 : entity);
  }
  const seen = new Set<string>();
  for (let entity = 0; entity < entityCount(after); entity++) {
    const key = keyIn(after, entity);
    const place = places.get(key) ?? -1;
    if (seen.has(key)) alike.delete(key);
    else if (place >= 0 && isToldAlike(before, place, after, entity)) alike.add(key);
    seen.add(key);
  }
  return alike;
}

function isToldAlike(a: LinkedDocument, x: number, b: LinkedDocument, y: number): boolean {
  const [from, to, shift] = [firstWording(a, x), firstWording(a, x + 1), firstWording(b, y) - firstWording(a, x)];
  if (firstWording(b, y + 1) - to !== shift) return false;
  for (let w = from; w < to; w++) {
    const wording = a.wordings[w]!;
    if (wording !== b.wordings[w + shift]) return false;
    if (countOf(a, w) !== countOf(b, w + shift) || rankOf(a, w) !== rankOf(b, w + shift)) return false;
    const [before, after] = [saidAt(a, w), saidAt(b, w + shift)];
    if (wording.reason !== undefined && (before.start !== after.start || before.end !== after.end)) return false;
  }
  return true;
}

/** What the network takes from a document. */
export function entitiesIn(document: LinkedDocument | undefined): NamedEntity[] {
  if (!document) return [];
  return Array.from({ length: entityCount(document) }, (_, entity) => ({
    key: keyIn(document, entity),
    names: document.wordings.slice(firstWording(document, entity), firstWording(document, entity + 1)),
  }));
}
