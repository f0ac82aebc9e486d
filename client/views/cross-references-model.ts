// What the cross-references list at their root, and in which order. Pure: from the server's answers to nodes.
import type { DocumentSummary, EntitySummary } from "../../server/protocol";
import { type DocumentNode, documentNode, type EntityNode, entityNode, groupsOf, type Node } from "./nodes";

export const groupings = ["kind", "document", "frequency"] as const;
export type Grouping = (typeof groupings)[number];

/** The corpus as the server told of it, filtered already where the reader filters. */
export interface Snapshot {
  /** By count falling. */
  readonly entities: readonly EntitySummary[];
  /** Asked for only when grouped by document. */
  readonly documents: readonly DocumentSummary[];
}

/** The nodes without a parent. By frequency the entities to be reviewed come last, in a group of their own. */
export function rootsOf({ entities, documents }: Snapshot, grouping: Grouping): Node[] {
  if (grouping === "kind") return groupsOf(entities);
  if (grouping === "document") return documentsWith(documents, entities).map((document) => documentNode(document));
  const known = entities.filter(({ status }) => status !== "candidate").map((entity) => entityNode(entity, undefined));
  return [...known, ...groupsOf(entities).filter(({ group }) => group === "candidate")];
}

/** The entities of a group, or those that a document names, counted in it and with those to be reviewed last. */
export function entitiesBelow(node: Node, entities: ReadonlyMap<string, EntitySummary>): EntityNode[] {
  if (node.type === "group") return node.entities.map((entity) => entityNode(entity, node));
  return node.type === "document" && !node.entity ? entitiesOfDocument(node, entities) : [];
}

/** Where an entity is in the tree: the nodes from a root to it. Empty where the tree does not have it. */
export function pathTo(id: string, roots: readonly Node[], entities: ReadonlyMap<string, EntitySummary>): Node[] {
  for (const root of roots) {
    if (root.type === "entity" && root.entity.id === id) return [root];
    const found = entitiesBelow(root, entities).find(({ entity }) => entity.id === id);
    if (found) return [root, found];
  }
  return [];
}

/** Documents that name one of the entities, without the other entities, and without the mentions of those. */
function documentsWith(documents: readonly DocumentSummary[], entities: readonly EntitySummary[]): DocumentSummary[] {
  const ids = new Set(entities.map(({ id }) => id));
  return documents
    .map((document) => {
      const named = document.entities.filter(({ id }) => ids.has(id));
      return { ...document, entities: named, mentions: named.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ entities: named }) => named.length > 0);
}

function entitiesOfDocument(node: DocumentNode, entities: ReadonlyMap<string, EntitySummary>): EntityNode[] {
  const named = node.document.entities.flatMap(({ id, count }) => {
    const entity = entities.get(id);
    return entity ? [{ ...entity, count }] : [];
  });
  const isCandidate = ({ status }: EntitySummary) => status === "candidate";
  const ordered = [...named.filter((entity) => !isCandidate(entity)), ...named.filter(isCandidate)];
  return ordered.map((entity) => entityNode(entity, node, node.document.uri));
}
