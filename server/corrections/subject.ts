import { type Corpus, type Entity, formOfName, isAcronym, type Kind } from "../engine/index";
import { inOneLine } from "../summary";
import { type Decided, type Entry, entryCalled, isSameName } from "./decided";

/** What a correction needs to know of an entity: how the corpus calls it. */
export interface Subject {
  readonly kind: Kind;
  readonly name: string;
  /**
   * The names by which the cast should know it, its name first: full names and acronyms, each form once. What names others
   * too is left out. Bare surnames follow the full names by themselves, and are only here where there is nothing else.
   */
  readonly names: readonly string[];
}

export function subjectOf(corpus: Corpus, entity: Entity): Subject {
  const { kind } = entity;
  const name = inOneLine(entity.name);
  const sure = entity.aliases.filter(({ status }) => entity.status === "candidate" || status !== "candidate");
  const known = sure.map(({ text, strength }) => ({ text: inOneLine(text), strength }));
  const full = known.filter(({ text, strength }) => strength === "strong" || isAcronym(text));
  const texts = (full.length > 0 ? full : known).map(({ text }) => text);
  const forms = new Set([formOfName(name, kind)]);
  const others = texts.filter((text) => {
    const form = formOfName(text, kind);
    return bearersOf(corpus, kind, text) < 2 && !forms.has(form) && forms.add(form);
  });
  return { kind, name, names: [name, ...others] };
}

/** The entry that the cast has for an entity: by its name, else by one of its other names. */
export function entryOf(decided: Decided, { kind, name, names }: Subject): Entry | undefined {
  const called = [name, ...names].flatMap((one) => entryCalled(decided, one, kind) ?? []);
  return called.find((entry) => names.some((one) => isSameName(one, entry.name, kind))) ?? called[0];
}

/** A new entry for an entity. */
export function newEntry({ kind, name }: Subject): Entry {
  return { kind, name, aliases: [] };
}

/** How many entities of a kind have a form among their names: a corpus never changes. */
const bearers = new WeakMap<Corpus, ReadonlyMap<string, number>>();

function bearersOf(corpus: Corpus, kind: Kind, name: string): number {
  let counts = bearers.get(corpus);
  if (!counts) bearers.set(corpus, (counts = countBearers(corpus)));
  return counts.get(`${kind}/${formOfName(name, kind)}`) ?? 0;
}

function countBearers({ entities }: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, aliases } of entities) {
    for (const form of new Set(aliases.map(({ text }) => `${kind}/${formOfName(inOneLine(text), kind)}`)))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}
