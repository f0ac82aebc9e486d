import {
  type Decided,
  type Entry,
  isCalled,
  isSameName,
  namesOf,
  type Outcome,
  refuse,
  withEntry,
  withNew,
} from "../decided";
import { entryOf, type Subject } from "../subject";

/** Both are never one entity; where one entry had made them one, it is two. */
export function keepApart(decided: Decided, one: Subject, other: Subject): Outcome {
  if (isSameName(one.name, other.name, "place")) {
    return refuse(`Both are called “${one.name}”: only another name could keep them apart.`);
  }
  const [mine, theirs] = [entryOf(decided, one), entryOf(decided, other)];
  const entries = mine && mine === theirs ? parted(decided, mine, one, other) : decided;
  const [a, b] = [entryOf(entries, one)?.name ?? one.name, entryOf(entries, other)?.name ?? other.name];
  return withPair(entries, a, b);
}

/** The decisions with two names in a group, unless they are in one. */
export function withPair(decided: Decided, a: string, b: string): Decided {
  const has = (names: readonly string[], name: string) => names.some((one) => isSameName(one, name, "place"));
  if (decided.apart.some(({ names }) => has(names, a) && has(names, b))) return decided;
  return { ...decided, apart: [...decided.apart, { names: [a, b] }] };
}

/** Two entries for one: the other's names are taken out of it. */
function parted(decided: Decided, entry: Entry, one: Subject, other: Subject): Decided {
  const { kind } = entry;
  const isOther = (name: string) =>
    isCalled({ kind, name: other.name, aliases: other.names }, name) &&
    !isCalled({ kind, name: one.name, aliases: one.names }, name);
  const [taken, left] = [namesOf(entry).filter(isOther), namesOf(entry).filter((name) => !isOther(name))];
  const [name = one.name, ...aliases] = left;
  const [ownName = other.name, ...ownAliases] = taken;
  const kept = withEntry(decided, entry, { ...entry, name, aliases });
  return withNew(kept, { kind, name: ownName, aliases: ownAliases });
}
