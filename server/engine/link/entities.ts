import { CAST_MARK, type CastEntry } from "../cast";
import type { Alias, Entity, Evidence } from "../entity";
import type { Kind } from "../kind";
import type { Place } from "../lexicon";
import { fold } from "../lexicon/folding";
import type { Mention, Status } from "../mention";
import { isInCast } from "./cast";
import { compareFullness, type LocalEntity, type LocalName } from "./document";
import type { Name } from "./name";
import type { Network } from "./network";
import { namesOf, resolve } from "./resolve";

/** A document's names, recognised and linked. */
export interface LinkedDocument {
  readonly uri: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/** An entity in one document. */
export interface Appearance {
  readonly document: LinkedDocument;
  readonly local: LocalEntity;
}

/** Where an entity appears, by document URI. An entity of the corpus can be several of one document, as father and son are not. */
export function appearancesOf(
  network: Network,
  key: string,
  document: (uri: string) => LinkedDocument | undefined,
): Appearance[] {
  const keys = new Set(namesOf(network, key));
  const uris = new Set<string>();
  for (const name of keys) for (const uri of network.nodes.get(name)?.documents ?? []) uris.add(uri);
  const found: Appearance[] = [];
  for (const uri of [...uris].sort()) {
    const holder = document(uri);
    if (!holder) continue;
    const places = placesOf(holder);
    const here = [...keys].flatMap((name) => places.get(name) ?? []).sort((a, b) => a - b);
    for (const place of here) found.push({ document: holder, local: holder.entities[place]! });
  }
  return found;
}

const known = new WeakMap<LinkedDocument, ReadonlyMap<string, readonly number[]>>();

/** The indices of a document's entities by their keys. */
function placesOf(document: LinkedDocument): ReadonlyMap<string, readonly number[]> {
  let places = known.get(document);
  if (!places) known.set(document, (places = listPlaces(document)));
  return places;
}

function listPlaces({ entities }: LinkedDocument): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { key }] of entities.entries()) {
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  }
  return places;
}

interface Collected {
  readonly name: Name;
  readonly evidence: Evidence[];
  readonly surfaces: Map<string, number>;
  count: number;
  status: Status;
}

const RANK: Readonly<Record<Status, number>> = { confirmed: 0, likely: 1, candidate: 2 };
const EVIDENCE_KEPT = 3;

/** The entity that these appearances make up. `id` is given from outside, since it has to be unique in the corpus. */
export function entityOf(id: string, appearances: readonly Appearance[]): Entity {
  const forms = new Map<string, Collected>();
  let mentions = 0;
  let status: Status = "candidate";
  for (const { document, local } of appearances) {
    mentions += local.mentions.length;
    const best = statusOf(document, local);
    if (RANK[best] < RANK[status]) status = best;
    for (const named of local.names) collect(forms, document, named, local.entry ? statusOf(document, named) : best);
  }
  // Names that only the writer's marks hold are no surfaces of the text.
  const sorted = [...forms.values()].filter((f) => f.count > 0).sort(byFullness);
  const main = sorted[0]!;
  const aliases = sorted
    .map((f) => aliasOf(f, f === main))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const entry = appearances.find(({ local }) => local.entry)?.local.entry;
  const place = placeOf(entry, sorted.find((f) => f.name.place)?.name.place);
  return {
    id,
    kind: id.slice(0, id.indexOf("/")) as Kind,
    name: entry?.name ?? bestSurface(main.surfaces),
    status: entry ? "confirmed" : status,
    aliases,
    mentions,
    documents: [...new Set(appearances.map((a) => a.document.uri))],
    ...(place ? { place } : {}),
    ...(entry?.note === undefined ? {} : { note: entry.note }),
  };
}

/** Where the reader puts it; else where the gazetteer does. */
function placeOf(entry: CastEntry | undefined, known: Place | undefined): Place | undefined {
  if (!entry?.at) return known;
  const { latitude, longitude } = entry.at;
  if (known) return { ...known, latitude, longitude };
  return { id: `cast/${slug(fold(entry.name))}`, kind: "place", latitude, longitude, population: 0, name: entry.name };
}

function collect(forms: Map<string, Collected>, document: LinkedDocument, named: LocalName, status: Status): void {
  const { name, surface, reason, span } = named;
  const count = named.mentions.length;
  let form = forms.get(name.form);
  if (!form) forms.set(name.form, (form = { name, evidence: [], surfaces: new Map(), count: 0, status }));
  form.count += count;
  form.surfaces.set(surface, (form.surfaces.get(surface) ?? 0) + count);
  if (RANK[status] < RANK[form.status]) form.status = status;
  if (reason && form.evidence.length < EVIDENCE_KEPT && !form.evidence.some((e) => e.reason === reason)) {
    form.evidence.push({ reason, uri: document.uri, span });
  }
}

/** The best status of the mentions of an entity, or of one of its names, in a document. */
function statusOf(document: LinkedDocument, { mentions }: Pick<LocalName, "mentions">): Status {
  let best: Status = "candidate";
  for (const m of mentions) {
    const { status } = document.mentions[m]!;
    if (RANK[status] < RANK[best]) best = status;
  }
  return best;
}

function aliasOf(form: Collected, isMain: boolean): Alias {
  const evidence =
    form.evidence.length > 0
      ? form.evidence
      : [{ reason: isMain ? "its name in the text" : fallbackReason(form.name) }];
  return {
    text: bestSurface(form.surfaces),
    strength: form.name.strength,
    status: form.status,
    evidence,
    count: form.count,
  };
}

function fallbackReason(name: Name): string {
  if (isInCast(name)) return "its name in the cast";
  if (name.key.includes("/@") || name.known) return "a name the lexicon knows for it";
  if (name.strength === "weak") return "the one fuller name in the corpus that it fits";
  return "spelt nearly as the other names of it";
}

/** Names of doubtful kind come last. Persons and bodies are called by a full name, of several by the most frequent; places and peoples by their usual name. */
function byFullness(a: Collected, b: Collected): number {
  if (a.name.doubtful !== b.name.doubtful) return a.name.doubtful ? 1 : -1;
  if (a.name.kind === "person" || a.name.kind === "organization") {
    const full = ({ name }: Collected) => (name.strength === "strong" ? Math.min(name.core.length, 3) : 0);
    return full(b) - full(a) || b.count - a.count || compareFullness(a.name, b.name);
  }
  return Number(isUsual(b.name)) - Number(isUsual(a.name)) || b.count - a.count || compareFullness(a.name, b.name);
}

function isUsual({ kind, place, form, key }: Name): boolean {
  if (kind === "people") return key === `people/@people/${slug(form)}`;
  return place?.name !== undefined && fold(place.name) === form;
}

/** The most frequent surface; of equals one that is not in capitals, then the first by the alphabet. */
function bestSurface(surfaces: ReadonlyMap<string, number>): string {
  const loud = (s: string) => Number(s.length > 5 && s === s.toUpperCase());
  return [...surfaces].sort(([a, n], [b, m]) => loud(a) - loud(b) || m - n || (a < b ? -1 : 1))[0]![0];
}

/**
 * The id of the entity with this key: its kind and a word for it. A body is called by its acronym where no other body shares
 * that; whatever else it is called by is decided by its names and not by how often they occur.
 */
export function idOf(network: Network, key: string): string {
  const kind = key.slice(0, key.indexOf("/"));
  const decided = namesOf(network, key).find((name) => name.includes(CAST_MARK));
  if (decided) return `${kind}/${slug(decided.slice(kind.length + CAST_MARK.length))}`;
  if (kind === "organization") {
    const acronyms = namesOf(network, key)
      .filter((k) => network.nodes.get(k)!.name.strength === "weak" && !resolve(network, k).ambiguous)
      .map((k) => network.nodes.get(k)!.name.form);
    if (acronyms.length > 0) return `${kind}/${slug(acronyms[0]!)}`;
  }
  const known = kind === "organization" || kind === "people" ? key.indexOf(`/@${kind}/`) : -1;
  if (known > 0) return key.slice(known + 2);
  const names = namesOf(network, key).map((k) => network.nodes.get(k)!);
  const forms = names.flatMap((n) => [...n.forms.values()].map((f) => f.name)).sort(compareFullness);
  const usual = names[0]?.name.place?.name;
  const form = forms.find((f) => usual !== undefined && f.form === fold(usual)) ?? forms[0];
  return `${kind}/${slug(form?.form ?? key.slice(kind.length + 1))}`;
}

/** A form as part of an id; different forms give different slugs. */
function slug(form: string): string {
  return form.replaceAll(" ", "-").replaceAll(/[^\p{L}\p{N}-]/gu, (c) => `~${c.codePointAt(0)!.toString(16)}`);
}
