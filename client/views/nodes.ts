// What both trees are made of. Plain data: no VS Code, no words, no colours.
import type { DocumentSummary, EntitySummary, Excerpt, Kind, MentionSummary } from "../../server/protocol";

/**
 * A node of a tree. `id` is unique in its tree and stays while the node means the same, so that what is open and
 * selected stays so when the tree is painted anew.
 */
export type Node = GroupNode | EntityNode | DocumentNode | MentionNode | MoreNode;

export interface GroupNode {
  readonly type: "group";
  readonly id: string;
  readonly parent: undefined;
  readonly group: Kind | "candidate";
  readonly entities: readonly EntitySummary[];
}

export interface EntityNode {
  readonly type: "entity";
  readonly id: string;
  readonly parent: GroupNode | DocumentNode | undefined;
  /** Its count is that of the document, below a document or in an outline. */
  readonly entity: EntitySummary;
  /** The document whose mentions are beneath; all documents when undefined. */
  readonly uri: string | undefined;
}

export interface DocumentNode {
  readonly type: "document";
  readonly id: string;
  readonly parent: EntityNode | undefined;
  readonly document: DocumentSummary;
  /** The entity whose mentions are beneath; its entities when undefined. */
  readonly entity: EntitySummary | undefined;
}

export interface MentionNode {
  readonly type: "mention";
  readonly id: string;
  readonly parent: EntityNode | DocumentNode;
  readonly entity: EntitySummary;
  readonly mention: MentionSummary;
}

/** Stands for siblings that are not listed yet. */
export interface MoreNode {
  readonly type: "more";
  readonly id: string;
  readonly parent: Node | undefined;
  readonly hidden: number;
}

/** The order in which kinds are listed. */
const kinds: readonly Kind[] = ["person", "organization", "people", "place"];

/** Entities by kind; those to be reviewed apart, at the end. No empty groups. */
export function groupsOf(entities: readonly EntitySummary[]): GroupNode[] {
  const groupOf = (entity: EntitySummary) => (entity.status === "candidate" ? "candidate" : entity.kind);
  return [...kinds, "candidate" as const]
    .map((group) => ({ group, entities: entities.filter((entity) => groupOf(entity) === group) }))
    .filter((group) => group.entities.length > 0)
    .map((group) => ({ type: "group", id: group.group, parent: undefined, ...group }));
}

export function entityNode(entity: EntitySummary, parent: EntityNode["parent"], uri?: string): EntityNode {
  const id = parent ? `${parent.id}/${entity.id}` : entity.id;
  return { type: "entity", id, parent, entity, uri };
}

export function documentNode(document: DocumentSummary, parent?: EntityNode): DocumentNode {
  const id = parent ? `${parent.id}>${document.uri}` : document.uri;
  return { type: "document", id, parent, document, entity: parent?.entity };
}

/** Numbered, not placed: the third mention stays the third when a line is written above it. */
export function mentionNodes(
  mentions: readonly MentionSummary[],
  parent: MentionNode["parent"],
  entity: EntitySummary,
): MentionNode[] {
  return mentions.map((mention, index) => ({
    type: "mention",
    id: `${parent.id}#${index}`,
    parent,
    entity,
    mention,
  }));
}

/** The first `shown` of some siblings, and a node that stands for the others. A few more are not worth a node. */
export function page<N extends Node>(nodes: readonly N[], shown: number, parent: Node | undefined): (N | MoreNode)[] {
  if (nodes.length <= shown + 10) return [...nodes];
  const more: MoreNode = { type: "more", id: `${parent?.id ?? ""}…`, parent, hidden: nodes.length - shown };
  return [...nodes.slice(0, shown), more];
}

/** The excerpt cut in front, between words, so that its first highlight begins within `room` characters. */
export function cutInFront({ text, highlights }: Excerpt, room = 24): Excerpt {
  const start = highlights[0]?.[0] ?? 0;
  if (start <= room) return { text, highlights };
  const space = text.slice(start - room, start).search(/\s/);
  const cut = space < 0 ? start : start - room + space + 1;
  return { text: `…${text.slice(cut)}`, highlights: highlights.map(([from, to]) => [from - cut + 1, to - cut + 1]) };
}
