import type { Corpus, Entity } from "./engine/index";
import type { Page, Selection } from "./protocol";
import { compare, matching } from "./search";

/** The entities that a selection means, by count falling, then by name. */
export function selected(corpus: Corpus, { query = "", confirmed = false }: Selection): readonly Entity[] {
  const key = `${confirmed} ${query}`;
  const known = lists.get(corpus);
  if (known?.key === key) return known.entities;
  const all = confirmed ? corpus.entities.filter(({ status }) => status === "confirmed") : corpus.entities;
  const entities = matching(all, query).toSorted(
    (a, b) => b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id),
  );
  lists.set(corpus, { key, entities });
  return entities;
}

/** The last list of each corpus: the pages of one are asked for one after the other. */
const lists = new WeakMap<Corpus, { readonly key: string; readonly entities: readonly Entity[] }>();

/** The documents that mention one of the entities that a selection means: their URIs, sorted. */
export function documentsNaming(corpus: Corpus, entities: readonly Entity[]): readonly string[] {
  const known = naming.get(entities);
  if (known) return known;
  const found = findDocuments(corpus, entities);
  naming.set(entities, found);
  return found;
}

const naming = new WeakMap<readonly Entity[], readonly string[]>();

function findDocuments(corpus: Corpus, entities: readonly Entity[]): string[] {
  const naming = new Set<string>();
  for (const { documents } of entities) {
    for (const uri of documents) naming.add(uri);
    if (naming.size === corpus.documents.length) break;
  }
  return corpus.documents.filter((uri) => naming.has(uri));
}

/** How often a document mentions each of its entities, in the order of first mention. */
export function countsIn(corpus: Corpus, uri: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of corpus.mentions(uri)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

export function pageOf<T>(items: readonly T[], { offset = 0, limit = Number.POSITIVE_INFINITY }: Page): readonly T[] {
  return items.slice(offset, offset + limit);
}

/** A page that is as long as it takes to have the item at an index on it; -1 is none. */
export function reaching({ offset = 0, limit }: Page, index: number): Page {
  return { offset, ...(limit === undefined ? {} : { limit: Math.max(limit, index + 1 - offset) }) };
}
