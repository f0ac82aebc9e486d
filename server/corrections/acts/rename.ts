import { type Decided, entryCalled, type Outcome, refuse, withEntry, withNames, withNew } from "../decided";
import { entryOf, newEntry, type Subject } from "../subject";

/** The entity is shown by this name; by the old one it is called as well. */
export function rename(decided: Decided, subject: Subject, name: string): Outcome {
  const entry = entryOf(decided, subject);
  const claimant = entryCalled(decided, name, subject.kind);
  if (claimant && claimant !== entry) {
    if (entry || claimant.name !== name) return refuse(`“${name}” is a name of “${claimant.name}” in the cast.`);
  }
  const base = entry ?? withNames(decided, newEntry(subject), subject.names);
  const old = base.name === name ? [] : [base.name];
  const aliases = [...old, ...base.aliases].filter((alias) => alias !== name);
  const renamed = { ...base, name, aliases };
  return entry ? withEntry(decided, entry, renamed) : withNew(decided, renamed);
}
