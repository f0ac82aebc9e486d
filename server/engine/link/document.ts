import type { CastEntry } from "../cast";
import type { Kind } from "../kind";
import type { Context, Proposal } from "../recognise/proposal";
import type { Span } from "../text/span";
import { apart } from "./apart";
import { castEntryOf } from "./cast";
import { type DocumentNames, documentNames, type Link, type Rule, spanOf } from "./document-names";
import { compareFullness } from "./fullness";
import { formOfName, type Name } from "./name";
import { offersIn, onlyWholes, type PartOf, resolveParts } from "./parts";
import { acronym } from "./rules/acronym";
import { alike } from "./rules/alike";
import { alsoKnownAs } from "./rules/also-known-as";
import { annotation } from "./rules/annotation";
import { bracketed } from "./rules/bracketed";
import { called } from "./rules/called";
import { longerPart } from "./rules/longer-part";
import { nickname } from "./rules/nickname";
import { Union } from "./union";

/** The rules by the name under which the score takes them away in turn. */
export const RULES: Readonly<Record<string, Rule>> = {
  annotation,
  acronym,
  alsoKnownAs,
  called,
  nickname,
  bracketed,
  alike,
  longerPart,
};

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
  /** The key of its name in the cast, else of its fullest name: what stands for it in the corpus. */
  readonly key: string;
  /** What the reader has written down of it. */
  readonly entry: CastEntry | undefined;
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
  const offers = offersIn(doc);
  const links = linksOf(doc, without);
  const wholes = onlyWholes(doc, offers, sets, new Set(links.map(({ a }) => a)));
  for (const link of links) {
    // Who is called otherwise by a surname is called so by the full name.
    const [x, y] = [sets.root(wholes.get(link.a) ?? link.a), sets.root(link.b)];
    if (x === y || vetoed(doc, members[x]!, members[y]!)) continue;
    sets.unite(x, y);
    const root = sets.root(x);
    members[root] = [...members[x]!, ...members[y]!];
    made.set(link.b, link);
  }
  const parts = without.has("parts") ? new Map<number, PartOf>() : resolveParts(doc, offers, sets);
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

const RULE_ENTRIES = Object.entries(RULES);

function linksOf(doc: DocumentNames, without: ReadonlySet<string>): Link[] {
  const links: Link[] = [];
  for (const [name, rule] of RULE_ENTRIES) if (!without.has(name)) links.push(...rule(doc, without));
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
    const { surface } = doc.spellings[s]!;
    const part = parts.get(list[0] ?? -1);
    const name = part ? givenIn(doc.spellings[s]!.name, doc.spellings[part.spelling]!.name) : doc.spellings[s]!.name;
    const link = made.get(s);
    const entry = castEntryOf(name, doc.context.cast);
    const reason = entry ? castReason(surface, entry) : (link?.reason ?? parts.get(list[0] ?? -1)?.reason);
    return { name, surface, mentions: list, reason, span: link?.span ?? spanOf(doc, list[0] ?? mentions[0]!) };
  }).sort((a, b) => compareFullness(a.name, b.name));
  const decided = names.find(({ name }) => castEntryOf(name, doc.context.cast))?.name;
  const { kind, key } = decided ?? names[0]!.name;
  return { kind, key, entry: decided && castEntryOf(decided, doc.context.cast), names, mentions };
}

function castReason(surface: string, { name, kind }: CastEntry): string | undefined {
  if (formOfName(name, kind) === formOfName(surface, kind)) return undefined;
  return `“${surface}” is a name of “${name}” in the cast`;
}

/** A given name under a key that tells whose it is: in another document it may be anybody's. */
function givenIn(part: Name, whole: Name): Name {
  if (part.kind !== "person" || !part.plain || part.words.at(-1) === whole.words.at(-1)) return part;
  return { ...part, key: `${whole.key}/${part.form}` };
}
