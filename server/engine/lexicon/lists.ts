import { keysOf } from "./keys";
import { decodeListed, LISTS } from "./listed";
import { COUNTRIES } from "./lists/countries";
import { DEMONYMS } from "./lists/demonyms";
import { HONORIFICS } from "./lists/honorifics";
import { ORGANIZATIONS } from "./lists/organizations";
import { PARTICLES } from "./lists/particles";
import { PEOPLES } from "./lists/peoples";
import { REGIONS } from "./lists/regions";
import { type KnownOrganization, organizationOf, readOrganizations } from "./organizations";
import { type PeopleForm, type PeopleRow, peopleOf, readPeoples } from "./people-forms";
import { createPhraseIndex } from "./phrase-index";
import { createPhraseTable, type PhraseTable } from "./phrase-table";
import type { Place } from "./place";
import { type CountryRow, readCountries, readRegions, regionOf } from "./regions";
import { type Honorific, type Particle, readHonorifics, readParticles } from "./titles";

/** The hand-written lists, by the hashes of their phrases. */
export interface Lists {
  readonly bits: PhraseTable;
  countries(phrase: number): CountryRow[];
  regions(phrase: number): Place[];
  people(phrase: number): PeopleForm | undefined;
  organization(phrase: number): KnownOrganization | undefined;
  honorific(phrase: number): Honorific | undefined;
  particle(folded: string): Particle | undefined;
}

/** The lists, with their phrases as the build has packed them. What else is in a list is read when it is first asked for. */
export function readLists(listed: Uint8Array): Lists {
  const bits = createPhraseTable(40_000);
  const indexes = Object.keys(LISTS).map(() => createPhraseIndex(4_000));
  decodeListed(listed, bits.add, (phrase, list, row) => indexes[list]!.add(phrase, row));
  const [countryIndex, regionIndex, peopleIndex, organizationIndex, honorificIndex] = indexes;

  return {
    bits,
    countries: (phrase) => countryIndex!.rows(phrase).map((row) => countries()[row]!),
    regions: (phrase) => regionIndex!.rows(phrase).map((row) => regionOf(regions()[row]!)),
    people(phrase) {
      const row = peopleIndex!.first(phrase);
      return row < 0 ? undefined : peopleFormOf(peoples()[row]!, phrase);
    },
    organization(phrase) {
      const row = organizationIndex!.first(phrase);
      return row < 0 ? undefined : organizationOf(organizations()[row]!);
    },
    honorific(phrase) {
      const row = honorificIndex!.first(phrase);
      return row < 0 ? undefined : honorifics()[row]!.honorific;
    },
    particle: (folded) => particles().get(folded),
  };
}

const countries = whenAsked(() => readCountries(COUNTRIES));
const regions = whenAsked(() => readRegions(REGIONS));
const peoples = whenAsked(() => readPeoples(DEMONYMS + PEOPLES));
const organizations = whenAsked(() => readOrganizations(ORGANIZATIONS));
const honorifics = whenAsked(() => readHonorifics(HONORIFICS));
const particles = whenAsked(() => readParticles(PARTICLES));

/** What `make` gives, made at the first call. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What the forms of a row with this hash say together: one spelling may be of both languages. */
function peopleFormOf(row: PeopleRow, phrase: number): PeopleForm {
  const alike = row.forms.filter(({ text }) => keysOf(text).includes(phrase));
  return {
    people: peopleOf(row),
    lowerCase: alike.some(({ lowerCase }) => lowerCase),
    languages: [...new Set(alike.map(({ language }) => language))],
  };
}
