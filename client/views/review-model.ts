// What the review lists, and what comes next. Pure.
import type { ReviewResult } from "../../server/protocol";
import { mentionNodes, type Node, type ReviewNode } from "./nodes";

/** The decisions that wait, in the order in which they are asked. */
export function decisionsIn({ items }: ReviewResult): ReviewNode[] {
  return items.map((item) => ({ type: "review", id: item.id, parent: undefined, entity: item.entity, item }));
}

/** What there is to decide by: the sentences that name it, and why it is asked. */
export function evidenceOf(node: Node): Node[] {
  if (node.type !== "review") return [];
  const { entity, mention, other, reason } = node.item;
  const sentences = mentionNodes([mention], node, entity);
  const others = other ? mentionNodes([other.mention], { ...node, id: `${node.id}=` }, other.entity) : [];
  const why = reason === "" ? [] : [{ type: "reason" as const, id: `${node.id}?`, parent: node, reason }];
  return [...sentences, ...others.map((each) => ({ ...each, parent: node })), ...why];
}

/** The decision that a node is part of. */
export function decisionOf(node: Node | undefined): ReviewNode | undefined {
  if (node?.type === "review") return node;
  const parent = node?.parent;
  return parent?.type === "review" ? parent : undefined;
}

/** What comes after some decisions once they are made: the next one below the last of them, else the one above. */
export function nextAfter(decided: readonly ReviewNode[], waiting: readonly ReviewNode[]): ReviewNode | undefined {
  const gone = new Set(decided.map(({ id }) => id));
  const last = waiting.findLastIndex(({ id }) => gone.has(id));
  const stays = ({ id }: ReviewNode) => !gone.has(id);
  return waiting.slice(last + 1).find(stays) ?? waiting.slice(0, Math.max(0, last)).findLast(stays);
}
