/** What the documents tell of entities in words: their roles, and in whose company they are named. */
import type { Appearance } from "../link/entities";
import { type LinkedDocument, mentionsIn } from "../link/linked-document";
import type { Span } from "../text/span";
import type { FoundRole, RoleKind } from "./roles";
import { countTogether, type Rows, type Together } from "./together";

export { type FoundRole, ROLE_KINDS, type RoleKind, rolesIn } from "./roles";

/** What a document says that somebody or something is: `AQIM leader Abd al-Malik Droukdel`. */
export interface Role {
  /** The id of the entity that it is told of. */
  readonly entity: string;
  /** As the text has it, on one line: `leader`, `foreign minister of Burkina Faso`. */
  readonly phrase: string;
  /** The id of the organization, place or people that it is said to belong to, where the text names one. */
  readonly of?: string;
  /** `leads` what it is of now, `belongs` to it some other way, or just `is` so. */
  readonly kind: RoleKind;
  readonly uri: string;
  /** The words of the role, with the name that it is of: `AQIM leader`. */
  readonly words: Span;
  /** The quote: the role with its bearer's name. */
  readonly span: Span;
}

/** An entity named together with another, and how often. */
export interface Companion extends Together {
  readonly entity: string;
}

/** What a document tells of its mentions, which go by their indices. */
export interface Relations {
  readonly roles: readonly FoundRole[];
  readonly rows: Rows;
}

/** The mentions of one entity in one document, with that document's relations and the entities of its other mentions. */
export interface Presence {
  readonly uri: string;
  /** Indices, rising. */
  readonly mentions: readonly number[];
  readonly relations: Relations;
  entityOf(mention: number): string;
}

/** The documents of an entity's appearances, in their order, with the mentions of it, rising. */
export function presencesOf(
  appearances: readonly Appearance[],
): { readonly document: LinkedDocument; readonly mentions: readonly number[] }[] {
  const mentions = new Map<LinkedDocument, number[]>();
  for (const { document, local } of appearances) {
    const known = mentions.get(document);
    if (known) known.push(...mentionsIn(document, local));
    else mentions.set(document, mentionsIn(document, local));
  }
  return Array.from(mentions, ([document, found]) => ({ document, mentions: found.sort((a, b) => a - b) }));
}

/** The roles of an entity, by document and position. */
export function rolesOf(entity: string, presences: readonly Presence[]): Role[] {
  const found: Role[] = [];
  for (const { uri, mentions, relations, entityOf } of presences) {
    const own = new Set(mentions);
    for (const { subject, of, phrase, kind, words, span } of relations.roles) {
      if (!own.has(subject)) continue;
      const owner = of === undefined ? undefined : entityOf(of);
      // What linking takes for the bearer itself tells nothing of whom it belongs to.
      if (owner === entity) continue;
      found.push({ entity, phrase, ...(owner === undefined ? {} : { of: owner }), kind, uri, words, span });
    }
  }
  return found;
}

/** The entities that one is named with, most often in one sentence first, then in one paragraph, then by id. */
export function companionsOf(entity: string, presences: readonly Presence[]): Companion[] {
  const counts = new Map<string, Together>();
  for (const { mentions, relations, entityOf } of presences) {
    countTogether(relations.rows, mentions, entityOf, counts);
  }
  counts.delete(entity);
  return Array.from(counts, ([other, together]) => ({ entity: other, ...together })).sort(
    (a, b) => b.sentences - a.sentences || b.paragraphs - a.paragraphs || (a.entity < b.entity ? -1 : 1),
  );
}
