import {
  type Decided,
  type Entry,
  isCalled,
  namesOf,
  type Outcome,
  refuse,
  withEntry,
  withNames,
  withNew,
} from "../decided";
import { entryOf, newEntry, type Subject } from "../subject";

/** Both are one entity, with the name and kind of `into`. */
export function merge(decided: Decided, subject: Subject, into: Subject): Outcome {
  const [mine, theirs] = [entryOf(decided, subject), entryOf(decided, into)];
  const names = [...into.names, ...(mine ? namesOf(mine) : []), ...subject.names];
  const claimant = decided.entries.find(
    (entry) => entry !== mine && entry !== theirs && entry.kind === into.kind && isCalled(entry, subject.name),
  );
  if (claimant) return refuse(`“${subject.name}” is a name of “${claimant.name}” in the cast.`);
  if (theirs && mine && theirs !== mine) return united(decided, theirs, mine, names);
  if (theirs) return withEntry(decided, theirs, withNames(decided, theirs, names));
  if (!mine) return withNew(decided, withNames(decided, newEntry(into), names));
  const { at, ...rest } = mine;
  const entry: Entry = { ...rest, ...(into.kind === "place" && at ? { at } : {}), ...newEntry(into) };
  return withEntry(decided, mine, withNames(decided, entry, names, mine));
}

/** One entry for two: the names of both, and of the second what the first has not. */
export function united(decided: Decided, entry: Entry, other: Entry, names = namesOf(other)): Decided {
  const at = entry.at ?? (entry.kind === "place" ? other.at : undefined);
  const note = joined(entry.note, other.note);
  const both: Entry = { ...entry, ...(at ? { at } : {}), ...(note === undefined ? {} : { note }) };
  return withEntry(withEntry(decided, entry, withNames(decided, both, names, other)), other);
}

/** Two notes as one: both in full, unless one has the other in it. */
function joined(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.includes(b)) return a;
  return `${a}${/[.!?…]$/.test(a) ? "" : ";"}${/\n/.test(a + b) ? "\n" : " "}${b}`;
}
