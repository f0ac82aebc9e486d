import { type Corpus, type Entity, fold } from "../engine/index";
import { inOneLine } from "../summary";
import type { Spot, SpotEntry } from "./spot";

/** The entity that a name of a cast file names, as far as a document names it. Undefined of what names nobody. */
export function entityNamed(corpus: Corpus, { what, text, entry }: Spot): Entity | undefined {
  if (what === "apart") return entityCalled(corpus, text);
  return (what === "name" || what === "alias") && entry ? entityOf(corpus, entry) : undefined;
}

/** The entity that an entry decides of. */
export function entityOf(corpus: Corpus, { kind, name }: Pick<SpotEntry, "kind" | "name">): Entity | undefined {
  if (kind === undefined || name === undefined) return undefined;
  return namesIn(corpus).byEntry.get(keyOf(kind, name));
}

/** The entity that is called so: those of the cast go before others, and those whose name it is before those whose alias. */
export function entityCalled(corpus: Corpus, text: string): Entity | undefined {
  return namesIn(corpus).byName.get(fold(text));
}

interface Names {
  /** Entities that a cast has decided of, by kind and folded name. */
  readonly byEntry: ReadonlyMap<string, Entity>;
  readonly byName: ReadonlyMap<string, Entity>;
}

/** A corpus never changes. */
const remembered = new WeakMap<Corpus, Names>();

function namesIn(corpus: Corpus): Names {
  let names = remembered.get(corpus);
  if (!names) remembered.set(corpus, (names = collected(corpus)));
  return names;
}

function collected({ entities }: Corpus): Names {
  const byEntry = new Map<string, Entity>();
  const byName = new Map<string, Entity>();
  const confirmed = entities.filter(({ status }) => status === "confirmed");
  for (const entity of confirmed) add(byEntry, keyOf(entity.kind, entity.name), entity);
  for (const entity of [...confirmed, ...entities]) add(byName, fold(inOneLine(entity.name)), entity);
  for (const entity of [...confirmed, ...entities])
    for (const { text } of entity.aliases) add(byName, fold(inOneLine(text)), entity);
  return { byEntry, byName };
}

function add(names: Map<string, Entity>, key: string, entity: Entity): void {
  if (!names.has(key)) names.set(key, entity);
}

function keyOf(kind: string, name: string): string {
  return `${kind}/${fold(inOneLine(name))}`;
}
