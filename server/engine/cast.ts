import { KINDS, type Kind } from "./kind";
import { formOfName } from "./link/name";

/** An actor or place as the reader has written it down. */
export interface CastEntry {
  readonly kind: Kind;
  /** The name that is shown. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Degrees, north and east positive. */
  readonly at?: { readonly latitude: number; readonly longitude: number };
  readonly note?: string;
}

/** The reader's decisions, as they are written down. */
export interface Decisions {
  readonly entries: readonly CastEntry[];
  /** Surfaces that name nobody. */
  readonly notNames: readonly string[];
  /** Groups of names of which no two name one entity. */
  readonly apart: readonly (readonly string[])[];
}

/**
 * The reader's decisions, ready to be asked. A value: the same decisions in another order make the same cast. Names are
 * compared by their folded form, which `formOfName` gives for a kind.
 */
export interface Cast {
  /** No two have one name and kind. Sorted by their keys. */
  readonly entries: readonly CastEntry[];
  /** The entry that has this for its name or, with no other entry claiming it, for an alias. */
  entryNamed(kind: Kind, form: string): CastEntry | undefined;
  /** The entry with this key, see `castKeyOf`. */
  entryWith(key: string): CastEntry | undefined;
  /** What the reader keeps apart from an entry, by its key, or from a form: keys and forms, sorted. */
  apartFrom(token: string): readonly string[];
  /** Everything decided, in words for machines, by the surface that it is decided of: to see what changed. */
  readonly decisions: ReadonlyMap<string, string>;
  /** Surfaces that name nobody, whatever their kind, sorted. */
  readonly notNames: readonly string[];
}

/** Where the names of an entry meet in links: unlike any key of a name that is in no cast. */
export function castKeyOf({ kind, name }: Pick<CastEntry, "kind" | "name">): string {
  return `${kind}${CAST_MARK}${formOfName(name, kind)}`;
}

/** What the key of an entry has after its kind. */
export const CAST_MARK = "/@cast/";

/** The cast that these decisions make. Where they clash, names go before aliases and entries before what is no name. */
export function castOf({ entries: given, notNames, apart }: Decisions): Cast {
  const entries = new Map<string, CastEntry>();
  for (const entry of [...given].sort(byContent)) {
    const key = castKeyOf(entry);
    const same = entries.get(key);
    entries.set(key, same ? { ...entry, ...same, aliases: [...same.aliases, ...entry.aliases] } : entry);
  }
  const claims = claimsOf(entries);
  const forms = new Set(claims.keys());
  const noNames = new Set(notNames.map(looseForm));
  for (const { kind, name, aliases } of entries.values()) {
    for (const surface of [name, ...aliases])
      if (forms.has(`${kind}/${formOfName(surface, kind)}`)) noNames.delete(looseForm(surface));
  }
  const barred = barsOf(apart, claims);
  return {
    entries: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
    notNames: [...new Set(notNames)].filter((surface) => noNames.has(looseForm(surface))).sort(),
    entryNamed(kind, form) {
      const key = claims.get(`${kind}/${form}`);
      return key === undefined ? undefined : entries.get(key);
    },
    entryWith: (key) => entries.get(key),
    apartFrom: (token) => barred.get(token) ?? NOTHING,
    decisions: decisionsOf(entries, claims, noNames, notNames, apart, barred),
  };
}

const NOTHING: readonly string[] = [];

/** Nothing is decided. */
export const EMPTY_CAST: Cast = castOf({ entries: [], notNames: [], apart: [] });

/** For each kind and form the key of the one entry that it names. */
function claimsOf(entries: ReadonlyMap<string, CastEntry>): Map<string, string> {
  const claims = new Map<string, string | undefined>();
  for (const [key, { kind, aliases }] of entries) {
    for (const alias of aliases) {
      const at = `${kind}/${formOfName(alias, kind)}`;
      claims.set(at, claims.has(at) && claims.get(at) !== key ? undefined : key);
    }
  }
  for (const [key, { kind, name }] of entries) claims.set(`${kind}/${formOfName(name, kind)}`, key);
  return new Map([...claims].filter((claim): claim is [string, string] => claim[1] !== undefined));
}

/** What each entry and form is kept apart from. */
function barsOf(groups: Decisions["apart"], claims: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const bars = new Map<string, Set<string>>();
  for (const group of groups) {
    const members = group.map((name) => tokensOf(name, claims));
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        if (a.some((token) => b.includes(token))) continue;
        for (const x of a)
          for (const y of b)
            for (const [from, to] of [
              [x, y],
              [y, x],
            ] as const)
              bars.set(from, (bars.get(from) ?? new Set()).add(to));
      }
    }
  }
  return new Map([...bars].map(([token, others]) => [token, [...others].sort()]));
}

/** What a name in a group stands for: the entries that it names, of whatever kind; else its forms. */
function tokensOf(name: string, claims: ReadonlyMap<string, string>): string[] {
  const forms = KINDS.map((kind) => [kind, formOfName(name, kind)] as const);
  const keys = forms.flatMap(([kind, form]) => claims.get(`${kind}/${form}`) ?? []);
  return keys.length > 0 ? keys : [...new Set(forms.map(([, form]) => form))];
}

function decisionsOf(
  entries: ReadonlyMap<string, CastEntry>,
  claims: ReadonlyMap<string, string>,
  noNames: ReadonlySet<string>,
  notNames: readonly string[],
  groups: Decisions["apart"],
  barred: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const decided = new Map<string, string[]>();
  const decide = (surface: string, what: unknown) => {
    const list = decided.get(surface);
    if (list) list.push(JSON.stringify(what));
    else decided.set(surface, [JSON.stringify(what)]);
  };
  for (const [key, { kind, name, aliases, at, note }] of entries) {
    for (const surface of new Set([name, ...aliases])) {
      if (claims.get(`${kind}/${formOfName(surface, kind)}`) !== key) continue;
      decide(surface, [key, name, at, note, barred.get(key)]);
    }
  }
  for (const surface of notNames) if (noNames.has(looseForm(surface))) decide(surface, "no name");
  for (const surface of groups.flat()) {
    const tokens = tokensOf(surface, claims);
    decide(
      surface,
      tokens.map((token) => [token, barred.get(token)]),
    );
  }
  return new Map([...decided].map(([surface, list]) => [surface, [...new Set(list)].sort().join("\n")]));
}

/** The form of a surface whose kind is unknown or does not matter. */
function looseForm(surface: string): string {
  return formOfName(surface, "organization");
}

/** An order of entries that their content alone decides. */
function byContent(a: CastEntry, b: CastEntry): number {
  const [x, y] = [a, b].map(({ kind, name, note, at, aliases }) =>
    JSON.stringify([kind, name, note, at, [...aliases].sort()]),
  );
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}
