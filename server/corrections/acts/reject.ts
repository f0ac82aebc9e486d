import { ANY_KIND, type Decided, type Entry, isSameName, namesOf } from "../decided";

/** The surface names nobody, and no entry. */
export function reject(decided: Decided, surface: string): Decided {
  const isKnown = decided.notNames.some((name) => isSameName(name, surface, ANY_KIND));
  return {
    ...decided,
    entries: decided.entries.flatMap((entry) => withoutName(entry, surface) ?? []),
    notNames: isKnown ? decided.notNames : [...decided.notNames, surface],
  };
}

/** An entry without a name: called by its first alias where that was its name; none where it has no other. */
export function withoutName(entry: Entry, surface: string): Entry | undefined {
  const names = namesOf(entry);
  const kept = names.filter((name) => !isSameName(name, surface, entry.kind));
  const [name, ...aliases] = kept;
  if (kept.length === names.length) return entry;
  return name === undefined ? undefined : { ...entry, name, aliases };
}
