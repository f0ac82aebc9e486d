// What the trees are made of. Plain data: no VS Code, no words, no colours.
import type {
  CompanionSummary,
  DocumentSummary,
  EntitySummary,
  Excerpt,
  Kind,
  MentionSummary,
  NameSummary,
  ReviewItem,
  RoleSummary,
} from "../../server/protocol";

/**
 * A node of a tree. `id` is unique in its tree and stays while the node means the same, so that what is open and
 * selected stays so when the tree is painted anew. Nodes that are about one entity have it as `entity`.
 */
export type Node =
  | GroupNode
  | EntityNode
  | FacetNode
  | NameNode
  | RoleNode
  | CompanionNode
  | DocumentNode
  | MentionNode
  | ReviewNode
  | ReasonNode
  | MoreNode;

export type Group = Kind | "candidate" | "pinned";

export interface GroupNode {
  readonly type: "group";
  readonly id: string;
  readonly parent: undefined;
  readonly group: Group;
  readonly count: number;
}

export interface EntityNode {
  readonly type: "entity";
  readonly id: string;
  readonly parent: GroupNode | DocumentNode | undefined;
  /** Its count is that of the document, below a document or in an outline. */
  readonly entity: EntitySummary;
  /** The document whose mentions are beneath; when undefined, everything that the corpus says. */
  readonly uri: string | undefined;
  /** Those who are named with it are beneath, and nothing else. */
  readonly inCompany?: boolean;
  readonly pinned?: boolean;
}

/** One side of an entity: its names, what documents say that it is, or whom it is named with. */
export interface FacetNode {
  readonly type: "facet";
  readonly id: string;
  readonly parent: EntityNode;
  readonly about: EntitySummary;
  readonly facet: Facet;
  /** Undefined where it would take long to tell. */
  readonly count: number | undefined;
}

export type Facet = "names" | "roles" | "company";

export interface NameNode {
  readonly type: "name";
  readonly id: string;
  readonly parent: FacetNode;
  readonly entity: EntitySummary;
  readonly name: NameSummary;
}

export interface RoleNode {
  readonly type: "role";
  readonly id: string;
  readonly parent: FacetNode;
  readonly role: RoleSummary;
}

/** An entity as one that is named together with another. */
export interface CompanionNode {
  readonly type: "companion";
  readonly id: string;
  readonly parent: FacetNode | EntityNode;
  readonly entity: EntitySummary;
  /** The one that it is named with. */
  readonly beside: EntitySummary;
  readonly together: Omit<CompanionSummary, "entity">;
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
  readonly parent: EntityNode | DocumentNode | CompanionNode | ReviewNode;
  readonly entity: EntitySummary;
  readonly mention: MentionSummary;
}

/** Something that the reader is asked to decide. */
export interface ReviewNode {
  readonly type: "review";
  readonly id: string;
  readonly parent: undefined;
  readonly entity: EntitySummary;
  readonly item: ReviewItem;
}

/** Why the reader is asked. */
export interface ReasonNode {
  readonly type: "reason";
  readonly id: string;
  readonly parent: ReviewNode;
  readonly reason: string;
}

/** Stands for siblings that are not listed yet. */
export interface MoreNode {
  readonly type: "more";
  readonly id: string;
  readonly parent: Node | undefined;
  /** How many; undefined where only that there are some is known. */
  readonly hidden: number | undefined;
}

/** The order in which kinds are listed. */
export const kinds: readonly Kind[] = ["person", "organization", "people", "place"];

/** The groups in the order in which they are listed. */
export const groups: readonly Group[] = ["pinned", ...kinds, "candidate"];

/** Which of the groups by kind an entity is in. */
export function groupOf({ kind, status }: EntitySummary): Kind | "candidate" {
  return status === "candidate" ? "candidate" : kind;
}

/** Groups of so many entities each. No empty ones. */
export function groupNodes(counts: Readonly<Partial<Record<Group, number>>>): GroupNode[] {
  return groups
    .map((group) => ({ type: "group" as const, id: group, parent: undefined, group, count: counts[group] ?? 0 }))
    .filter(({ count }) => count > 0);
}

export function entityNode(
  entity: EntitySummary,
  parent: EntityNode["parent"],
  more: Pick<Partial<EntityNode>, "uri" | "inCompany" | "pinned"> = {},
): EntityNode {
  const id = parent ? `${parent.id}/${entity.id}` : entity.id;
  return { type: "entity", id, parent, entity, uri: undefined, ...more };
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

/** How many siblings are listed before the reader asks for more. */
export const pageSize = 200;

/** A few more than a page are not worth a node: this many are listed with it. */
export const slack = 10;

/**
 * The first `shown` of some siblings, and a node that stands for the others.
 * @param nodes the first `shown + slack` of them, or all where they are fewer
 * @param total how many there are; undefined where that is not known
 */
export function page<N extends Node>(
  nodes: readonly N[],
  shown: number,
  total: number | undefined,
  parent: Node | undefined,
): (N | MoreNode)[] {
  const isAll = total === undefined ? nodes.length < shown + slack : total <= shown + slack;
  if (isAll) return [...nodes];
  const hidden = total === undefined ? undefined : total - shown;
  return [...nodes.slice(0, shown), { type: "more", id: `${parent?.id ?? ""}…`, parent, hidden }];
}

/** The excerpt cut in front, between words, so that its first highlight begins within `room` characters. */
export function cutInFront({ text, highlights }: Excerpt, room = 24): Excerpt {
  const start = highlights[0]?.[0] ?? 0;
  if (start <= room) return { text, highlights };
  const space = text.slice(start - room, start).search(/\s/);
  const cut = space < 0 ? start : start - room + space + 1;
  return { text: `…${text.slice(cut)}`, highlights: highlights.map(([from, to]) => [from - cut + 1, to - cut + 1]) };
}
