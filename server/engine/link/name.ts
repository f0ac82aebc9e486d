import type { Kind } from "../kind";
import { Known, type Lexicon } from "../lexicon";
import { fold } from "../lexicon/folding";
import type { Place } from "../lexicon/place";
import { latin } from "./latin";

/**
 * A name apart from where it stands: the surface folded, and what linking needs to know of it. Two mentions of one document
 * with the same key name the same entity unless a rule for parts of names decides otherwise.
 */
export interface Name {
  readonly kind: Kind;
  /** The folded form: small letters, no diacritics, Latin script, words parted by single spaces, `Dupont, Jean` turned round. */
  readonly form: string;
  /** Where names of one entity meet: the form, or the lexicon's own identity of a known place, people or body. */
  readonly key: string;
  /** The words of the form. */
  readonly words: readonly string[];
  /** The words that carry the name: particles and initials left out. Never empty. */
  readonly core: readonly string[];
  /** Bare surnames, given names and acronyms name an entity only in company of a fuller name. */
  readonly strength: "strong" | "weak";
  /** A single word that is also a given name, or a common or generic word: it tells little outside its document. */
  readonly plain: boolean;
  /** Its kind is a guess: the same name, or a fuller one, of another kind elsewhere may be meant. */
  readonly doubtful: boolean;
  /** What the lexicon takes an acronym for, should no document define it. */
  readonly known: string | undefined;
  /** Set for a place that the gazetteer knows by this name: the likeliest one. */
  readonly place: Place | undefined;
}

/** Words inside persons' names that are no name by themselves. */
const PARTICLES = new Set(
  "al el ag ould wuld mint bin bint ibn ben abu abou abd abdel abdul de du des da do dos das del della di van von der den ter zu la le les y e of the ad as ash ur ul st san santa".split(
    " ",
  ),
);

const remembered = new WeakMap<Lexicon, Map<string, Name>>();
const MOST_REMEMBERED = 50_000;

/** What linking knows of a surface of this kind. */
export function nameOf(surface: string, kind: Kind, lexicon: Lexicon): Name {
  let names = remembered.get(lexicon);
  if (!names || names.size > MOST_REMEMBERED) remembered.set(lexicon, (names = new Map()));
  const id = `${kind}/${surface}`;
  let name = names.get(id);
  if (!name) names.set(id, (name = makeName(surface, kind, lexicon)));
  return name;
}

/** The same name where the document is not sure of its kind; names of several words and known ones are never in doubt. */
export function doubted(name: Name): Name {
  if (name.core.length > 1 || name.kind === "people" || name.key.includes("/@") || name.known) return name;
  return { ...name, key: `${name.kind}/?${name.form}`, strength: "weak", doubtful: true };
}

/** Whether a surface looks like an acronym: one word of capitals, or nearly so. */
export function isAcronym(surface: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(surface);
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function makeName(surface: string, kind: Kind, lexicon: Lexicon): Name {
  const shown = latin(surface);
  const spaced = kind === "person" ? turned(shown).replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|_/gu, " ") : shown;
  const form = formOf(spaced) || surface.toLowerCase();
  const words = form.split(" ");
  const core = words.filter((w) => !PARTICLES.has(w) && w.length > 1);
  const plain = core.length < 2 && words.length < 3 && isPlain(core[0] ?? form, lexicon);
  const named = {
    kind,
    form,
    words,
    core: core.length > 0 ? core : words,
    plain,
    doubtful: false,
    known: undefined,
    place: undefined,
  };
  if (kind === "place") {
    const place = lexicon.placesNamed(surface)[0];
    const settled = place && (place.kind !== "town" || place.population >= 15_000);
    return { ...named, key: `place/${settled ? `@${place.id}` : bare(form)}`, strength: "strong", place };
  }
  if (kind === "people") {
    const people = lexicon.peopleNamed(surface)?.people;
    return { ...named, key: `people/${people ? `@${people.id}` : singular(form)}`, strength: "strong" };
  }
  if (kind === "organization") {
    const known = lexicon.organizationNamed(surface);
    const identity = known && `organization/@${known.id}`;
    if (isAcronym(surface)) return { ...named, key: `organization/${form}`, strength: "weak", known: identity };
    return { ...named, key: identity ?? `organization/${bare(form)}`, strength: "strong" };
  }
  return { ...named, key: `person/${form}`, strength: partsOf(spaced) > 1 ? "strong" : "weak" };
}

/** How many names a person's name is made of: `Abu Hafs al-Mauritani` of two, `bin Laden` and `Ould Abdel Aziz` of one. */
function partsOf(surface: string): number {
  let parts = 0;
  for (const word of surface.trim().split(/\s+/u)) {
    const form = formOf(word);
    if (form !== "" && !PARTICLES.has(form)) parts++;
  }
  return parts;
}

function formOf(surface: string): string {
  return fold(surface)
    .replaceAll(/[.,;:!?"“”«»()[\]*]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** `Dupont, Jean` as `Jean Dupont`. */
function turned(surface: string): string {
  const [last, first, more] = surface.split(/,\s*/u);
  return first && more === undefined ? `${first} ${last}` : surface;
}

/** Without the article that some writers put before it: `al-Hudayda`, `The Irrawaddy`. */
function bare(form: string): string {
  return form.replace(/^(?:al|el|the|le|la|les) (?=\S{3})/u, "");
}

function isPlain(word: string, lexicon: Lexicon): boolean {
  return (
    (lexicon.knownName(word) &
      (Known.GivenName | Known.Common | Known.OrganizationWord | Known.PlaceWord | Known.Calendar)) !==
    0
  );
}

/** The common form of a people's noun and plural where the lexicon knows neither. */
function singular(form: string): string {
  return form.length > 4 && form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
}
