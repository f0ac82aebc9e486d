import { forEachKey, withAndWithoutStop } from "../../engine/lexicon/keys";
import { Known } from "../../engine/lexicon/known";
import { entriesOf, spellingsIn, wordsOf } from "../../engine/lexicon/list";
import { LISTS, type Listed } from "../../engine/lexicon/listed";
import { CALENDAR } from "../../engine/lexicon/lists/calendar";
import { COMMON_ENGLISH, COMMON_FRENCH } from "../../engine/lexicon/lists/common-words";
import { COUNTRIES } from "../../engine/lexicon/lists/countries";
import { DEMONYMS } from "../../engine/lexicon/lists/demonyms";
import { GIVEN_NAMES } from "../../engine/lexicon/lists/given-names";
import { FOLLOWERS, ORGANIZATION_WORDS, PLACE_WORDS } from "../../engine/lexicon/lists/head-words";
import { HONORIFICS } from "../../engine/lexicon/lists/honorifics";
import { ORGANIZATIONS } from "../../engine/lexicon/lists/organizations";
import { PARTICLES } from "../../engine/lexicon/lists/particles";
import { PEOPLES } from "../../engine/lexicon/lists/peoples";
import { REGIONS } from "../../engine/lexicon/lists/regions";
import { SURNAMES } from "../../engine/lexicon/lists/surnames";
import { readOrganizations } from "../../engine/lexicon/organizations";
import { readPeoples } from "../../engine/lexicon/people-forms";
import { readCountries, readRegions } from "../../engine/lexicon/regions";
import { readHonorifics, readParticles } from "../../engine/lexicon/titles";

/** Every phrase of the hand-written lists, with what is known of it and where it stands. */
export function listedPhrases(): Listed[] {
  const phrases = new Map<number, { bits: number; rows: Set<number>[] }>();
  /** Notes what is known of a name and, for a list of which the row counts, in which it is. */
  const note = (name: string, known: number, list?: keyof typeof LISTS, row = 0): void =>
    forEachKey(name, (key, whole) => {
      const phrase = phrases.get(key) ?? { bits: 0, rows: NAMES.map(() => new Set<number>()) };
      phrases.set(key, phrase);
      phrase.bits |= whole ? known : Known.Prefix;
      if (whole && list) phrase.rows[NAMES.indexOf(list)]!.add(row);
    });

  readCountries(COUNTRIES).forEach(({ names }, row) => {
    for (const name of names) note(name, Known.Country, "countries", row);
  });
  readRegions(REGIONS).forEach(({ names }, row) => {
    for (const name of names) note(name, Known.Region, "regions", row);
  });
  readPeoples(DEMONYMS + PEOPLES).forEach(({ forms }, row) => {
    for (const { text, lowerCase } of forms) {
      note(text, Known.People | (lowerCase ? Known.PeopleLower : 0), "peoples", row);
    }
  });
  readOrganizations(ORGANIZATIONS).forEach(({ names }, row) => {
    for (const { text, weak } of names) {
      note(text, weak ? Known.OrganizationWeak : Known.Organization, "organizations", row);
    }
  });
  readHonorifics(HONORIFICS).forEach(({ names }, row) => {
    for (const name of names.flatMap(withAndWithoutStop)) note(name, Known.Honorific, "honorifics", row);
  });
  for (const word of readParticles(PARTICLES).keys()) note(word, Known.Particle);
  for (const entry of entriesOf(CALENDAR)) for (const name of spellingsIn(entry)) note(name, Known.Calendar);
  for (const [list, bit] of WORDS) {
    for (const word of wordsOf(list)) for (const spelling of withAndWithoutStop(word)) note(spelling, bit);
  }
  return Array.from(phrases, ([phrase, { bits, rows }]) => ({
    phrase,
    bits,
    rows: rows.map((set) => [...set].sort((a, b) => a - b)),
  }));
}

const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

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
