import { type Decided, withEntry, withNames, withNew } from "../decided";
import { entryOf, newEntry, type Subject } from "../subject";

/** The entity has this note; none where it is empty. */
export function writeNote(decided: Decided, subject: Subject, note: string): Decided {
  const text = note.replace(/\r\n?|[\u2028\u2029]/g, "\n").trim();
  const entry = entryOf(decided, subject);
  if (!entry && text === "") return decided;
  const { note: _, ...rest } = entry ?? withNames(decided, newEntry(subject), subject.names);
  const noted = text === "" ? rest : { ...rest, note: text };
  return entry ? withEntry(decided, entry, noted) : withNew(decided, noted);
}
