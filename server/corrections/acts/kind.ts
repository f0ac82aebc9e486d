import type { Kind } from "../../engine/index";
import { type Decided, entryCalled, isCalled, withEntry, withNames, withNew } from "../decided";
import { entryOf, newEntry, type Subject } from "../subject";
import { united } from "./merge";

/** The entity is of another kind. */
export function changeKind(decided: Decided, subject: Subject, kind: Kind): Decided {
  const now = { ...subject, kind };
  const entry = entryOf(decided, subject);
  const there = entryOf(decided, now);
  if (there && !(entry && isCalled(entry, subject.name))) return decided;
  if (!entry) return withNew(decided, withNames(decided, newEntry(now), now.names));
  const twin = kind === subject.kind ? undefined : entryCalled(decided, entry.name, kind);
  if (twin) return united(decided, twin, entry);
  const { at, ...rest } = entry;
  const changed = { ...rest, ...(kind === "place" && at ? { at } : {}), kind };
  return withEntry(decided, entry, withNames(decided, changed, now.names));
}
