import { Map as Table } from "immutable";
import { idOf } from "./entities";
import type { Network } from "./network";
import { dependants, namesOf, resolve } from "./resolve";

/** The entities of a corpus by id: an immutable value that changes with the names a change touches, and no more. */
export interface Roster {
  /** The key of each entity's cluster, by its id. */
  readonly keyOf: Table<string, string>;
  readonly idOf: Table<string, string>;
}

export const EMPTY_ROSTER: Roster = { keyOf: Table(), idOf: Table() };

export interface RosterChange {
  readonly roster: Roster;
  /** Ids of entities that are new, gone or not what they were. */
  readonly changed: ReadonlySet<string>;
}

/** The roster after a network changed in the names with these keys. */
export function rosterAfter(
  roster: Roster,
  before: Network,
  after: Network,
  touched: ReadonlySet<string>,
): RosterChange {
  const entities = new Set<string>();
  for (const network of [before, after]) {
    for (const name of reached(network, touched)) entities.add(resolve(network, name).entity);
  }
  const changed = new Set<string>();
  const keyOf = roster.keyOf.asMutable();
  const ids = roster.idOf.asMutable();
  for (const key of entities) {
    const id = ids.get(key);
    if (id === undefined) continue;
    changed.add(id);
    ids.delete(key);
    if (keyOf.get(id) === key) keyOf.delete(id);
  }
  for (const key of [...entities].sort()) {
    // What stood for an entity before may now be one of another's names.
    if (after.nodes.has(key) && resolve(after, key).entity !== key) continue;
    if (!namesOf(after, key).some((name) => after.nodes.get(name)!.documents.size > 0)) continue;
    const id = idOf(after, key);
    changed.add(id);
    ids.set(key, id);
    keyOf.set(id, key);
  }
  return { roster: { keyOf: keyOf.asImmutable(), idOf: ids.asImmutable() }, changed };
}

/** The touched names, and those whose resolution may hang on them. */
function reached(network: Network, touched: ReadonlySet<string>): Set<string> {
  const all = new Set(touched);
  // A name hangs on a touched one directly, or over a short name between them: two steps reach all.
  for (const step of [touched, all])
    for (const key of [...step]) for (const other of dependants(network, key)) all.add(other);
  return all;
}
