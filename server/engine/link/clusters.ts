import { keyed } from "../sorted";
import { apart } from "./apart";
import { type NameNode, namesAt } from "./name-node";

/** Clusters of names that are linked and not kept apart. Links are made in an order that the names alone decide. */
export function clustersOf(
  keys: readonly string[],
  node: (key: string) => NameNode,
  neighbours: (key: string) => readonly string[],
): string[][] {
  if (keys.length === 1) return [[...keys]];
  const members = new Map(keys.map((key) => [key, [key]]));
  const edges = keys.flatMap((a) =>
    neighbours(a)
      .filter((b) => a < b)
      .map((b) => ({ a, b, count: keyed(node(a).links, b)?.count ?? 0 })),
  );
  edges.sort(
    (x, y) => Number(y.count > 0) - Number(x.count > 0) || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
  );
  for (const { a, b } of edges) {
    const [x, y] = [members.get(a)!, members.get(b)!];
    if (x === y || x.some((k) => y.some((l) => areApart(node(k), node(l))))) continue;
    const united = [...x, ...y].sort();
    for (const key of united) members.set(key, united);
  }
  return [...new Set(members.values())];
}

function areApart(a: NameNode, b: NameNode): boolean {
  return namesAt(a).some((x) => namesAt(b).some((y) => apart(x, y) !== undefined));
}
