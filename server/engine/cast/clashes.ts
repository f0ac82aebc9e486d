import { type CastEntry, castKeyOf } from "../cast";
import { KINDS } from "../kind";
import { formOfName } from "../link/name";
import type { Span } from "../text/span";
import { listOf, type Nodes, type Written } from "./nodes";

/** An entry as it is written. */
export interface WrittenEntry {
  readonly entry: CastEntry;
  /** The whole of it. */
  readonly span: Span;
  readonly name: Written;
  readonly aliases: readonly Written[];
}

/** All that a cast file says, before it is held against itself. */
export interface Draft {
  readonly entries: readonly WrittenEntry[];
  readonly notNames: readonly Written[];
  readonly apart: readonly (readonly Written[])[];
}

type Report = Nodes["report"];

/** Reports what a cast file says twice, and what contradicts itself. What counts then is for `castOf` to decide. */
export function reportClashes(draft: Draft, report: Report): void {
  const names = namesOf(draft.entries, report);
  const aliases = aliasesOf(draft.entries, names, report);
  const ownersOf = (surface: string): ReadonlyMap<string, string> => {
    const owners = new Map<string, string>();
    for (const kind of KINDS) {
      const form = `${kind}/${formOfName(surface, kind)}`;
      const claimed = aliases.get(form);
      const owner = names.get(form) ?? (claimed?.size === 1 ? [...claimed.values()][0] : undefined);
      if (owner) owners.set(castKeyOf(owner), owner.name);
    }
    return owners;
  };
  reportNotNames(draft.notNames, ownersOf, report);
  for (const group of draft.apart) reportGroup(group, ownersOf, report);
}

/** The entries by kind and form of their names. */
function namesOf(entries: readonly WrittenEntry[], report: Report): Map<string, CastEntry> {
  const names = new Map<string, CastEntry>();
  for (const { entry, name } of entries) {
    const form = `${entry.kind}/${formOfName(entry.name, entry.kind)}`;
    if (names.has(form))
      report(name.span, "duplicate", `“${entry.name}” is here twice; both are taken as one.`, "warning");
    else names.set(form, entry);
  }
  return names;
}

/** The entries that claim an alias, by its kind and form and by their keys. */
function aliasesOf(
  entries: readonly WrittenEntry[],
  names: ReadonlyMap<string, CastEntry>,
  report: Report,
): Map<string, Map<string, CastEntry>> {
  const claims = new Map<string, Map<string, CastEntry>>();
  const formOf = (text: string, { kind }: CastEntry) => `${kind}/${formOfName(text, kind)}`;
  for (const { entry, aliases } of entries) {
    for (const { text } of aliases) {
      const form = formOf(text, entry);
      claims.set(form, (claims.get(form) ?? new Map<string, CastEntry>()).set(castKeyOf(entry), entry));
    }
  }
  for (const { entry, aliases } of entries) {
    const seen = new Set([entry.name]);
    for (const { text, span } of aliases) {
      const named = names.get(formOf(text, entry));
      const claimants = [...claims.get(formOf(text, entry))!.values()];
      if (seen.has(text)) report(span, "duplicate", `“${text}” is already a name of this entry.`, "warning");
      else if (named && castKeyOf(named) !== castKeyOf(entry)) {
        report(span, "clash", `“${text}” is the name of another entry, and counts for that one.`);
      } else if (claimants.length > 1) {
        const owners = listOf(claimants.map(({ name }) => `“${name}”`).sort());
        report(span, "clash", `“${text}” is an alias of ${owners}: it counts for none of them.`);
      }
      seen.add(text);
    }
  }
  return claims;
}

function reportNotNames(
  notNames: readonly Written[],
  ownersOf: (surface: string) => ReadonlyMap<string, string>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { text, span } of notNames) {
    const [owner] = ownersOf(text).values();
    if (owner !== undefined) report(span, "clash", `“${text}” is a name of “${owner}” as well, and counts as that.`);
    else if (seen.has(text)) report(span, "duplicate", `“${text}” is here twice.`, "warning");
    seen.add(text);
  }
}

/** A group that keeps apart what the entries say is one. */
function reportGroup(
  group: readonly Written[],
  ownersOf: (surface: string) => ReadonlyMap<string, string>,
  report: Report,
): void {
  for (const [i, { text, span }] of group.entries()) {
    for (const other of group.slice(0, i)) {
      const mine = ownersOf(text);
      const [shared] = [...ownersOf(other.text)].filter(([key]) => mine.has(key));
      if (shared)
        report(span, "clash", `“${other.text}” and “${text}” are names of “${shared[1]}”: nothing keeps them apart.`);
      else if (mine.size === 0 && formOfName(text, "place") === formOfName(other.text, "place")) {
        report(span, "clash", `“${other.text}” and “${text}” are one name to a reader: nothing keeps them apart.`);
      }
    }
  }
}
