/** What is known of names in general, before any document is read: places of the world, peoples, bodies, titles. */
import { fold, hashPhrase } from "./folding";
import { readGazetteer } from "./gazetteer";
import { spellingsOf } from "./keys";
import { Known } from "./known";
import { readLists } from "./lists";
import type { KnownOrganization } from "./organizations";
import type { PeopleForm } from "./people-forms";
import type { Place } from "./place";
import type { Honorific, Particle } from "./titles";

export { Known } from "./known";
export type { KnownOrganization } from "./organizations";
export type { People, PeopleForm } from "./people-forms";
export type { Place } from "./place";
export type { Honorific, Particle } from "./titles";

/** All look-ups fold their names: case, diacritics, apostrophes and hyphens do not matter. */
export interface Lexicon {
  /**
   * What is known of the phrase with this hash (`extendPhrase` over the `hashWord` of its words): a union of `Known` bits, 0
   * if nothing. Allocates nothing and takes constant time: it is asked at every capitalised word.
   */
  known(phrase: number): number;
  /** The same for a written name. */
  knownName(name: string): number;
  /** Places that a name may mean, best first: countries, capitals, regions, then towns by population and main names first. */
  placesNamed(name: string): readonly Place[];
  peopleNamed(name: string): PeopleForm | undefined;
  /** A widely known body. For one of its `weak` names it is an answer to "if this is an organization, which?". */
  organizationNamed(name: string): KnownOrganization | undefined;
  /** A title or rank, in full or abbreviated, of one or more words. */
  honorific(title: string): Honorific | undefined;
  particle(word: string): Particle | undefined;
  isGivenName(word: string): boolean;
  isSurname(word: string): boolean;
  /** A frequent word of English or French that is not mostly a name. */
  isCommonWord(word: string): boolean;
}

/** How many answers are kept at hand, a power of two. */
const ASKED = 1 << 14;
/** No union of `Known` bits. */
const UNASKED = -1;

/** A lexicon of the hand-written lists and a gazetteer file. Throws an `Error` if that file is not sound. */
export function createLexicon(gazetteer: Uint8Array): Lexicon {
  const towns = readGazetteer(gazetteer);
  const lists = readLists(towns.listed);

  // Texts come back to the same few thousand phrases: what was found of one is kept until another takes its place.
  const asked = new Int32Array(ASKED);
  const answers = new Int32Array(ASKED).fill(UNASKED);
  const known = (phrase: number): number => {
    const slot = (phrase ^ (phrase >>> 16)) & (ASKED - 1);
    if (asked[slot] === phrase && answers[slot] !== UNASKED) return answers[slot]!;
    const answer = lists.bits.get(phrase) | towns.known(phrase);
    asked[slot] = phrase;
    answers[slot] = answer;
    return answer;
  };
  const has = (word: string, bit: number): boolean => (known(hashPhrase(word)) & bit) !== 0;
  /** The first answer for one of a name's spellings. */
  const ask = <T>(name: string, answer: (phrase: number) => T | undefined): T | undefined => {
    for (const spelling of spellingsOf(name)) {
      const found = answer(hashPhrase(spelling));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    known,
    knownName(name) {
      let bits = 0;
      for (const spelling of spellingsOf(name)) bits |= known(hashPhrase(spelling));
      return bits;
    },
    placesNamed(name) {
      const some = (phrase: number): Place[] | undefined => {
        const places = placesOf(phrase);
        return places.length > 0 ? places : undefined;
      };
      return ask(name, some) ?? [];
    },
    peopleNamed: (name) => ask(name, lists.people),
    organizationNamed: (name) => ask(name, lists.organization),
    honorific: (title) => ask(title, lists.honorific),
    particle: (word) => lists.particle(fold(word)),
    isGivenName: (word) => has(word, Known.GivenName),
    isSurname: (word) => has(word, Known.Surname),
    isCommonWord: (word) => has(word, Known.Common),
  };

  function placesOf(phrase: number): Place[] {
    const places: Place[] = [];
    for (const { code, names } of lists.countries(phrase)) {
      const name = names[0]!;
      const at = towns.country(code);
      if (at === undefined) continue;
      const { latitude, longitude } = at;
      places.push({ id: `country/${code}`, kind: "country", country: code, latitude, longitude, population: 0, name });
    }
    const found = towns.towns(phrase);
    const isSeat = (row: (typeof found)[number]) => row.place.capital === true && !row.alternate;
    for (const row of found) if (isSeat(row)) places.push(row.place);
    places.push(...lists.regions(phrase));
    for (const row of found) if (!isSeat(row)) places.push(row.place);
    return places;
  }
}
