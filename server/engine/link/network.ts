import { inserted, insertedInRows, keyed, removed, removedFromRows, withKeyed, withoutKey } from "../sorted";
import { Table } from "../table";
import { variantOf } from "./cast";
import { clustersOf } from "./clusters";
import { asksOf, offersOf } from "./completion";
import type { NamedEntity } from "./difference";
import { difference } from "./difference";
import { likenessOf, meetingKeys } from "./likeness";
import type { Name } from "./name";
import { fullestOf, type NameNode, namesAt } from "./name-node";

/** Keys of names by what they meet under. */
type Meetings = Table<string, readonly string[]>;

/**
 * The names of a corpus and what links them: an immutable value. A cluster is a set of names for one entity. A change to
 * a document changes only the names that the document adds or removes, and only their clusters are made anew.
 */
export interface Network {
  readonly nodes: Table<string, NameNode>;
  /** Keys of full names by where they meet others that they may be alike with. */
  readonly meeting: Meetings;
  /** Keys of full names by what short names may ask for. */
  readonly offered: Meetings;
  /** Keys of short names by what they ask for: a word of a full name, the lexicon's identity of an acronym. */
  readonly asked: Meetings;
  /** For each strong name the least key of its cluster. */
  readonly clusterOf: Table<string, string>;
  /** The keys of a cluster of several names, sorted. A cluster of one is not listed. */
  readonly clusters: Table<string, readonly string[]>;
}

export const EMPTY_NETWORK: Network = {
  nodes: Table(),
  meeting: Table(),
  offered: Table(),
  asked: Table(),
  clusterOf: Table(),
  clusters: Table(),
};

/** A document's entities before and after a change; none where it was not there or is gone. */
export interface Change {
  readonly uri: string;
  readonly before: readonly NamedEntity[];
  readonly after: readonly NamedEntity[];
  /** The keys of the entities of which the document tells what it told before. */
  readonly alike?: ReadonlySet<string>;
}

/** A network after changes, and what they did to it. */
export interface NetworkChange {
  readonly network: Network;
  /** The keys of all names of which the changed documents tell something else, and of the clusters made anew. */
  readonly used: ReadonlySet<string>;
  /** Those of them that came, went, or are linked or spelt otherwise than before; the rest only occur more or less often. */
  readonly altered: ReadonlySet<string>;
  /** How many names were clustered anew: the work that the changes cost, whatever the size of the corpus. */
  readonly relinked: number;
}

/** The network after changes. Gives the same for any order and grouping of the changes that lead to the same documents. */
export function networkAfter(network: Network, changes: Iterable<Change>): NetworkChange {
  const draft = new Draft(network);
  for (const { uri, before, after, alike } of changes) {
    for (const entities of [before, after]) {
      for (const { key, names } of entities)
        if (!alike?.has(key)) for (const { name } of names) draft.used.add(name.key);
    }
    const { gone, come } = difference(before, after);
    for (const entity of gone) draft.count(uri, entity, -1);
    for (const entity of come) draft.count(uri, entity, 1);
  }
  const after = draft.finish();
  return { network: after, used: draft.used, altered: draft.altered, relinked: draft.relinked };
}

/** The keys of the cluster that a strong name belongs to, sorted. */
export function clusterOf(network: Network, key: string): readonly string[] {
  const root = network.clusterOf.get(key);
  return (root !== undefined && network.clusters.get(root)) || [key];
}

/** Where more names than this meet, the meeting says nothing: a corpus has hundreds with one surname and one initial. */
const MOST_MET = 48;

/** Collects changes to a network, then clusters anew what they touch. */
class Draft {
  private readonly nodes;
  private readonly meeting;
  private readonly offered;
  private readonly asked;
  /** Names whose clusters may have changed. */
  private readonly touched = new Set<string>();
  readonly used = new Set<string>();
  readonly altered = new Set<string>();
  /** How many names were clustered anew. */
  relinked = 0;
  /** The neighbours of the names asked for, once all is counted. */
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly base: Network) {
    this.nodes = base.nodes.asMutable();
    this.meeting = base.meeting.asMutable();
    this.offered = base.offered.asMutable();
    this.asked = base.asked.asMutable();
  }

  count(uri: string, { key, names }: NamedEntity, by: 1 | -1): void {
    // What the others are linked to comes first.
    let first = true;
    for (const { name } of names) {
      if (name.key !== key) continue;
      // The fullest of the names with a key speaks for them; of what the reader decided on, each for itself.
      if (first || name.natural) this.use(name, by, first ? uri : undefined);
      first = false;
    }
    if (names.length < 2) return;
    const seen = new Set<string>();
    for (const { name } of names) {
      if (name.key === key) continue;
      const isFirst = !seen.has(name.key);
      if (!isFirst && !name.natural) continue;
      seen.add(name.key);
      this.use(name, by, undefined);
      if (!isFirst) continue;
      this.link(name.key, key, by);
      if (this.nodes.has(key)) this.link(key, name.key, by);
    }
  }

  finish(): Network {
    const clusterOf = this.base.clusterOf.asMutable();
    const clusters = this.base.clusters.asMutable();
    for (const region of this.regions()) {
      this.relinked += region.length;
      const alive = region.filter((key) => this.isStrong(key)).sort();
      const made = clustersOf(
        alive,
        (key) => this.nodes.get(key)!,
        (key) => this.neighbours(key),
      );
      const rootOf = new Map(made.flatMap((cluster) => cluster.map((key) => [key, cluster] as const)));
      for (const key of region) {
        const cluster = rootOf.get(key);
        if (sameItems(cluster, this.clusterBefore(key))) continue;
        this.used.add(key);
        this.altered.add(key);
        if (cluster) clusterOf.set(key, cluster[0]!);
        else clusterOf.delete(key);
        if (cluster && cluster.length > 1 && cluster[0] === key) clusters.set(key, cluster);
        else clusters.delete(key);
      }
    }
    return {
      nodes: this.nodes.asImmutable(),
      meeting: this.meeting.asImmutable(),
      offered: this.offered.asImmutable(),
      asked: this.asked.asImmutable(),
      clusterOf: clusterOf.asImmutable(),
      clusters: clusters.asImmutable(),
    };
  }

  private isStrong(key: string): boolean {
    return this.nodes.get(key)?.name.strength === "strong";
  }

  private clusterBefore(key: string): readonly string[] | undefined {
    return this.base.clusterOf.has(key) ? clusterOf(this.base, key) : undefined;
  }

  private use(name: Name, by: 1 | -1, uri: string | undefined): void {
    this.used.add(name.key);
    const node = this.nodes.get(name.key) ?? { name, forms: [], documents: [], links: [] };
    const key = variantOf(name);
    const form = keyed(node.forms, key) ?? { key, name, uses: 0 };
    const uses = form.uses + by;
    const forms = uses > 0 ? withKeyed(node.forms, { ...form, uses }) : withoutKey(node.forms, key);
    const fullest = fullestOf(forms);
    if (forms.length !== node.forms.length) this.altered.add(name.key);
    const isMet = name.natural !== undefined && forms.length !== node.forms.length;
    if (fullest !== node.name || forms.length === 0 || node.forms.length === 0 || isMet) {
      this.touched.add(name.key);
      if (node.forms.length > 0) for (const met of namesAt(node)) this.list(met, -1);
      if (fullest) for (const met of namesAt({ ...node, name: fullest, forms })) this.list(met, 1);
    }
    if (!fullest) {
      this.nodes.delete(name.key);
      return;
    }
    let { documents } = node;
    if (uri !== undefined) documents = by > 0 ? insertedInRows(documents, uri) : removedFromRows(documents, uri);
    if ((documents.length === 0) !== (node.documents.length === 0)) this.altered.add(name.key);
    this.nodes.set(name.key, { name: fullest, forms, documents, links: node.links });
  }

  private list(name: Name, by: 1 | -1): void {
    const put = (table: Meetings, at: string) => {
      const met = table.get(at) ?? NONE;
      const next = by > 0 ? inserted(met, name.key) : removed(met, name.key);
      if (next.length === 0) table.delete(at);
      else table.set(at, next);
      if (table === this.meeting && met.length > MOST_MET !== next.length > MOST_MET)
        for (const key of met.length > MOST_MET ? met : next) this.touched.add(key);
    };
    for (const key of meetingKeys(name)) put(this.meeting, key);
    for (const key of offersOf(name)) put(this.offered, key);
    for (const key of name.strength === "weak" ? asksOf(name) : []) put(this.asked, key);
    if (name.known) put(this.asked, name.known);
  }

  private link(from: string, to: string, by: 1 | -1): void {
    const node = this.nodes.get(from);
    if (!node) return;
    const count = (keyed(node.links, to)?.count ?? 0) + by;
    if (count === by || count === 0) {
      for (const key of [from, to]) {
        this.touched.add(key);
        this.altered.add(key);
      }
    }
    const links = count > 0 ? withKeyed(node.links, { key: to, count }) : withoutKey(node.links, to);
    this.nodes.set(from, { ...node, links });
  }

  /** The strong names that could share an entity with this one: linked by a document, or alike in spelling. Asked when all is counted. */
  private neighbours(key: string): readonly string[] {
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = this.findNeighbours(key)));
    return found;
  }

  private findNeighbours(key: string): readonly string[] {
    const node = this.nodes.get(key);
    if (!node) return NONE;
    const found = new Set<string>();
    for (const other of node.links) if (this.isStrong(other.key)) found.add(other.key);
    for (const name of namesAt(node)) {
      for (const meeting of meetingKeys(name)) {
        const met = this.meeting.get(meeting) ?? NONE;
        if (met.length < 2 || met.length > MOST_MET) continue;
        for (const other of met) {
          if (other === key || found.has(other)) continue;
          if (namesAt(this.nodes.get(other)!).some((met) => likenessOf(name, met))) found.add(other);
        }
      }
    }
    return found.size > 1 ? [...found].sort() : [...found];
  }

  /** The touched names with all that they reach, now or before: disjoint sets. */
  private regions(): string[][] {
    const seen = new Set<string>();
    const regions: string[][] = [];
    for (const start of [...this.touched].sort()) {
      if (seen.has(start)) continue;
      const region: string[] = [];
      const queue = [start];
      seen.add(start);
      for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        region.push(key);
        for (const next of [...this.neighbours(key), ...clusterOf(this.base, key)]) {
          if (!seen.has(next)) {
            seen.add(next);
            queue.push(next);
          }
        }
      }
      regions.push(region);
    }
    return regions;
  }
}

const NONE: readonly string[] = [];

function sameItems(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a !== undefined && a.length === b?.length && a.every((item, i) => item === b[i]));
}
