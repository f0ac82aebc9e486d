import { forEachKey, keysOf, withAndWithoutStop } from "./keys";
import { Known } from "./known";
import { entriesOf, spellingsIn, wordsOf } from "./list";
import { CALENDAR } from "./lists/calendar";
import { COMMON_ENGLISH, COMMON_FRENCH } from "./lists/common-words";
import { COUNTRIES } from "./lists/countries";
import { DEMONYMS } from "./lists/demonyms";
import { GIVEN_NAMES } from "./lists/given-names";
import { FOLLOWERS, ORGANIZATION_WORDS, PLACE_WORDS } from "./lists/head-words";
import { HONORIFICS } from "./lists/honorifics";
import { ORGANIZATIONS } from "./lists/organizations";
import { PARTICLES } from "./lists/particles";
import { PEOPLES } from "./lists/peoples";
import { REGIONS } from "./lists/regions";
import { SURNAMES } from "./lists/surnames";
import { type KnownOrganization, organizationOf, readOrganizations } from "./organizations";
import { type PeopleForm, type PeopleRow, peopleOf, readPeoples } from "./people-forms";
import { createPhraseIndex, type PhraseIndex } from "./phrase-index";
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
  readonly particles: ReadonlyMap<string, Particle>;
}

let lists: Lists | undefined;

/** The lists, read at the first call. */
export function readLists(): Lists {
  lists ??= read();
  return lists;
}

function read(): Lists {
  const bits = createPhraseTable(40_000);
  /** Notes what is known of a name and, in an index, which row of its list it is in. */
  const note = (name: string, known: number, index?: PhraseIndex, row = 0): void =>
    forEachKey(name, (key, whole) => {
      bits.add(key, whole ? known : Known.Prefix);
      if (whole) index?.add(key, row);
    });

  const countries = readCountries(COUNTRIES);
  const countryIndex = createPhraseIndex(800);
  countries.forEach(({ names }, row) => {
    for (const name of names) note(name, Known.Country, countryIndex, row);
  });
  const regions = readRegions(REGIONS);
  const regionIndex = createPhraseIndex(4_000);
  regions.forEach(({ names }, row) => {
    for (const name of names) note(name, Known.Region, regionIndex, row);
  });
  const peoples = readPeoples(DEMONYMS + PEOPLES);
  const peopleIndex = createPhraseIndex(7_000);
  peoples.forEach(({ forms }, row) => {
    for (const { text, lowerCase } of forms) {
      note(text, Known.People | (lowerCase ? Known.PeopleLower : 0), peopleIndex, row);
    }
  });
  const organizations = readOrganizations(ORGANIZATIONS);
  const organizationIndex = createPhraseIndex(4_000);
  organizations.forEach(({ names }, row) => {
    for (const { text, weak } of names) {
      note(text, weak ? Known.OrganizationWeak : Known.Organization, organizationIndex, row);
    }
  });
  const honorifics = readHonorifics(HONORIFICS);
  const honorificIndex = createPhraseIndex(1_200);
  honorifics.forEach(({ names }, row) => {
    for (const name of names.flatMap(withAndWithoutStop)) note(name, Known.Honorific, honorificIndex, row);
  });
  const particles = readParticles(PARTICLES);
  for (const word of particles.keys()) note(word, Known.Particle);
  for (const entry of entriesOf(CALENDAR)) for (const name of spellingsIn(entry)) note(name, Known.Calendar);
  for (const [list, bit] of WORDS) {
    for (const word of wordsOf(list)) for (const spelling of withAndWithoutStop(word)) note(spelling, bit);
  }

  return {
    bits,
    countries: (phrase) => countryIndex.rows(phrase).map((row) => countries[row]!),
    regions: (phrase) => regionIndex.rows(phrase).map((row) => regionOf(regions[row]!)),
    people(phrase) {
      const row = peoples[peopleIndex.first(phrase)];
      return row && peopleFormOf(row, phrase);
    },
    organization(phrase) {
      const row = organizations[organizationIndex.first(phrase)];
      return row && organizationOf(row);
    },
    honorific: (phrase) => honorifics[honorificIndex.first(phrase)]?.honorific,
    particles,
  };
}

/** The lists of single words. */
const WORDS: readonly (readonly [list: string, bit: number])[] = [
  [GIVEN_NAMES, Known.GivenName],
  [SURNAMES, Known.Surname],
  [COMMON_ENGLISH, Known.Common],
  [COMMON_FRENCH, Known.Common],
  [ORGANIZATION_WORDS, Known.OrganizationWord],
  [PLACE_WORDS, Known.PlaceWord],
  [FOLLOWERS, Known.Follower],
];

/** What the forms of a row with this hash say together: one spelling may be of both languages. */
function peopleFormOf(row: PeopleRow, phrase: number): PeopleForm {
  const alike = row.forms.filter(({ text }) => keysOf(text).includes(phrase));
  return {
    people: peopleOf(row),
    lowerCase: alike.some(({ lowerCase }) => lowerCase),
    languages: [...new Set(alike.map(({ language }) => language))],
  };
}
