import assert from "node:assert/strict";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { listedPhrases } from "../../../server/data/gazetteer/listed-phrases";
import { readEngineData } from "../../../server/data/read";
import { readGazetteer } from "../../../server/engine/lexicon/gazetteer";
import { keysOf, withAndWithoutStop } from "../../../server/engine/lexicon/keys";
import { Known } from "../../../server/engine/lexicon/known";
import { decodeListed, encodeListed, LISTS, type Listed } from "../../../server/engine/lexicon/listed";
import { readLists } from "../../../server/engine/lexicon/lists";
import { COUNTRIES } from "../../../server/engine/lexicon/lists/countries";
import { DEMONYMS } from "../../../server/engine/lexicon/lists/demonyms";
import { HONORIFICS } from "../../../server/engine/lexicon/lists/honorifics";
import { ORGANIZATIONS } from "../../../server/engine/lexicon/lists/organizations";
import { PEOPLES } from "../../../server/engine/lexicon/lists/peoples";
import { REGIONS } from "../../../server/engine/lexicon/lists/regions";
import { organizationOf, readOrganizations } from "../../../server/engine/lexicon/organizations";
import { peopleOf, readPeoples } from "../../../server/engine/lexicon/people-forms";
import { readCountries, readRegions, regionOf } from "../../../server/engine/lexicon/regions";
import { type Honorific, type HonorificRow, readHonorifics } from "../../../server/engine/lexicon/titles";

const MASKS = Object.values(LISTS);

/** A phrase with any bits, and rows in the lists that those bits are of. */
const listed: fc.Arbitrary<Listed> = fc
  .record({
    phrase: fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 127, 128, 0x7fff_ffff, -0x8000_0000)),
    bits: fc.oneof(fc.integer({ min: 1, max: (1 << 20) - 1 }), fc.constantFrom(...Object.values(Known))),
  })
  .chain(({ phrase, bits }) => {
    const rows = fc.uniqueArray(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 4 });
    const inOrder = rows.map((some) => some.sort((a, b) => a - b));
    return fc
      .tuple(...MASKS.map((mask) => (bits & mask ? inOrder : fc.constant([]))))
      .map((rows) => ({ phrase, bits, rows }));
  });
const lists = fc.uniqueArray(listed, { selector: ({ phrase }) => phrase, maxLength: 60, size: "max" });

describe("the listed phrases of a file", () => {
  it("are what was written, whatever the order", () => {
    fc.assert(
      fc.property(lists, (written) => {
        const bytes = encodeListed(written);
        assert.deepEqual(encodeListed([...written].reverse()), bytes);
        assert.deepEqual(decoded(bytes), inFileOrder(written));
      }),
      { numRuns: 100 },
    );
  });

  it("are none in a file that has none", () => {
    assert.deepEqual(decoded(new Uint8Array()), []);
    assert.deepEqual(decoded(encodeListed([])), []);
  });

  it("are all that the lists say, found under every key of every name", () => {
    const read = readLists(shippedPhrases());
    eachKey(readCountries(COUNTRIES), namesOf, (key, { code }) => {
      assert.ok(
        read.countries(key).some((country) => country.code === code) && read.bits.get(key) & Known.Country,
        code,
      );
    });
    eachKey(readRegions(REGIONS), namesOf, (key, row, name) => {
      const { id } = regionOf(row);
      assert.ok(read.regions(key).some((region) => region.id === id) && read.bits.get(key) & Known.Region, name);
    });
    const peoples = readPeoples(DEMONYMS + PEOPLES).flatMap((row) => row.forms.map((form) => ({ ...form, row })));
    eachKey(peoples, textOf, (key, { row, lowerCase }, name) => {
      assert.equal(read.people(key)?.people.id, peopleOf(row).id, name);
      assert.ok(read.bits.get(key) & (lowerCase ? Known.PeopleLower : Known.People), name);
    });
    const bodies = readOrganizations(ORGANIZATIONS).flatMap((row) => row.names.map((name) => ({ ...name, row })));
    eachKey(bodies, textOf, (key, { row, weak }, name) => {
      assert.equal(read.organization(key)?.id, organizationOf(row).id, name);
      assert.ok(read.bits.get(key) & (weak ? Known.OrganizationWeak : Known.Organization), name);
    });
    // A title may be of two sorts: the list's first counts.
    const titles = new Map<number, Honorific>();
    const spelt = ({ names }: HonorificRow) => names.flatMap(withAndWithoutStop);
    eachKey(readHonorifics(HONORIFICS), spelt, (key, { honorific }, name) => {
      if (!titles.has(key)) titles.set(key, honorific);
      assert.deepEqual(read.honorific(key), titles.get(key), name);
      assert.ok(read.bits.get(key) & Known.Honorific, name);
    });
  });

  it("are in the file that ships as the lists say them now", () => {
    assert.ok(Buffer.from(shippedPhrases()).equals(encodeListed(listedPhrases())));
  });
});

function shippedPhrases(): Uint8Array {
  return readGazetteer(readEngineData(dirname(fileURLToPath(import.meta.url))).gazetteer).listed;
}

/** Visits every key of every name of every row. */
function eachKey<Row>(
  rows: readonly Row[],
  names: (row: Row) => readonly string[],
  check: (key: number, row: Row, name: string) => void,
): void {
  for (const row of rows) for (const name of names(row)) for (const key of keysOf(name)) check(key, row, name);
}

function namesOf({ names }: { readonly names: readonly string[] }): readonly string[] {
  return names;
}

function textOf({ text }: { readonly text: string }): readonly string[] {
  return [text];
}

/** What a file says, in its order. */
function decoded(bytes: Uint8Array): Listed[] {
  const found: { phrase: number; bits: number; rows: number[][] }[] = [];
  decodeListed(
    bytes,
    (phrase, bits) => void found.push({ phrase, bits, rows: MASKS.map(() => []) }),
    (phrase, list, row) => {
      assert.equal(found.at(-1)?.phrase, phrase);
      found.at(-1)!.rows[list]!.push(row);
    },
  );
  return found;
}

function inFileOrder(written: readonly Listed[]): Listed[] {
  return [...written].sort((a, b) => (a.phrase >>> 0) - (b.phrase >>> 0));
}
