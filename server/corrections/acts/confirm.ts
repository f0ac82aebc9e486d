import { type Decided, withEntry, withNames, withNew } from "../decided";
import { entryOf, newEntry, type Subject } from "../subject";

/** The entity has an entry, with all its full names. */
export function confirm(decided: Decided, subject: Subject): Decided {
  const entry = entryOf(decided, subject);
  if (entry) return withEntry(decided, entry, withNames(decided, entry, subject.names));
  return withNew(decided, withNames(decided, newEntry(subject), subject.names));
}
