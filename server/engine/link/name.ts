import type { Kind } from "../kind";
import type { Lexicon } from "../lexicon";
import { fold } from "../lexicon/folding";
import type { Place } from "../lexicon/place";

/**
 * A name apart from where it stands: the surface folded, and what linking needs to know of it. Two mentions of one document
 * with the same key name the same entity unless a rule for parts of names decides otherwise.
 */
export interface Name {
  readonly kind: Kind;
  /** The folded form: small letters, no diacritics, words parted by single spaces. */
  readonly form: string;
  /** Where names of one entity meet: the form, or the lexicon's own identity of a known place, people or body. */
  readonly key: string;
  /** The words of the form. */
  readonly words: readonly string[];
  /** The words that carry the name: particles and initials left out. */
  readonly core: readonly string[];
  /** Bare surnames, given names and acronyms name an entity only in company of a fuller name. */
  readonly strength: "strong" | "weak";
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

/** What linking knows of a surface of this kind. */
export function nameOf(surface: string, kind: Kind, lexicon: Lexicon): Name {
  const form = fold(surface)
    .replaceAll(/[.,;:!?"“”«»()[\]*_]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const words = form.split(" ");
  const core = words.filter((w) => !PARTICLES.has(w) && w.length > 1);
  const named = { kind, form, words, core: core.length > 0 ? core : words, known: undefined, place: undefined };
  if (kind === "place") {
    const place = lexicon.placesNamed(surface)[0];
    const settled = place && (place.kind !== "town" || place.population >= 15_000);
    return { ...named, key: `place/${settled ? `@${place.id}` : form}`, strength: "strong", place };
  }
  if (kind === "people") {
    const people = lexicon.peopleNamed(surface)?.people;
    return { ...named, key: `people/${people ? `@${people.id}` : singular(form)}`, strength: "strong" };
  }
  if (kind === "organization") {
    const known = lexicon.organizationNamed(surface);
    const identity = known && `organization/@${known.id}`;
    if (isAcronym(surface)) return { ...named, key: `organization/${form}`, strength: "weak", known: identity };
    return { ...named, key: identity ?? `organization/${form}`, strength: "strong" };
  }
  return { ...named, key: `person/${form}`, strength: core.length > 1 ? "strong" : "weak" };
}

/** Whether a surface looks like an acronym: one word of capitals, or a short one in title case. */
export function isAcronym(surface: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(surface);
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** The common form of a people's noun and plural where the lexicon knows neither. */
function singular(form: string): string {
  return form.length > 4 && form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
}
