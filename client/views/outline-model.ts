// What the outline of a document lists, and in which order. Pure.
import type { EntitySummary } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { entityNode, type GroupNode, groupNodes, groupOf, mentionNodes, type Node, page, slack } from "./nodes";

export const orders = ["appearance", "frequency", "name"] as const;
export type Order = (typeof orders)[number];

/** A document's entities, each in its group, in the reader's order. */
export interface Outline {
  readonly uri: string;
  readonly entities: readonly EntitySummary[];
  readonly groups: readonly GroupNode[];
}

/** @param entities in the order of first mention */
export function outlineOf(uri: string, entities: readonly EntitySummary[], order: Order, locale: string): Outline {
  const counts: Record<string, number> = {};
  for (const entity of entities) counts[groupOf(entity)] = (counts[groupOf(entity)] ?? 0) + 1;
  return { uri, entities: sorted(entities, order, locale), groups: groupNodes(counts) };
}

/**
 * The nodes below one, or at the root.
 * @param listed how many of them are listed, before a node that stands for the others
 */
export async function nodesBelow(
  node: Node | undefined,
  listed: number,
  outline: Outline,
  ask: Pick<Corpus, "mentions">,
): Promise<Node[]> {
  const { uri, groups } = outline;
  if (!node) return [...groups];
  if (node.type === "group") {
    const nodes = entitiesIn(node, outline).map((entity) => entityNode(entity, node, { uri }));
    return page(nodes, listed, nodes.length, node);
  }
  if (node.type !== "entity") return [];
  const mentions = await ask.mentions({ entity: node.entity.id, uri, limit: listed + slack });
  return page(mentionNodes(mentions, node, node.entity), listed, node.entity.count, node);
}

/** The entities of a group. */
export function entitiesIn({ group }: GroupNode, { entities }: Outline): EntitySummary[] {
  return entities.filter((entity) => groupOf(entity) === group);
}

function sorted(entities: readonly EntitySummary[], order: Order, locale: string): readonly EntitySummary[] {
  if (order === "appearance") return entities;
  // Equals stay in the order of first mention.
  if (order === "frequency") return entities.toSorted((a, b) => b.count - a.count);
  const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  return entities.toSorted((a, b) => compare(a.name, b.name));
}
