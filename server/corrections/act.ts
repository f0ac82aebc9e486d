import type { Correction } from "../protocol";
import { inOneLine } from "../summary";
import { add } from "./acts/add";
import { keepApart } from "./acts/apart";
import { confirm } from "./acts/confirm";
import { changeKind } from "./acts/kind";
import { locate } from "./acts/locate";
import { merge, united } from "./acts/merge";
import { writeNote } from "./acts/note";
import { reject } from "./acts/reject";
import { rename } from "./acts/rename";
import { split } from "./acts/split";
import { type Decided, type Entry, isCalled, isSameName, type Outcome, refuse } from "./decided";
import { entryOf, type Subject } from "./subject";

/** What is decided after a correction, free of what that contradicts. */
export function act(
  decided: Decided,
  correction: Correction,
  subjectOf: (entity: string) => Subject | undefined,
): Outcome {
  const subjects = new Map<string, Subject>();
  for (const id of entitiesOf(correction)) {
    const subject = subjectOf(id);
    if (!subject) return refuse(GONE);
    subjects.set(id, subject);
  }
  const name = nameIn(correction);
  if (name !== undefined && !/[\p{L}\p{N}]/u.test(name)) return refuse("A name has a letter or a figure in it.");
  if (name !== undefined && name.length > LONGEST_NAME) return refuse(`A name has at most ${LONGEST_NAME} characters.`);
  const untwinned = withoutTwins(decided, [...subjects.values()]);
  const outcome = done(untwinned, correction, name ?? "", (id) => subjects.get(id)!);
  return "refusal" in outcome ? outcome : consistent(decided, outcome);
}

/** The entities that a correction is of. */
export function entitiesOf(correction: Correction): readonly string[] {
  switch (correction.act) {
    case "add":
    case "reject":
      return [];
    case "merge":
      return [correction.entity, correction.into];
    case "apart":
      return [correction.entity, correction.other];
    default:
      return [correction.entity];
  }
}

export const GONE = "The corpus has no such actor or place any more.";

/** As long as the engine takes one. */
const LONGEST_NAME = 200;

/** The name that a correction brings, in one line. */
function nameIn(correction: Correction): string | undefined {
  if (correction.act === "rename") return inOneLine(correction.name);
  return "surface" in correction ? inOneLine(correction.surface) : undefined;
}

function done(decided: Decided, correction: Correction, name: string, of: (entity: string) => Subject): Outcome {
  const own = (entity: string) => ownNames(decided, of(entity));
  switch (correction.act) {
    case "confirm":
      return confirm(decided, own(correction.entity));
    case "add":
      return add(decided, name, correction.kind);
    case "reject":
      return reject(decided, name);
    case "kind":
      return changeKind(decided, own(correction.entity), correction.kind);
    case "merge":
      if (correction.entity === correction.into) return refuse("It takes two to be merged.");
      return merge(decided, own(correction.entity), own(correction.into));
    case "split":
      return split(decided, of(correction.entity), name);
    case "rename":
      return rename(decided, own(correction.entity), name);
    case "apart":
      return keepApart(decided, of(correction.entity), of(correction.other));
    case "note":
      return writeNote(decided, own(correction.entity), correction.note);
    case "locate":
      return locate(decided, own(correction.entity), correction.latitude, correction.longitude);
  }
}

/** The decisions with one entry for what has several of the same name: as they count. */
function withoutTwins(decided: Decided, subjects: readonly Subject[]): Decided {
  let made = decided;
  for (const subject of subjects) {
    for (;;) {
      const entry = entryOf(made, subject);
      const twin = made.entries.find((one) => entry && one !== entry && isTwin(one, entry));
      if (!entry || !twin) break;
      made = united(made, entry, twin);
    }
  }
  return made;
}

/** An entity without the names that the cast has for others of its kind. */
function ownNames(decided: Decided, subject: Subject): Subject {
  const entry = entryOf(decided, subject);
  const others = decided.entries.filter((other) => other !== entry && other.kind === subject.kind);
  const isFree = (name: string) => name === subject.name || !others.some((other) => isCalled(other, name));
  return { ...subject, names: subject.names.filter(isFree) };
}

function isTwin(a: Entry, b: Entry): boolean {
  return a.kind === b.kind && isSameName(a.name, b.name, a.kind);
}

/** Takes away what new and changed entries contradict: that their names are none, or are those of several. */
function consistent(before: Decided, after: Decided): Decided {
  const changed = after.entries.filter((entry) => !before.entries.includes(entry));
  const isNamed = (name: string) => changed.some((entry) => isCalled(entry, name));
  const apart = after.apart.flatMap((group) => {
    const names = group.names.filter(
      (name, at) =>
        !changed.some((entry) => isCalled(entry, name) && group.names.slice(0, at).some((one) => isCalled(entry, one))),
    );
    if (names.length === group.names.length) return [group];
    return names.length > 1 ? [{ ...group, names }] : [];
  });
  return { ...after, notNames: after.notNames.filter((name) => !isNamed(name)), apart };
}
