import { inserted, removed } from "../sorted";
import { Table } from "../table";
import { isCastKey } from "./cast";
import { idOf } from "./entities";
import { clusterOf, type Network, type NetworkChange } from "./network";
import { addDependants, namesOf, type Resolution, resolve } from "./resolve";

/** The entities of a corpus by id: an immutable value that changes with the names a change touches, and no more. */
export interface Roster {
  /** The key of each entity's cluster, by its id. */
  readonly keyOf: Table<string, string>;
  readonly idOf: Table<string, string>;
  /** The keys of the entities that would have an id: one has it, the others get it with a number. */
  readonly claims: Table<string, readonly string[]>;
  /** The id that each entity would have. */
  readonly wishes: Table<string, string>;
}

export const EMPTY_ROSTER: Roster = { keyOf: Table(), idOf: Table(), claims: Table(), wishes: Table() };

export interface RosterChange {
  readonly roster: Roster;
  /** Ids of entities that are new, gone or not what they were. */
  readonly changed: ReadonlySet<string>;
}

/** The roster after a change of the network. */
export function rosterAfter(
  roster: Roster,
  before: Network,
  { network: after, used, altered }: Pick<NetworkChange, "network" | "used" | "altered">,
): RosterChange {
  const entities = new Set<string>();
  const names = moved(before, after, altered);
  for (const network of [before, after]) for (const name of names) entities.add(resolve(network, name).entity);
  const contested = new Set<string>();
  const claims = roster.claims.asMutable();
  const wishes = roster.wishes.asMutable();
  for (const key of entities) {
    const old = wishes.get(key);
    const wish = isEntity(after, key) ? idOf(after, key) : undefined;
    if (old !== undefined) contested.add(old);
    if (wish !== undefined) contested.add(wish);
    if (old === wish) continue;
    if (old !== undefined) claims.set(old, removed(claims.get(old)!, key));
    if (wish === undefined) wishes.delete(key);
    else {
      wishes.set(key, wish);
      claims.set(wish, inserted(claims.get(wish) ?? [], key));
    }
  }
  const changed = new Set<string>();
  const keyOf = roster.keyOf.asMutable();
  const ids = roster.idOf.asMutable();
  const settle = (key: string, id: string | undefined) => {
    const old = ids.get(key);
    if (old === id && !entities.has(key)) return;
    if (old !== undefined) {
      changed.add(old);
      ids.delete(key);
      if (keyOf.get(old) === key) keyOf.delete(old);
    }
    if (id === undefined) return;
    changed.add(id);
    ids.set(key, id);
    keyOf.set(id, key);
  };
  // What is only named more or less often keeps its id, and is counted anew.
  for (const name of used) {
    const id = ids.get(resolve(after, name).entity);
    if (id !== undefined) changed.add(id);
  }
  for (const key of entities) settle(key, undefined);
  for (const id of [...contested].sort()) {
    const claimants = claims.get(id) ?? [];
    if (claimants.length === 0) claims.delete(id);
    for (const [place, key] of byRight(after, claimants).entries())
      settle(key, place === 0 ? id : `${id}~${place + 1}`);
  }
  return {
    roster: {
      keyOf: keyOf.asImmutable(),
      idOf: ids.asImmutable(),
      claims: claims.asImmutable(),
      wishes: wishes.asImmutable(),
    },
    changed,
  };
}

/** Whether an entity has this key, and a document names it: what stood for one before may now be one of another's names. */
function isEntity(network: Network, key: string): boolean {
  if (network.nodes.has(key) && resolve(network, key).entity !== key) return false;
  return namesOf(network, key).some((name) => network.nodes.get(name)!.documents.length > 0);
}

/** The claimants of an id in order: an entity of the cast has it, whatever else would be called so. */
function byRight(network: Network, claimants: readonly string[]): readonly string[] {
  if (claimants.length < 2) return claimants;
  const ranked = [...claimants].map((key) => ({ key, rank: clusterOf(network, key).some(isCastKey) ? 0 : 1 }));
  return ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}

/** The altered names, and those that stand for something else, or for nothing sure, since others are. */
function moved(before: Network, after: Network, altered: ReadonlySet<string>): Set<string> {
  const all = new Set(altered);
  // A name hangs on an altered one directly, or over a short name between them: two steps reach all.
  let last: Iterable<string> = altered;
  for (let step = 0; step < 2; step++) {
    const reached = new Set<string>();
    for (const key of last) for (const network of [before, after]) addDependants(network, key, reached);
    const next = [...reached].filter((key) => !all.has(key) && !isSame(resolve(before, key), resolve(after, key)));
    for (const key of next) all.add(key);
    last = next;
  }
  return all;
}

function isSame(a: Resolution, b: Resolution): boolean {
  return a.entity === b.entity && a.ambiguous === b.ambiguous;
}
