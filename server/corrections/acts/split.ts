import { type Decided, entryCalled, isSameName, type Outcome, refuse, withEntry, withNames, withNew } from "../decided";
import { entryOf, type Subject } from "../subject";
import { withPair } from "./apart";
import { withoutName } from "./reject";

/** The surface is the name of another than the entity, which keeps its other names. */
export function split(decided: Decided, subject: Subject, surface: string): Outcome {
  const { kind } = subject;
  const own = entryCalled(decided, surface, kind);
  const others = subject.names.filter((name) => !isSameName(name, surface, kind));
  const known = entryOf(decided, { ...subject, name: others[0] ?? subject.name, names: others });
  const entry = known ?? (own && !isSameName(own.name, surface, kind) ? own : undefined);
  const left = entry && withoutName(entry, surface);
  const name = left?.name ?? others[0];
  if (name === undefined) return refuse(`“${subject.name}” has no other name.`);
  const kept = left ?? { kind, name, aliases: [] };
  const without = entry ? withEntry(decided, entry) : decided;
  const complete = withNames(without, kept, others);
  const rest = entry ? withEntry(decided, entry, complete) : withNew(decided, complete);
  const both = entryCalled(rest, surface, kind) ? rest : withNew(rest, { kind, name: surface, aliases: [] });
  return withPair(both, name, entryCalled(both, surface, kind)!.name);
}
