import { type CastEntry, formOfName, type Kind, type ParsedCast } from "../engine/index";

/** An entry of a cast, and which of the file's entries it is: none where it is new. */
export interface Entry extends CastEntry {
  readonly origin?: number;
}

/** All that a cast decides, as plain values: what an act of the reader changes. */
export interface Decided {
  readonly entries: readonly Entry[];
  readonly notNames: readonly string[];
  readonly apart: readonly Group[];
}

/** Names that are kept apart, and which of the file's groups it is. */
export interface Group {
  readonly names: readonly string[];
  readonly origin?: number;
}

/** What becomes of the decisions; a sentence where nothing can. */
export type Outcome = Decided | Refusal;

export interface Refusal {
  readonly refusal: string;
}

export function refuse(refusal: string): Refusal {
  return { refusal };
}

export function decidedIn({ entries, notNames, apart }: Pick<ParsedCast, "entries" | "notNames" | "apart">): Decided {
  return {
    entries: entries.map(({ entry }, origin) => ({ ...entry, origin })),
    notNames: notNames.map(({ text }) => text),
    apart: apart.map((group, origin) => ({ names: group.map(({ text }) => text), origin })),
  };
}

export function isSameName(a: string, b: string, kind: Kind): boolean {
  return formOfName(a, kind) === formOfName(b, kind);
}

/** The kind in whose terms names are compared where their kind does not matter. */
export const ANY_KIND: Kind = "organization";

export function namesOf({ name, aliases }: Pick<CastEntry, "name" | "aliases">): readonly string[] {
  return [name, ...aliases];
}

export function isCalled(entry: Pick<CastEntry, "kind" | "name" | "aliases">, name: string): boolean {
  return namesOf(entry).some((own) => isSameName(own, name, entry.kind));
}

/** The entry of a kind that has a name: for its own before another that has it for an alias. */
export function entryCalled({ entries }: Decided, name: string, kind: Kind): Entry | undefined {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  return ofKind.find((entry) => isSameName(entry.name, name, kind)) ?? ofKind.find((entry) => isCalled(entry, name));
}

/** The decisions with another entry in place of one, or without it. */
export function withEntry(decided: Decided, old: Entry, entry?: Entry): Decided {
  return { ...decided, entries: decided.entries.flatMap((one) => (one !== old ? one : (entry ?? []))) };
}

export function withNew(decided: Decided, entry: Entry): Decided {
  return { ...decided, entries: [...decided.entries, entry] };
}

/**
 * An entry with more aliases: each form once, and none that another entry of its kind has. `unlike` is an entry that goes, and
 * whose names are free.
 */
export function withNames(decided: Decided, entry: Entry, names: readonly string[], unlike?: Entry): Entry {
  const others = decided.entries.filter(
    (one) => one !== unlike && one.kind === entry.kind && !isSameName(one.name, entry.name, entry.kind),
  );
  const aliases = [...entry.aliases];
  for (const name of names) {
    if (isCalled({ ...entry, aliases }, name) || others.some((other) => isCalled(other, name))) continue;
    aliases.push(name);
  }
  return { ...entry, aliases };
}
