import { completionOf, offersOf } from "./completion";
import { namesAt } from "./name-node";
import type { Network } from "./network";
import { isBarred, namesOf, resolve } from "./resolve";

/** An entity named by short names alone that may be another, and what speaks for it. */
export interface Suggested {
  /** The key of the entity that may be the same. */
  readonly entity: string;
  /** The reason, given how both are called. */
  reason(short: string, full: string): string;
}

/**
 * The entities that may be this one but are not taken for it: a given name that stands alone in another document, a surname that
 * fits several. Sorted by key; none that the reader keeps apart, and none that is surely another.
 */
export function suggestedFor(network: Network, entity: string): Suggested[] {
  const found = new Map<string, Suggested>();
  for (const key of namesOf(network, entity)) {
    for (const whole of namesAt(network.nodes.get(key)!)) {
      for (const offered of offersOf(whole)) {
        for (const other of network.asked.get(offered) ?? []) {
          const node = network.nodes.get(other)!;
          if (found.has(other) || resolve(network, other).entity !== other || other === entity) continue;
          const how = completionOf(node.name, whole, false);
          if (how && !isBarred(network, node, entity)) found.set(other, { entity: other, reason: how.reason });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
}
