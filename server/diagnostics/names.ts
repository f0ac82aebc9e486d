import { type Corpus, type Entity, fold, isAcronym } from "../engine/index";
import { inOneLine } from "../summary";

/** The entities of a corpus by their names, where a name may be that of several. In the corpus's order. */
export interface Names {
  /** Entities with a full name that are called by this acronym. */
  withAcronym(acronym: string): readonly Entity[];
  /** Entities with a full name that has all words of this one, that are called by this acronym, or that it may be short for. */
  fuller(surface: string): readonly Entity[];
}

const known = new WeakMap<Corpus, Names>();

export function namesOf(corpus: Corpus): Names {
  let names = known.get(corpus);
  if (!names) known.set(corpus, (names = namesIn(corpus)));
  return names;
}

/** A full name, not an acronym. */
export function isSpeltOut(surface: string): boolean {
  return !isAcronym(inOneLine(surface));
}

function namesIn(corpus: Corpus): Names {
  const asked = new Map<string, readonly Entity[]>();
  let byAcronym: Map<string, Entity[]> | undefined;
  let byInitials: Map<string, Entity[]> | undefined;
  const withAcronym = (acronym: string) => {
    byAcronym ??= acronymsIn(corpus);
    return byAcronym.get(fold(acronym)) ?? [];
  };
  const withInitials = (acronym: string) => {
    byInitials ??= initialsIn(corpus);
    return byInitials.get(lettersOf(acronym)) ?? [];
  };
  return {
    withAcronym,
    fuller(surface) {
      let found = asked.get(surface);
      if (!found) {
        const words = wordsOf(surface);
        const whole = corpus.entities.filter((entity) => profileOf(entity).full.some((own) => hasMore(own, words)));
        found = [
          ...new Set([...whole, ...(isSpeltOut(surface) ? [] : [...withAcronym(surface), ...withInitials(surface)])]),
        ];
        asked.set(surface, found);
      }
      return found;
    },
  };
}

function acronymsIn({ entities }: Corpus): Map<string, Entity[]> {
  return grouped(entities, (entity) => {
    const { full, acronyms } = profileOf(entity);
    return full.length > 0 ? acronyms : [];
  });
}

function initialsIn({ entities }: Corpus): Map<string, Entity[]> {
  return grouped(entities, ({ aliases }) => {
    const full = aliases.filter(({ text, strength }) => strength === "strong" && isSpeltOut(text));
    return new Set(full.flatMap(({ text }) => initialsOf(text)));
  });
}

/** The initials of a name: of all words, of those with a capital, and of those that are no short words such as `of`. */
function initialsOf(name: string): string[] {
  const words = inOneLine(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const choices = [words, words.filter((word) => /^\p{Lu}/u.test(word)), words.filter((word) => word.length > 3)];
  return choices.filter(({ length }) => length > 1).map((some) => lettersOf(some.map((word) => [...word][0]).join("")));
}

function lettersOf(acronym: string): string {
  return fold(acronym).replace(/[^\p{L}\p{N}]/gu, "");
}

function grouped(entities: readonly Entity[], keysOf: (entity: Entity) => Iterable<string>): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const others = found.get(key);
      if (others) others.push(entity);
      else found.set(key, [entity]);
    }
  }
  return found;
}

/** What entities are called, folded: the words of their full names, each between spaces; and their acronyms. */
interface Profile {
  readonly full: readonly string[];
  readonly acronyms: readonly string[];
}

/** An edit leaves most entities as they are. */
const profiles = new WeakMap<Entity, Profile>();

function profileOf(entity: Entity): Profile {
  let profile = profiles.get(entity);
  if (!profile) {
    const full = entity.aliases.filter(({ text, strength }) => strength === "strong" && isSpeltOut(text));
    const acronyms = entity.aliases.filter(({ text }) => !isSpeltOut(text));
    profile = {
      full: full.map(({ text }) => ` ${wordsOf(text).join(" ")} `),
      acronyms: [...new Set(acronyms.map(({ text }) => fold(text)))],
    };
    profiles.set(entity, profile);
  }
  return profile;
}

function hasMore(full: string, words: readonly string[]): boolean {
  return (
    words.length > 0 && full.length > words.join(" ").length + 2 && words.every((one) => full.includes(` ${one} `))
  );
}

/** The folded words of a name, without the signs between them. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
