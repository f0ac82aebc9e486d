import { keptApart } from "./cast";
import { asksOf, completionOf, offersOf } from "./completion";
import { type NameNode, namesAt } from "./name-node";
import { clusterOf, type Network } from "./network";

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
  const answers = answersOf(network).resolutions;
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = resolveShort(network, key, node)));
  return answer;
}

/** What was asked of a network, which never changes. */
const asked = new WeakMap<Network, Answers>();

interface Answers {
  readonly resolutions: Map<string, Resolution>;
  readonly names: Map<string, readonly string[]>;
}

function answersOf(network: Network): Answers {
  let answers = asked.get(network);
  if (!answers) asked.set(network, (answers = { resolutions: new Map(), names: new Map() }));
  return answers;
}

function resolveShort(network: Network, key: string, node: NameNode): Resolution {
  // Where several fit, none is chosen; of names of doubtful kind those of its own kind go first.
  const fits = entitiesFor(network, node, node.name.doubtful ? Number.POSITIVE_INFINITY : 2);
  if (fits.length === 1) return { entity: fits[0]!, ambiguous: false };
  const known = fits.length === 0 ? node.name.known : undefined;
  return { entity: (known && network.clusterOf.get(known)) ?? known ?? key, ambiguous: fits.length > 1 };
}

/**
 * The entities that a name which no cluster has may stand for, sorted: those that documents link it to, else those it completes
 * to. No more are looked for once there are `most`.
 */
export function entitiesFor(network: Network, weak: NameNode, most = Number.POSITIVE_INFINITY): string[] {
  const found = new Set<string>();
  const add = (key: string) => {
    // A name of doubtful kind may also be one that is sure but short; that one never leads back to a doubtful one.
    const entity = network.clusterOf.get(key) ?? (weak.name.doubtful ? resolve(network, key).entity : undefined);
    if (entity !== undefined && !isBarred(network, weak, entity)) found.add(entity);
  };
  for (const { key } of weak.links) {
    if (found.size >= most) break;
    if (network.clusterOf.has(key)) add(key);
  }
  for (const asked of found.size > 0 ? [] : asksOf(weak.name)) {
    for (const key of network.offered.get(asked) ?? []) {
      if (found.size >= most) break;
      if (namesAt(network.nodes.get(key)!).some((whole) => completionOf(weak.name, whole, true))) add(key);
    }
    if (found.size > 0) break;
  }
  const same = weak.name.doubtful ? [...found].filter((entity) => entity.startsWith(`${weak.name.kind}/`)) : [];
  return (same.length > 0 ? same : [...found]).sort();
}

/** Whether the reader keeps a short name apart from one of an entity's names. */
export function isBarred(network: Network, { name }: NameNode, entity: string): boolean {
  if (name.apart.length === 0) return false;
  const names = clusterOf(network, entity).flatMap((key) => {
    const node = network.nodes.get(key);
    return node ? namesAt(node) : [];
  });
  return names.some((other) => keptApart(name, other));
}

/** The keys of all names that stand for an entity, strong and weak, sorted. */
export function namesOf(network: Network, entity: string): readonly string[] {
  const { names } = answersOf(network);
  let found = names.get(entity);
  if (!found) names.set(entity, (found = collectNames(network, entity)));
  return found;
}

function collectNames(network: Network, entity: string): string[] {
  const keys = new Set<string>(network.clusterOf.has(entity) ? clusterOf(network, entity) : []);
  const waiting = new Set<string>([
    ...keys,
    ...(network.nodes.has(entity) ? [entity] : []),
    ...(network.asked.get(entity) ?? []),
  ]);
  for (const key of waiting) {
    if (!keys.has(key) && resolve(network, key).entity !== entity) continue;
    keys.add(key);
    addDependants(network, key, waiting);
  }
  return [...keys].sort();
}

/** Adds the names whose resolution may hang on a name: short ones linked to a full one, and those that ask for what it offers. */
export function addDependants(network: Network, key: string, all: Set<string>): void {
  const addAsking = (offered: string) => {
    for (const other of network.asked.get(offered) ?? []) all.add(other);
  };
  const node = network.nodes.get(key);
  if (node?.name.strength === "strong") for (const other of node.links) all.add(other.key);
  addAsking(key);
  if (node) for (const name of namesAt(node)) for (const offered of offersOf(name)) addAsking(offered);
}
