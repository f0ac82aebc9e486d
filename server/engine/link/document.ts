import type { Kind } from "../kind";
import type { Context, Proposal } from "../recognise/proposal";
import type { Span } from "../text/span";
import { apart } from "./apart";
import { type DocumentNames, documentNames, type Link, type Rule, spanOf } from "./document-names";
import type { Name } from "./name";
import { type PartOf, resolveParts } from "./parts";
import { acronym } from "./rules/acronym";
import { alike } from "./rules/alike";
import { alsoKnownAs } from "./rules/also-known-as";
import { annotation } from "./rules/annotation";
import { bracketed } from "./rules/bracketed";
import { Union } from "./union";

/** The rules by the name under which the score takes them away in turn. */
export const RULES: Readonly<Record<string, Rule>> = { annotation, acronym, alsoKnownAs, bracketed, alike };

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
  const made = new Map<number, Link>();
  const members = Array.from(spellings, (): number[] => []);
  for (let s = 0; s < spellings.length; s++) members[sets.root(s)]!.push(s);
  for (const link of linksOf(doc, without)) {
    const [x, y] = [sets.root(link.a), sets.root(link.b)];
    if (x === y || vetoed(doc, members[x]!, members[y]!)) continue;
    sets.unite(x, y);
    const root = sets.root(x);
    members[root] = [...members[x]!, ...members[y]!];
    made.set(link.b, link);
  }
  const parts = without.has("parts") ? new Map<number, PartOf>() : resolveParts(doc, sets);
  const groups = new Map<number, number[]>();
  for (let m = 0; m < proposals.length; m++) {
    const root = sets.root(parts.get(m)?.spelling ?? doc.spellingOf[m]!);
    const group = groups.get(root);
    if (group) group.push(m);
    else groups.set(root, [m]);
  }
  return Array.from(groups, ([root, mentions]) => {
    const named = new Map<number, number[]>(
      members[root]!.filter((s) => spellings[s]!.mentions.length === 0).map((s) => [s, []]),
    );
    for (const m of mentions) {
      const s = doc.spellingOf[m]!;
      const list = named.get(s);
      if (list) list.push(m);
      else named.set(s, [m]);
    }
    return localEntity(doc, mentions, named, made, parts);
  });
}

function linksOf(doc: DocumentNames, without: ReadonlySet<string>): Link[] {
  const links: Link[] = [];
  for (const [name, rule] of Object.entries(RULES)) if (!without.has(name)) links.push(...rule(doc, without));
  return links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

function vetoed(doc: DocumentNames, x: readonly number[], y: readonly number[]): boolean {
  return x.some((a) => y.some((b) => apart(doc.spellings[a]!.name, doc.spellings[b]!.name) !== undefined));
}

function localEntity(
  doc: DocumentNames,
  mentions: number[],
  named: ReadonlyMap<number, number[]>,
  made: ReadonlyMap<number, Link>,
  parts: ReadonlyMap<number, PartOf>,
): LocalEntity {
  const names = Array.from(named, ([s, list]): LocalName => {
    const { name, surface } = doc.spellings[s]!;
    const link = made.get(s);
    const reason = link?.reason ?? parts.get(list[0] ?? -1)?.reason;
    return { name, surface, mentions: list, reason, span: link?.span ?? spanOf(doc, list[0] ?? mentions[0]!) };
  }).sort((a, b) => compareFullness(a.name, b.name));
  const { kind, key } = names[0]!.name;
  return { kind, key, names, mentions };
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
