import assert from "node:assert/strict";
import fc from "fast-check";
import { middleOf } from "../../../server/data/gazetteer/middle";
import { plainName } from "../../../server/data/gazetteer/names";
import { packGazetteer } from "../../../server/data/gazetteer/pack";
import type { Town } from "../../../server/data/gazetteer/towns";
import { Known } from "../../../server/engine/lexicon";
import { hashPhrase } from "../../../server/engine/lexicon/folding";
import { readGazetteer } from "../../../server/engine/lexicon/gazetteer";
import { Tier } from "../../../server/engine/lexicon/gazetteer-format";

const oran: Town = {
  country: "DZ",
  latitude: 3570,
  longitude: -64,
  population: 645_984,
  tier: Tier.Seat,
  names: ["Oran"],
  alternates: ["Wahrān"],
};
const paris: Town = {
  ...oran,
  country: "FR",
  latitude: 4885,
  longitude: 235,
  population: 2_138_551,
  tier: Tier.Capital,
  names: ["Paris"],
  alternates: [],
};
const paristown: Town = {
  ...oran,
  country: "US",
  latitude: 3366,
  longitude: -9556,
  population: 24_782,
  tier: Tier.Town,
  names: ["Paris"],
  alternates: ["Oran"],
};

describe("the gazetteer file", () => {
  it("gives back what was packed, whatever the order", () => {
    const bytes = packGazetteer([oran, paris, paristown], 7);
    assert.deepEqual(packGazetteer([paristown, oran, paris], 7), bytes);
    const gazetteer = readGazetteer(bytes);
    assert.deepEqual(gazetteer.size, { towns: 3, keys: 5 });
    assert.deepEqual(
      gazetteer.towns(hashPhrase("oran")).map(({ place, alternate }) => [place.id, place.name, alternate]),
      [
        ["town/DZ@35.7,-0.64", "Oran", false],
        ["town/US@33.66,-95.56", "Paris", true],
      ],
    );
    assert.equal(gazetteer.known(hashPhrase("Paris")), Known.Capital | Known.Town);
    assert.equal(gazetteer.known(hashPhrase("Oran")), Known.Town | Known.Alternate);
    assert.equal(gazetteer.known(hashPhrase("wahran")), Known.Alternate);
    assert.equal(gazetteer.known(hashPhrase("nowhere")), 0);
    assert.deepEqual(gazetteer.country("FR")?.latitude, 48.85);
  });

  it("finds every town of any table by all its names", () => {
    const town = fc.record({
      country: fc.constantFrom("AA", "BB", "ZZ"),
      latitude: fc.integer({ min: -9000, max: 9000 }),
      longitude: fc.integer({ min: -18_000, max: 18_000 }),
      population: fc.integer({ min: 0, max: 30_000_000 }),
      tier: fc.constantFrom(Tier.Small, Tier.Town, Tier.Seat, Tier.Capital),
      names: fc.constantFrom(["Élise"], ["Ulm", "Neu Ulm"], ["Łódź"], ["Saint-Jean"], ["東京 Tokyo"]),
      alternates: fc.constantFrom([], ["Ulma", "Ulm a"], ["Lodz Town"]),
    });
    fc.assert(
      fc.property(fc.array(town, { minLength: 1, maxLength: 40 }), (towns) => {
        const gazetteer = readGazetteer(packGazetteer(towns, 0));
        for (const { country, latitude, longitude, names, alternates, tier } of towns) {
          for (const name of [...names, ...alternates]) {
            const found = gazetteer.towns(hashPhrase(name)).map(({ place }) => place);
            const here = found.filter(
              (p) => p.country === country && p.latitude === latitude / 100 && p.longitude === longitude / 100,
            );
            assert.ok(here.length > 0, name);
            if (tier > Tier.Small)
              assert.ok(
                here.some((place) => place.name === names[0]),
                name,
              );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("refuses bytes that are none, damaged, cut or of another version", () => {
    const bytes = packGazetteer([oran, paris], 0);
    const damaged = bytes.slice();
    damaged[damaged.length - 100]! ^= 4;
    const newer = bytes.slice();
    newer[4] = 99;
    assert.throws(() => readGazetteer(new Uint8Array()), /no gazetteer/);
    assert.throws(() => readGazetteer(new TextEncoder().encode("x".repeat(100))), /no gazetteer/);
    assert.throws(() => readGazetteer(damaged), /damaged/);
    assert.throws(() => readGazetteer(bytes.slice(0, -8)), /damaged/);
    assert.throws(() => readGazetteer(newer), /version 99/);
  });

  it("takes for a country's middle one of its towns, whatever lies far off, also across the date line", () => {
    const at = (latitude: number, longitude: number) => ({ latitude, longitude });
    const near = [at(100, 100), at(200, 200), at(300, 300)];
    assert.deepEqual(middleOf([...near, at(8000, -9000)]), at(200, 200));
    assert.deepEqual(middleOf([at(-1700, 17_900), at(-1700, -17_990), at(-1700, -17_900)]), at(-1700, -17_990));
  });

  it("takes the name from what GeoNames writes round it", () => {
    assert.equal(plainName("Palikir - National Government Center"), "Palikir");
    assert.equal(plainName("Washington, D.C."), "Washington");
    assert.equal(plainName("Donostia / San Sebastián"), "Donostia");
    assert.equal(plainName("Kempten (Allgäu)"), "Kempten");
    assert.equal(plainName("Saint-Denis"), "Saint-Denis");
  });
});
