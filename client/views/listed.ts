// How many children of each node a tree lists.
import { type MoreNode, type Node, pageSize } from "./nodes";

export interface Listed {
  /** How many children of a node are listed; of the root when it is undefined. */
  of(node: Node | undefined): number;
  /** Lists the next ones that a node stands for. */
  more(node: MoreNode): void;
  /** Lists as many children as it takes to have the one at an index. True where these are more than before. */
  reach(node: Node | undefined, index: number): boolean;
  clear(): void;
}

export function listedIn(): Listed {
  const counts = new Map<string, number>();
  const of = (node: Node | undefined) => counts.get(node?.id ?? "") ?? pageSize;
  return {
    of,
    more: ({ parent }) => void counts.set(parent?.id ?? "", of(parent) + pageSize),
    reach(node, index) {
      if (index < of(node)) return false;
      counts.set(node?.id ?? "", index + pageSize);
      return true;
    },
    clear: () => counts.clear(),
  };
}
