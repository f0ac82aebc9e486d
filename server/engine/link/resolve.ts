import { asksOf, completionOf, offersOf } from "./completion";
import { clusterOf, type NameNode, type Network } from "./network";

/** What a name stands for in the corpus. */
export interface Resolution {
  /** The key of the entity: the least of a cluster's, or the name's own where nothing fuller fits. */
  readonly entity: string;
  /** True where several entities fit and none was chosen. */
  readonly ambiguous: boolean;
}

/** The entity that a name of the corpus stands for. */
export function resolve(network: Network, key: string): Resolution {
  const root = network.clusterOf.get(key);
  if (root !== undefined) return { entity: root, ambiguous: false };
  const node = network.nodes.get(key);
  if (!node) return { entity: key, ambiguous: false };
  const fits = fullerNames(network, node);
  if (fits.length === 1) return { entity: network.clusterOf.get(fits[0]!)!, ambiguous: false };
  const known = fits.length === 0 ? node.name.known : undefined;
  return { entity: (known && network.clusterOf.get(known)) ?? known ?? key, ambiguous: fits.length > 1 };
}

/** One strong name of each entity that a weak name may be short for, sorted: what documents say of it, else what it is a part of. */
export function fullerNames(network: Network, weak: NameNode): string[] {
  const roots = new Map<string, string>();
  const add = (key: string) => {
    const root = network.clusterOf.get(key);
    if (root !== undefined && !roots.has(root)) roots.set(root, key);
  };
  for (const key of weak.links.keys()) add(key);
  if (roots.size > 0) return [...roots.values()].sort();
  for (const asked of asksOf(weak.name)) {
    for (const key of network.offered.get(asked) ?? []) {
      if (completionOf(weak.name, network.nodes.get(key)!.name, true)) add(key);
    }
    if (roots.size > 0) break;
  }
  return [...roots.values()].sort();
}

/** The keys of all names that stand for an entity, strong and weak, sorted. */
export function namesOf(network: Network, entity: string): string[] {
  const strong = network.clusterOf.has(entity) ? clusterOf(network, entity) : [];
  const keys = new Set<string>(strong);
  const consider = (key: string) => {
    if (!keys.has(key) && resolve(network, key).entity === entity) keys.add(key);
  };
  if (network.nodes.has(entity)) consider(entity);
  for (const key of network.asked.get(entity) ?? []) consider(key);
  for (const key of strong) {
    const node = network.nodes.get(key)!;
    for (const other of node.links.keys()) consider(other);
    for (const offered of [key, ...offersOf(node.name)])
      for (const other of network.asked.get(offered) ?? []) consider(other);
  }
  return [...keys].sort();
}
