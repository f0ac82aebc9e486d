import { CAST_MARK, type CastEntry } from "../cast";
import type { Alias, Entity, Evidence } from "../entity";
import type { Kind } from "../kind";
import type { Place } from "../lexicon";
import { fold } from "../lexicon/folding";
import { isInCast } from "./cast";
import { compareFullness } from "./fullness";
import {
  countOf,
  entityCount,
  entryIn,
  firstWording,
  keyIn,
  type LinkedDocument,
  rankOf,
  STATUSES,
  saidAt,
} from "./linked-document";
import type { Name } from "./name";
import type { Network } from "./network";
import { namesOf, resolve } from "./resolve";

/** An entity in one document. */
export interface Appearance {
  readonly document: LinkedDocument;
  /** Its index in the document. */
  readonly local: number;
}

/** Where an entity appears, by document URI. An entity of the corpus can be several of one document, as father and son are not. */
export function appearancesOf(network: Network, key: string, documentAt: DocumentAt): Appearance[] {
  const keys = new Set(namesOf(network, key));
  const lists = [...keys].flatMap((name) => network.nodes.get(name)?.documents.flat() ?? []);
  const uris = keys.size < 2 ? lists : [...new Set(lists)].sort();
  const found: Appearance[] = [];
  for (const uri of uris) found.push(...appearancesIn(documentAt(uri), keys));
  return found;
}

/** Whether an entity is one that a reader has to review, told without making it. Looks no further than to the first document that is sure. */
export function isCandidate(network: Network, key: string, documentAt: DocumentAt): boolean {
  const keys = new Set(namesOf(network, key));
  const isSure = ({ document, local }: Appearance) =>
    rankIn(document, local) !== CANDIDATE || entryIn(document, local) !== undefined;
  for (const name of keys) {
    for (const row of network.nodes.get(name)?.documents ?? [])
      if (row.some((uri) => appearancesIn(documentAt(uri), keys).some(isSure))) return false;
  }
  return true;
}

type DocumentAt = (uri: string) => LinkedDocument | undefined;

function appearancesIn(document: LinkedDocument | undefined, keys: ReadonlySet<string>): Appearance[] {
  const found: Appearance[] = [];
  for (let local = 0; document && local < entityCount(document); local++)
    if (keys.has(keyIn(document, local))) found.push({ document, local });
  return found;
}

interface Collected {
  readonly name: Name;
  readonly evidence: Evidence[];
  readonly surfaces: Map<string, number>;
  count: number;
  /** The rank of its best status. */
  rank: number;
}

/** The ranks of statuses in `STATUSES`. */
const CANDIDATE = STATUSES.indexOf("candidate");
const EVIDENCE_KEPT = 3;

/** The entity that these appearances make up. `id` is given from outside, since it has to be unique in the corpus. */
export function entityOf(id: string, appearances: readonly Appearance[]): Entity {
  const forms = new Map<string, Collected>();
  let mentions = 0;
  let rank = CANDIDATE;
  let entry: CastEntry | undefined;
  for (const { document, local } of appearances) {
    const [from, to] = [firstWording(document, local), firstWording(document, local + 1)];
    const here = entryIn(document, local);
    const best = rankIn(document, local);
    entry ??= here;
    rank = Math.min(rank, best);
    for (let wording = from; wording < to; wording++) {
      mentions += countOf(document, wording);
      collect(forms, document, wording, here ? rankOf(document, wording) : best);
    }
  }
  // Names that only the writer's marks hold are no surfaces of the text.
  const sorted = [...forms.values()].filter((f) => f.count > 0).sort(byFullness);
  const main = sorted[0]!;
  const aliases = sorted
    .map((f) => aliasOf(f, f === main))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const place = placeOf(entry, sorted.find((f) => f.name.place)?.name.place);
  return {
    id,
    kind: id.slice(0, id.indexOf("/")) as Kind,
    name: entry?.name ?? bestSurface(main.surfaces),
    status: entry ? "confirmed" : STATUSES[rank]!,
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

function collect(forms: Map<string, Collected>, document: LinkedDocument, wording: number, rank: number): void {
  const { name, surface, reason } = document.wordings[wording]!;
  const count = countOf(document, wording);
  let form = forms.get(name.form);
  if (!form) forms.set(name.form, (form = { name, evidence: [], surfaces: new Map(), count: 0, rank }));
  form.count += count;
  form.surfaces.set(surface, (form.surfaces.get(surface) ?? 0) + count);
  if (rank < form.rank) form.rank = rank;
  if (reason && form.evidence.length < EVIDENCE_KEPT && !form.evidence.some((e) => e.reason === reason)) {
    form.evidence.push({ reason, uri: document.uri, span: saidAt(document, wording) });
  }
}

/** The best status of the mentions of an entity in a document. */
function rankIn(document: LinkedDocument, local: number): number {
  const [from, to] = [firstWording(document, local), firstWording(document, local + 1)];
  let best = CANDIDATE;
  for (let wording = from; wording < to; wording++) best = Math.min(best, rankOf(document, wording));
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
    status: STATUSES[form.rank]!,
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
  const forms = names.flatMap((n) => n.forms.map((f) => f.name)).sort(compareFullness);
  const usual = names[0]?.name.place?.name;
  const form = forms.find((f) => usual !== undefined && f.form === fold(usual)) ?? forms[0];
  return `${kind}/${slug(form?.form ?? key.slice(kind.length + 1))}`;
}

/** A form as part of an id; different forms give different slugs. */
function slug(form: string): string {
  return form.replaceAll(" ", "-").replaceAll(/[^\p{L}\p{N}-]/gu, (c) => `~${c.codePointAt(0)!.toString(16)}`);
}
