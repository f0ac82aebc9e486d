import type { Kind } from "../kind";
import { Known, type Lexicon } from "../lexicon";
import { fold } from "../lexicon/folding";
import type { Place } from "../lexicon/place";
import { type Recent, recent } from "../recent";
import { latin } from "./latin";
import { remembered } from "./remembered";
import { MUHAMMAD, soundOf } from "./transliteration";

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
  /** For the name of a town the greater towns of this name, where there are several. */
  readonly towns: readonly Place[];
  /** The country of a place or people. */
  readonly country: string | undefined;
  /** What the name is without the cast, where the reader has decided something of it. */
  readonly natural: Name | undefined;
  /** The keys and forms from which the reader keeps it apart. */
  readonly apart: readonly string[];
}

const NOTHING: readonly never[] = [];

/** Inhabitants from which a town is one that a text may mean without saying where it is. */
const GREATER_TOWN = 15_000;

/** Words inside persons' names that are no name by themselves. */
const PARTICLES = new Set(
  "al el ag ould wuld mint bin bint ibn ben abu abou abd abdel abdul de du des da do dos das del della di van von der den ter zu la le les y e of the ad as ash ur ul st san santa".split(
    " ",
  ),
);

/** Words that begin an Arabic or Tuareg name which stands by itself, whatever the spelling of its vowels: `Abu Yasir`, `Abu Yaser`. */
const ARABIC = new Set("abu abou umm oum um bin ibn ben ould wuld ag al el".split(" "));

const known = new WeakMap<Lexicon, Readonly<Record<Kind, Recent<Name>>>>();
const MOST_REMEMBERED = 25_000;

/** What linking knows of a surface of this kind. */
export function nameOf(surface: string, kind: Kind, lexicon: Lexicon): Name {
  return namesKnown(lexicon)[kind](surface, (own) => makeName(own, kind, lexicon));
}

function namesKnown(lexicon: Lexicon): Readonly<Record<Kind, Recent<Name>>> {
  let names = known.get(lexicon);
  if (!names) {
    const some = () => recent<Name>(MOST_REMEMBERED);
    known.set(lexicon, (names = { person: some(), organization: some(), people: some(), place: some() }));
  }
  return names;
}

/** The same name where the document is not sure of its kind; names of several words and known ones are never in doubt. */
export const doubted: (name: Name) => Name = remembered((name) => {
  if (name.core.length > 1 || name.kind === "people" || name.key.includes("/@") || name.known) return name;
  return { ...name, key: `${name.kind}/?${name.form}`, strength: "weak", doubtful: true, natural: undefined };
});

/** Whether a surface looks like an acronym: one word of capitals, or nearly so. */
export function isAcronym(surface: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(surface);
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** The folded form of a surface as a name of this kind. */
export function formOfName(surface: string, kind: Kind): string {
  return formOf(spacedOut(surface, kind)) || surface.toLowerCase();
}

/** A surface in Latin letters, its words parted as they are for a name of this kind. */
function spacedOut(surface: string, kind: Kind): string {
  const shown = latin(surface);
  return kind === "person"
    ? unelided(turned(shown)).replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|_/gu, " ")
    : kind === "organization"
      ? unelided(shown).replaceAll(" & ", " and ")
      : shown;
}

/** The words for father, mother and son in a name, which make it another: Karim Abou Rizk is not Karim Rizk. */
export function lineageOf({ words }: Name): string {
  return words
    .filter((w) => LINEAGE.has(w))
    .map(soundOf)
    .sort()
    .join(" ");
}

const LINEAGE = new Set("abu abou bu bou umm oum um bin ibn ben ould wuld ag mac mc".split(" "));

function makeName(surface: string, kind: Kind, lexicon: Lexicon): Name {
  const spaced = spacedOut(surface, kind);
  const form = formOf(spaced) || surface.toLowerCase();
  const words = form.split(" ").map((word) => (MUHAMMAD.test(word) ? "mohamed" : word));
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
    towns: NOTHING,
    country: undefined,
    natural: undefined,
    apart: NOTHING,
  };
  if (kind === "place") {
    // After a French preposition the article of a town's name is gone: `du Pirée`.
    const places = lexicon.placesNamed(surface);
    const place = usualPlace(places, form) ?? lexicon.placesNamed(`Le ${surface}`)[0];
    const towns = isGreaterTown(place) ? places.filter(isGreaterTown) : NOTHING;
    const about = { place, country: place?.country, towns: towns.length > 1 ? towns : NOTHING };
    const settled = place && (place.kind !== "town" || place.population >= 15_000) && sameCompass(form, place);
    return { ...named, ...about, key: `place/${settled ? `@${place.id}` : bare(form)}`, strength: "strong" };
  }
  if (kind === "people") {
    const people = lexicon.peopleNamed(surface)?.people;
    const key = `people/${people ? `@${people.id}` : singular(form)}`;
    return { ...named, key, strength: "strong", country: people?.country };
  }
  if (kind === "organization") {
    const known = lexicon.organizationNamed(surface);
    const identity = known && `organization/@${known.id}`;
    if (isAcronym(surface)) return { ...named, key: `organization/${form}`, strength: "weak", known: identity };
    return { ...named, key: identity ?? `organization/${bare(form)}`, strength: "strong" };
  }
  if (partsOf(spaced) > 1 && words.some((word) => word.length > 1))
    return { ...named, key: `person/${form}`, strength: "strong" };
  return {
    ...named,
    key: `person/${ARABIC.has(words[0]!) ? words.map(soundOf).join(" ").replaceAll("e", "i").replaceAll("o", "u") : form}`,
    strength: "weak",
  };
}

function isGreaterTown(place: Place | undefined): boolean {
  return place?.kind === "town" && place.population >= GREATER_TOWN;
}

/** The likeliest place; before a greater one that only was called so once (Philadelphia for Amman) a town that is. */
function usualPlace(places: readonly Place[], form: string): Place | undefined {
  const [first] = places;
  if (first?.kind !== "town" || first.name === undefined || fold(first.name) === form) return first;
  const own = places.find((p) => p.kind === "town" && p.name !== undefined && fold(p.name) === form);
  return own && own.population * 5 >= first.population ? own : first;
}

const COMPASS: Readonly<Record<string, string>> = {
  nord: "north",
  norte: "north",
  sud: "south",
  sur: "south",
  est: "east",
  ouest: "west",
};

/** Whether a name says north or south only if the place's own does: North and South Waziristan are no one Waziristan. */
function sameCompass(form: string, { name }: Place): boolean {
  if (name === undefined) return true;
  const points = (text: string) =>
    [...text.matchAll(/\b(north|south|east|west|nord|sud|norte|sur|est|ouest)(?:ern)?\b/gu)].map(
      ([, p]) => COMPASS[p!] ?? p!,
    );
  const own = points(fold(name));
  return points(form).every((point) => own.includes(point));
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

/** With a space after an elided article: `l’Azawad` as the two words that it is. */
function unelided(surface: string): string {
  return surface.replaceAll(/(?<!\p{L})([ldLD])['’](?=\p{L})/gu, "$1 ");
}

/** `Dupont, Jean` and `DUPONT J.` as `Jean Dupont` and `J. Dupont`. */
function turned(surface: string): string {
  const list = /^(\p{Lu}[\p{Lu}'’-]{2,}) ((?:\p{Lu}\.[ -]?)+)$/u.exec(surface);
  if (list) return `${list[2]!} ${list[1]!}`;
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
