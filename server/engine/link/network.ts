import { Collection, Table } from "../table";
import { apart } from "./apart";
import { variantOf } from "./cast";
import { asksOf, offersOf } from "./completion";
import { difference } from "./difference";
import type { LocalEntity } from "./document";
import { compareFullness } from "./document";
import { likenessOf, meetingKeys } from "./likeness";
import type { Name } from "./name";

/** A name that documents use, with no regard to where in them. */
export interface NameNode {
  /** The fullest of the spellings that share the key. */
  readonly name: Name;
  /** The spellings, by all that tells them apart, with how many documents have each. */
  readonly forms: Table<string, { readonly name: Name; readonly uses: number }>;
  /** Documents with an entity of which this is the fullest name. */
  readonly documents: Collection<string>;
  /** How many documents link this name to another, by that one's key. */
  readonly links: Table<string, number>;
}

/**
 * The names of a corpus and what links them: an immutable value. A cluster is a set of names for one entity. A change to
 * a document changes only the names that the document adds or removes, and only their clusters are made anew.
 */
export interface Network {
  readonly nodes: Table<string, NameNode>;
  /** Keys of full names by where they meet others that they may be alike with. */
  readonly meeting: Table<string, Collection<string>>;
  /** Keys of full names by what short names may ask for. */
  readonly offered: Table<string, Collection<string>>;
  /** Keys of short names by what they ask for: a word of a full name, the lexicon's identity of an acronym. */
  readonly asked: Table<string, Collection<string>>;
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
  readonly before: readonly LocalEntity[];
  readonly after: readonly LocalEntity[];
}

/** A network after changes, and what they did to it. */
export interface NetworkChange {
  readonly network: Network;
  /** The keys of all names of the changed documents and of the clusters made anew. */
  readonly used: ReadonlySet<string>;
  /** Those of them that came, went, or are linked or spelt otherwise than before; the rest only occur more or less often. */
  readonly altered: ReadonlySet<string>;
  /** How many names were clustered anew: the work that the changes cost, whatever the size of the corpus. */
  readonly relinked: number;
}

/** The network after changes. Gives the same for any order and grouping of the changes that lead to the same documents. */
export function networkAfter(network: Network, changes: Iterable<Change>): NetworkChange {
  const draft = new Draft(network);
  for (const { uri, before, after } of changes) {
    for (const { names } of [...before, ...after]) for (const { name } of names) draft.used.add(name.key);
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

/** The names by which a node meets others: the fullest, which speaks for the rest; of what the reader decided on, all. */
export function namesAt({ name, forms }: NameNode): readonly Name[] {
  return name.natural ? [...forms.values()].map((form) => form.name) : [name];
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

  constructor(private readonly base: Network) {
    this.nodes = base.nodes.asMutable();
    this.meeting = base.meeting.asMutable();
    this.offered = base.offered.asMutable();
    this.asked = base.asked.asMutable();
  }

  count(uri: string, entity: LocalEntity, by: 1 | -1): void {
    const seen = new Set<string>();
    // What the others are linked to comes first.
    const names = [...entity.names].sort(
      (a, b) => Number(b.name.key === entity.key) - Number(a.name.key === entity.key),
    );
    for (const { name } of names) {
      const isFirst = !seen.has(name.key);
      // The fullest of the names with a key speaks for them; of what the reader decided on, each for itself.
      if (!isFirst && !name.natural) continue;
      seen.add(name.key);
      this.used.add(name.key);
      this.use(name, by, isFirst && name.key === entity.key ? uri : undefined);
      if (!isFirst || name.key === entity.key) continue;
      this.link(name.key, entity.key, by);
      if (this.nodes.has(entity.key)) this.link(entity.key, name.key, by);
    }
  }

  finish(): Network {
    const clusterOf = this.base.clusterOf.asMutable();
    const clusters = this.base.clusters.asMutable();
    for (const region of this.regions()) {
      this.relinked += region.length;
      for (const key of region) {
        this.used.add(key);
        this.altered.add(key);
        clusterOf.delete(key);
        clusters.delete(key);
      }
      const alive = region.filter((key) => this.isStrong(key)).sort();
      for (const cluster of clustersOf(
        alive,
        (key) => this.nodes.get(key)!,
        (key) => this.neighbours(key),
      )) {
        for (const key of cluster) clusterOf.set(key, cluster[0]!);
        if (cluster.length > 1) clusters.set(cluster[0]!, cluster);
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

  private use(name: Name, by: 1 | -1, uri: string | undefined): void {
    const node = this.nodes.get(name.key) ?? {
      name,
      forms: Table(),
      documents: Collection<string>(),
      links: Table<string, number>(),
    };
    const variant = variantOf(name);
    const uses = (node.forms.get(variant)?.uses ?? 0) + by;
    const forms = uses > 0 ? node.forms.set(variant, { name, uses }) : node.forms.delete(variant);
    const fullest = [...forms.values()].map((f) => f.name).sort(compareVariants)[0];
    if (forms.size !== node.forms.size) this.altered.add(name.key);
    const isMet = name.natural !== undefined && forms.size !== node.forms.size;
    if (fullest !== node.name || forms.size === 0 || node.forms.size === 0 || isMet) {
      this.touched.add(name.key);
      if (node.forms.size > 0) for (const met of namesAt(node)) this.list(met, -1);
      if (fullest) for (const met of namesAt({ ...node, name: fullest, forms })) this.list(met, 1);
    }
    if (!fullest) {
      this.nodes.delete(name.key);
      return;
    }
    let { documents } = node;
    if (uri !== undefined) documents = by > 0 ? documents.add(uri) : documents.delete(uri);
    if ((documents.size === 0) !== (node.documents.size === 0)) this.altered.add(name.key);
    this.nodes.set(name.key, { ...node, name: fullest, forms, documents });
  }

  private list(name: Name, by: 1 | -1): void {
    const put = (table: Table<string, Collection<string>>, at: string) => {
      const set = table.get(at) ?? Collection<string>();
      const next = by > 0 ? set.add(name.key) : set.delete(name.key);
      if (next.size === 0) table.delete(at);
      else table.set(at, next);
      if (table === this.meeting && set.size > MOST_MET !== next.size > MOST_MET)
        for (const met of set.size > MOST_MET ? set : next) this.touched.add(met);
    };
    for (const key of meetingKeys(name)) put(this.meeting, key);
    for (const key of offersOf(name)) put(this.offered, key);
    for (const key of name.strength === "weak" ? asksOf(name) : []) put(this.asked, key);
    if (name.known) put(this.asked, name.known);
  }

  private link(from: string, to: string, by: 1 | -1): void {
    const node = this.nodes.get(from);
    if (!node) return;
    const count = (node.links.get(to) ?? 0) + by;
    if (count === by || count === 0) {
      for (const key of [from, to]) {
        this.touched.add(key);
        this.altered.add(key);
      }
    }
    this.nodes.set(from, { ...node, links: count > 0 ? node.links.set(to, count) : node.links.delete(to) });
  }

  /** The strong names that could share an entity with this one: linked by a document, or alike in spelling. */
  private neighbours(key: string): string[] {
    const node = this.nodes.get(key);
    if (!node) return [];
    const found = new Set<string>();
    for (const other of node.links.keys()) if (this.isStrong(other)) found.add(other);
    for (const name of namesAt(node)) {
      for (const meeting of meetingKeys(name)) {
        const met = this.meeting.get(meeting);
        for (const other of met && met.size <= MOST_MET ? met : []) {
          if (other === key || found.has(other)) continue;
          if (namesAt(this.nodes.get(other)!).some((met) => likenessOf(name, met))) found.add(other);
        }
      }
    }
    return [...found].sort();
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

/** Clusters of names that are linked and not kept apart. Links are made in an order that the names alone decide. */
function clustersOf(
  keys: readonly string[],
  node: (key: string) => NameNode,
  neighbours: (key: string) => string[],
): string[][] {
  const members = new Map(keys.map((key) => [key, [key]]));
  const edges = keys.flatMap((a) =>
    neighbours(a)
      .filter((b) => a < b)
      .map((b) => ({ a, b, count: node(a).links.get(b) ?? 0 })),
  );
  edges.sort(
    (x, y) => Number(y.count > 0) - Number(x.count > 0) || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
  );
  for (const { a, b } of edges) {
    const [x, y] = [members.get(a)!, members.get(b)!];
    if (x === y || x.some((k) => y.some((l) => areApart(node(k), node(l))))) continue;
    const united = [...x, ...y].sort();
    for (const key of united) members.set(key, united);
  }
  return [...new Set(members.values())];
}

function areApart(a: NameNode, b: NameNode): boolean {
  return namesAt(a).some((x) => namesAt(b).some((y) => apart(x, y) !== undefined));
}

function compareVariants(a: Name, b: Name): number {
  return compareFullness(a, b) || (variantOf(a) < variantOf(b) ? -1 : 1);
}
