import { entriesOf, spellingsIn } from "../../engine/lexicon/list";
import { CALENDAR } from "../../engine/lexicon/lists/calendar";
import { COUNTRIES } from "../../engine/lexicon/lists/countries";
import { DEMONYMS } from "../../engine/lexicon/lists/demonyms";
import { ORGANIZATIONS } from "../../engine/lexicon/lists/organizations";
import { PEOPLES } from "../../engine/lexicon/lists/peoples";
import { REGIONS } from "../../engine/lexicon/lists/regions";
import { readOrganizations } from "../../engine/lexicon/organizations";
import { readPeoples } from "../../engine/lexicon/people-forms";
import { readCountries, readRegions } from "../../engine/lexicon/regions";

/** The names of countries, regions, peoples and bodies in our own lists, which no lesser town's other name may take. */
export function readListedNames(): string[] {
  return [
    ...readCountries(COUNTRIES).flatMap((row) => row.names),
    ...readRegions(REGIONS).flatMap((row) => row.names),
    ...readPeoples(DEMONYMS + PEOPLES).flatMap((row) => row.forms.map((form) => form.text)),
    ...readOrganizations(ORGANIZATIONS).flatMap((row) => row.names.map((name) => name.text)),
    ...entriesOf(CALENDAR).flatMap(spellingsIn),
  ];
}
