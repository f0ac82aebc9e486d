import { type Entity, fold } from "./engine/index";

/** An entity that a query finds, by the alias that fits the query best. */
export interface Hit {
  readonly entity: Entity;
  readonly alias: string;
}

/**
 * The entities that have the query's letters in one of their names, in this order but not necessarily together; case and
 * diacritics do not matter. The closest first, then the most often mentioned; names to be reviewed come after the others.
 */
export function search(entities: readonly Entity[], query: string, limit = Number.POSITIVE_INFINITY): Hit[] {
  const wanted = fold(query);
  const hits = entities.flatMap((entity) => {
    const best = bestName(entity, wanted);
    return best ? [{ ...best, entity }] : [];
  });
  hits.sort(
    (a, b) =>
      b.closeness - a.closeness ||
      Number(a.entity.status === "candidate") - Number(b.entity.status === "candidate") ||
      b.entity.mentions - a.entity.mentions ||
      compare(a.entity.name, b.entity.name) ||
      compare(a.entity.id, b.entity.id),
  );
  return hits.slice(0, limit).map(({ entity, alias }) => ({ entity, alias }));
}

/** Those of some entities that a query finds, in the order in which they are. */
export function matching(entities: readonly Entity[], query: string): readonly Entity[] {
  const wanted = fold(query);
  return wanted === "" ? entities : entities.filter((entity) => bestName(entity, wanted));
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when all characters of the query stand in the text in this order. */
export function isSubsequence(query: string, text: string): boolean {
  let at = 0;
  for (const character of query) {
    at = text.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}

function bestName(entity: Entity, wanted: string): { alias: string; closeness: number } | undefined {
  let best: { alias: string; closeness: number } | undefined;
  for (const { alias, form } of formsOf(entity)) {
    const closeness = closenessOf(wanted, form);
    if (closeness > (best?.closeness ?? 0)) best = { alias, closeness };
  }
  return best;
}

/** The names of an entity, folded once for all that is typed. */
function formsOf(entity: Entity): readonly { readonly alias: string; readonly form: string }[] {
  let known = forms.get(entity);
  if (!known) {
    const names = new Set([entity.name, ...entity.aliases.map(({ text }) => text)]);
    forms.set(entity, (known = [...names].map((alias) => ({ alias, form: fold(alias) }))));
  }
  return known;
}

const forms = new WeakMap<Entity, readonly { readonly alias: string; readonly form: string }[]>();

/** 0 where a name does not have the query's letters, else the more the closer. */
function closenessOf(wanted: string, name: string): number {
  if (wanted === "") return 1;
  if (name === wanted) return 5;
  if (name.startsWith(wanted)) return 4;
  if (name.includes(` ${wanted}`)) return 3;
  if (name.includes(wanted)) return 2;
  return isSubsequence(wanted.replaceAll(" ", ""), name) ? 1 : 0;
}
