import type { Kind } from "../kind";
import type { Context, Proposal } from "../recognise/proposal";
import type { Span } from "../text/span";
import { apart } from "./apart";
import { type DocumentNames, documentNames, type Link, type Rule, spanOf } from "./document-names";
import type { Name } from "./name";
import { resolveParts } from "./parts";
import { acronym } from "./rules/acronym";
import { alsoKnownAs } from "./rules/also-known-as";
import { firstNames } from "./rules/first-names";
import { legalForm } from "./rules/legal-form";
import { spelling } from "./rules/spelling";
import { Union } from "./union";

/** The rules by the name under which the score takes them away in turn. */
export const RULES: Readonly<Record<string, Rule>> = { acronym, alsoKnownAs, legalForm, spelling, firstNames };

/** A spelling that a document has for one of its entities. */
export interface LocalName {
  readonly name: Name;
  readonly surface: string;
  /** Indices of its mentions in the document that name this entity, rising. */
  readonly mentions: readonly number[];
  /** Why it names the entity; undefined for the name the others are linked to. */
  readonly reason: string | undefined;
  readonly span: Span;
}

/** One entity as a document alone names it. */
export interface LocalEntity {
  readonly kind: Kind;
  /** The key of its fullest name: what stands for it in the corpus. */
  readonly key: string;
  /** False where it is named by parts of names and undefined acronyms alone. */
  readonly strong: boolean;
  /** The fullest first. */
  readonly names: readonly LocalName[];
  /** Indices of its mentions, rising. */
  readonly mentions: readonly number[];
}

/** The entities of a document, linked from the document alone, in the order of their first mention. */
export function linkDocument(
  context: Context,
  proposals: readonly Proposal[],
  without: ReadonlySet<string> = new Set(),
): LocalEntity[] {
  const doc = documentNames(context, proposals);
  const { spellings } = doc;
  const sets = new Union(spellings.length);
  const byKey = new Map<string, number>();
  for (const [s, { name }] of spellings.entries()) {
    const same = byKey.get(name.key);
    if (same === undefined) byKey.set(name.key, s);
    else sets.unite(same, s);
  }
  const links = linksOf(doc, without);
  const made = new Map<number, Link>();
  for (const link of links) {
    if (sets.root(link.a) === sets.root(link.b) || vetoed(doc, sets, link)) continue;
    sets.unite(link.a, link.b);
    made.set(link.b, link);
  }
  const parts = without.has("parts") ? new Map() : resolveParts(doc, sets);
  const groups = new Map<number, number[]>();
  for (let m = 0; m < proposals.length; m++) {
    const root = sets.root(parts.get(m)?.spelling ?? doc.spellingOf[m]!);
    const group = groups.get(root);
    if (group) group.push(m);
    else groups.set(root, [m]);
  }
  return Array.from(groups.values(), (mentions) => localEntity(doc, mentions, made, parts));
}

function linksOf(doc: DocumentNames, without: ReadonlySet<string>): Link[] {
  const links: Link[] = [];
  for (const [name, rule] of Object.entries(RULES)) if (!without.has(name)) links.push(...rule(doc));
  return links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

function vetoed(doc: DocumentNames, sets: Union, link: Link): boolean {
  const [x, y] = [sets.root(link.a), sets.root(link.b)];
  const members = (root: number) => doc.spellings.filter((_, s) => sets.root(s) === root);
  return members(x).some((a) => members(y).some((b) => apart(a.name, b.name) !== undefined));
}

function localEntity(
  doc: DocumentNames,
  mentions: number[],
  made: ReadonlyMap<number, Link>,
  parts: ReadonlyMap<number, { spelling: number; reason: string }>,
): LocalEntity {
  const counts = new Map<number, number[]>();
  for (const m of mentions) {
    const s = doc.spellingOf[m]!;
    const list = counts.get(s);
    if (list) list.push(m);
    else counts.set(s, [m]);
  }
  const names = Array.from(counts, ([s, list]): LocalName => {
    const { name, surface } = doc.spellings[s]!;
    const link = made.get(s);
    const reason = link?.reason ?? parts.get(list[0]!)?.reason;
    return { name, surface, mentions: list, reason, span: link?.span ?? spanOf(doc, list[0]!) };
  }).sort((a, b) => compareFullness(a.name, b.name));
  const main = names[0]!.name;
  return {
    kind: main.kind,
    key: main.key,
    strong: names.some((n) => n.name.strength === "strong" || n.reason?.includes("defined")),
    names,
    mentions,
  };
}

/** Strong before weak, known before unknown, more words before fewer, then by the alphabet: never by counts, which flicker. */
export function compareFullness(a: Name, b: Name): number {
  const rank = (n: Name) => (n.strength === "strong" ? 0 : 1) * 2 + (n.key.includes("/@") ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    b.core.length - a.core.length ||
    b.form.length - a.form.length ||
    (a.form < b.form ? -1 : a.form > b.form ? 1 : 0)
  );
}
