import { type Corpus, type Entity, fold } from "../engine/index";
import { isSubsequence, search } from "../search";
import { inOneLine } from "../summary";
import { entityCalled, entityOf } from "./names";
import { othersOf, type Spot, type What } from "./spot";

/** A name that may be written at a place of a cast file. */
export interface NameToWrite {
  readonly entity: Entity;
  readonly name: string;
}

/** The names that may become of what is typed, the likeliest first, each once; none that is in the same list already. */
export function namesToWrite(corpus: Corpus, spot: Spot, what: What): NameToWrite[] {
  const seen = new Set([...othersOf(spot), ...(what === "alias" ? [spot.entry?.name ?? ""] : [])]);
  return candidatesFor(corpus, spot, what).filter(({ name }) => !seen.has(name) && seen.add(name));
}

function candidatesFor(corpus: Corpus, spot: Spot, what: What): NameToWrite[] {
  const { entities } = corpus;
  const free = entities.filter(({ status }) => status !== "confirmed");
  switch (what) {
    case "name":
      return closest(free.filter(isAs(spot)), spot);
    case "alias": {
      const own = spot.entry && (entityOf(corpus, spot.entry) ?? entityCalled(corpus, spot.entry.name ?? ""));
      if (!own) return found(free.filter(isAs(spot)), spot);
      const rest = free.filter(({ id, kind }) => id !== own.id && kind === own.kind);
      return [...namesOf(own, spot), ...found(alike(corpus, [own]), spot), ...found(rest, spot)];
    }
    case "not-name": {
      const [doubtful, others] = [true, false].map((is) =>
        free.filter(({ status }) => is === (status === "candidate")),
      );
      return [...found(doubtful!, spot), ...found(others!, spot)];
    }
    case "apart": {
      const group = othersOf(spot).flatMap((other) => entityCalled(corpus, other) ?? []);
      return [...found(alike(corpus, group), spot), ...found(entities, spot)];
    }
    default:
      return [];
  }
}

/** More than these nobody looks through. */
const MOST = 200;

/** Entities by the name that fits best. */
function closest(entities: readonly Entity[], { text }: Spot): NameToWrite[] {
  return search(entities, text, MOST).map(({ entity, alias }) => ({ entity, name: inOneLine(alias) }));
}

/** Entities by every name that fits. */
function found(entities: readonly Entity[], spot: Spot): NameToWrite[] {
  return closest(entities, spot).flatMap((best) => [best, ...namesOf(best.entity, spot)]);
}

/** Those who may be one with these, as far as the program can tell. */
function alike(corpus: Corpus, entities: readonly Entity[]): Entity[] {
  const ids = entities.flatMap(({ id }) => corpus.suggestionsFor(id)).map(({ entity }) => entity);
  return [...new Set(ids)].flatMap((id) => corpus.entity(id) ?? []);
}

/** What the documents call an entity, as far as it has the letters typed. */
function namesOf(entity: Entity, { text }: Spot): NameToWrite[] {
  const typed = fold(text).replaceAll(" ", "");
  const names = entity.aliases.map((alias) => inOneLine(alias.text));
  return names.filter((name) => isSubsequence(typed, fold(name))).map((name) => ({ entity, name }));
}

function isAs({ entry }: Spot): (entity: Entity) => boolean {
  if (entry?.kind) return ({ kind }) => kind === entry.kind;
  return ({ kind }) => (kind === "place") === (entry?.isPlace ?? false);
}
