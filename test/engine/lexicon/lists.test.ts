import assert from "node:assert/strict";
import { fold } from "../../../server/engine/lexicon/folding";
import { keysOf, spellingsOf } from "../../../server/engine/lexicon/keys";
import { entriesOf, spellingsIn, wordsOf } from "../../../server/engine/lexicon/list";
import { CALENDAR } from "../../../server/engine/lexicon/lists/calendar";
import { COMMON_ENGLISH, COMMON_FRENCH } from "../../../server/engine/lexicon/lists/common-words";
import { COUNTRIES } from "../../../server/engine/lexicon/lists/countries";
import { DEMONYMS } from "../../../server/engine/lexicon/lists/demonyms";
import { GIVEN_NAMES } from "../../../server/engine/lexicon/lists/given-names";
import { FOLLOWERS, ORGANIZATION_WORDS, PLACE_WORDS } from "../../../server/engine/lexicon/lists/head-words";
import { HONORIFICS } from "../../../server/engine/lexicon/lists/honorifics";
import { ORGANIZATIONS } from "../../../server/engine/lexicon/lists/organizations";
import { PEOPLES } from "../../../server/engine/lexicon/lists/peoples";
import { REGIONS } from "../../../server/engine/lexicon/lists/regions";
import { SURNAMES } from "../../../server/engine/lexicon/lists/surnames";
import { organizationOf, readOrganizations } from "../../../server/engine/lexicon/organizations";
import { englishFormsOf, frenchFormsOf, peopleOf, readPeoples } from "../../../server/engine/lexicon/people-forms";
import { readCountries, readRegions, regionOf } from "../../../server/engine/lexicon/regions";
import { readHonorifics } from "../../../server/engine/lexicon/titles";

describe("the hand-written lists", () => {
  const countries = readCountries(COUNTRIES);
  const regions = readRegions(REGIONS);
  const peoples = readPeoples(DEMONYMS + PEOPLES);
  const organizations = readOrganizations(ORGANIZATIONS);

  it("have an id of its own for every row", () => {
    assert.deepEqual(twice(countries.map((row) => row.code)), []);
    assert.deepEqual(twice(regions.map((row) => regionOf(row).id)), []);
    assert.deepEqual(twice(peoples.map((row) => peopleOf(row).id)), []);
    assert.deepEqual(twice(organizations.map((row) => organizationOf(row).id)), []);
  });

  it("say nothing twice in a row", () => {
    for (const { names } of countries) assert.deepEqual(twice(names.map(fold)), []);
    for (const { names } of regions) assert.deepEqual(twice(names.map(fold)), []);
    for (const list of [
      GIVEN_NAMES,
      SURNAMES,
      COMMON_ENGLISH,
      COMMON_FRENCH,
      ORGANIZATION_WORDS,
      PLACE_WORDS,
      FOLLOWERS,
    ]) {
      assert.deepEqual(twice(wordsOf(list)), []);
    }
  });

  it("give a form to one people, and a name to one organization", () => {
    assert.deepEqual(shared(peoples.map(({ forms }) => forms.map(({ text }) => text))), []);
    assert.deepEqual(shared(organizations.map(({ names }) => names.map(({ text }) => text))), []);
  });

  it("put places on earth, with names that may be looked up", () => {
    for (const row of regions) {
      assert.ok(Math.abs(row.latitude) <= 90 && Math.abs(row.longitude) <= 180, row.names[0]);
      for (const name of row.names) assert.ok(keysOf(name).length > 0, row.names[0]);
    }
    const codes = new Set(countries.map(({ code }) => code));
    for (const { country } of [...regions, ...peoples]) assert.ok(country === undefined || codes.has(country), country);
  });

  it("have a people for every sovereign country", () => {
    const nations = new Set(peoples.map(({ country }) => country));
    // Congolese and Dominicans are of two countries each, and are kept with the larger one; the Vatican has no people.
    const exceptions = new Set(["CG", "DM", "VA"]);
    const without = countries.filter(
      ({ code, dependent }) => !dependent && !nations.has(code) && !exceptions.has(code),
    );
    assert.deepEqual(
      without.map(({ code }) => code),
      [],
    );
  });

  it("call no name of a people in lower case, of an organization or of a land a common word, but for homographs", () => {
    const common = new Set([...wordsOf(COMMON_ENGLISH), ...wordsOf(COMMON_FRENCH)].flatMap(spellingsOf));
    const also = (names: readonly string[]) =>
      [...new Set(names.flatMap(spellingsOf))].filter((name) => common.has(name)).sort();
    assert.deepEqual(also(peoples.flatMap(({ forms }) => forms.map(({ text }) => text))), []);
    assert.deepEqual(also(countries.flatMap(({ names }) => names)), ["reunion", "us"]);
    assert.deepEqual(also(regions.flatMap(({ names }) => names)), ["somme"]);
    const strong = organizations.flatMap(({ names }) => names.filter(({ weak }) => !weak).map(({ text }) => text));
    assert.deepEqual(also(strong), ["au", "eu", "un"]);
    assert.deepEqual(also(wordsOf(SURNAMES)), ["begin", "durer"]);
  });

  it("read titles and calendar words without a contradiction", () => {
    const classes = new Map<string, Set<string>>();
    for (const { names, honorific } of readHonorifics(HONORIFICS)) {
      for (const name of names)
        classes.set(fold(name), (classes.get(fold(name)) ?? new Set()).add(honorific.sex ?? "any"));
    }
    const torn = [...classes].filter(([, sexes]) => sexes.has("female") && sexes.has("male"));
    assert.deepEqual(
      torn.map(([name]) => name),
      [],
    );
    assert.deepEqual(twice(entriesOf(CALENDAR).flatMap(spellingsIn).map(fold)), []);
  });

  it("derive English plurals and French forms by rule", () => {
    assert.deepEqual(englishFormsOf("Malian"), ["Malian", "Malians"]);
    assert.deepEqual(englishFormsOf("Japanese"), ["Japanese"]);
    assert.deepEqual(englishFormsOf("Gypsy"), ["Gypsy", "Gypsies"]);
    assert.deepEqual(englishFormsOf("Hellenic!"), ["Hellenic"]);
    assert.deepEqual(frenchFormsOf("malien"), ["malien", "malienne", "maliens", "maliennes"]);
    assert.deepEqual(frenchFormsOf("français"), ["français", "française", "françaises"]);
    assert.deepEqual(frenchFormsOf("belge"), ["belge", "belges"]);
    assert.deepEqual(frenchFormsOf("burkinabè!"), ["burkinabè"]);
    assert.deepEqual(frenchFormsOf("grec/grecque"), ["grec", "grecque"]);
  });
});

/** The values that occur more than once. */
function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** The names, folded, that stand in more than one row. */
function shared(rows: readonly (readonly string[])[]): string[] {
  return twice(rows.flatMap((names) => [...new Set(names.flatMap(spellingsOf))]));
}
