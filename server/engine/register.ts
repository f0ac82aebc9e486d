import type { Entity } from "./entity";
import { KINDS } from "./kind";

/** How many entities a corpus has, and how many of them a reader has to review. */
export interface Counts {
  readonly entities: number;
  readonly candidates: number;
}

/** What a register has to ask of its corpus. */
export interface Source {
  /** The ids of all entities. */
  readonly ids: { readonly size: number; keys(): Iterable<string>; has(id: string): boolean };
  make(id: string): Entity;
  isCandidate(id: string): boolean;
}

/**
 * The entities of one version of a corpus, made when they are asked for. What a version has made goes on to the next one, but for
 * what has changed; a version that has given it away makes anew what it is asked for.
 */
export interface Register {
  entity(id: string): Entity | undefined;
  /** All, sorted by kind, then by count (falling), then by name. */
  readonly entities: readonly Entity[];
  readonly counts: Counts;
  /** The register of the next version, in which these entities came, went or are not what they were. */
  next(source: Source, changed: ReadonlySet<string>): Register;
}

/** What goes on from version to version. */
interface Made {
  readonly entities: Map<string, Entity>;
  sorted: Behind<readonly Entity[]> | undefined;
  candidates: Behind<Set<string>> | undefined;
}

/** What was true of all entities but those that changed since. */
interface Behind<T> {
  readonly value: T;
  readonly changed: Set<string>;
}

export function register(source: Source, made: Made = nothing()): Register {
  const { ids } = source;
  const entity = (id: string): Entity | undefined => {
    if (!ids.has(id)) return undefined;
    let known = made.entities.get(id);
    if (!known) made.entities.set(id, (known = source.make(id)));
    return known;
  };
  return {
    entity,
    get entities() {
      const { sorted } = made;
      if (sorted && sorted.changed.size === 0) return sorted.value;
      const [kept, from] = sorted
        ? [sorted.value.filter(({ id }) => !sorted.changed.has(id)), sorted.changed]
        : [[], ids.keys()];
      const come = [...from].flatMap((id) => entity(id) ?? []).sort(byKindAndCount);
      const value = merged(kept, come);
      made.sorted = { value, changed: new Set() };
      return value;
    },
    get counts() {
      const { value, changed } = (made.candidates ??= { value: new Set(), changed: new Set(ids.keys()) });
      for (const id of changed) {
        const known = made.entities.get(id);
        const isCandidate = ids.has(id) && (known ? known.status === "candidate" : source.isCandidate(id));
        if (isCandidate) value.add(id);
        else value.delete(id);
      }
      changed.clear();
      return { entities: ids.size, candidates: value.size };
    },
    next(source, changed) {
      const given = made;
      made = nothing();
      for (const id of changed) {
        given.entities.delete(id);
        given.sorted?.changed.add(id);
        given.candidates?.changed.add(id);
      }
      return register(source, given);
    },
  };
}

function nothing(): Made {
  return { entities: new Map(), sorted: undefined, candidates: undefined };
}

function merged(kept: readonly Entity[], come: readonly Entity[]): Entity[] {
  if (kept.length === 0) return [...come];
  const all: Entity[] = [];
  let next = 0;
  for (const entity of kept) {
    while (next < come.length && byKindAndCount(come[next]!, entity) < 0) all.push(come[next++]!);
    all.push(entity);
  }
  while (next < come.length) all.push(come[next++]!);
  return all;
}

function byKindAndCount(a: Entity, b: Entity): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.mentions - a.mentions ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
  );
}
