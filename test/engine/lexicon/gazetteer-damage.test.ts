import assert from "node:assert/strict";
import fc from "fast-check";
import { packGazetteer } from "../../../server/data/gazetteer/pack";
import type { Town } from "../../../server/data/gazetteer/towns";
import { hashPhrase } from "../../../server/engine/lexicon/folding";
import { readGazetteer } from "../../../server/engine/lexicon/gazetteer";
import { HEADER_WORDS, Header, Tier, VERSION } from "../../../server/engine/lexicon/gazetteer-format";
import { Known } from "../../../server/engine/lexicon/known";
import { encodeListed, type Listed } from "../../../server/engine/lexicon/listed";

const INPUTS = 0xfeed_beef;
const oran: Town = {
  country: "DZ",
  latitude: 3570,
  longitude: -64,
  population: 645_984,
  tier: Tier.Seat,
  names: ["Oran"],
  alternates: ["Wahrān"],
};
const towns: readonly Town[] = [oran, { ...oran, country: "FR", latitude: 4885, tier: Tier.Capital, names: ["Paris"] }];
const phrases: readonly Listed[] = [
  { phrase: hashPhrase("Algeria"), bits: Known.Country, rows: [[3, 300], [], [], [], []] },
  { phrase: hashPhrase("Amal"), bits: Known.GivenName | Known.OrganizationWeak, rows: [[], [], [], [7], []] },
];
const whole = packGazetteer(towns, INPUTS, phrases);

describe("a gazetteer file", () => {
  it("is read when it is whole, with the listed phrases that were packed into it", () => {
    assert.deepEqual(readGazetteer(whole).listed, encodeListed(phrases));
    assert.equal(readGazetteer(whole).towns(hashPhrase("Oran")).length, 1);
  });

  it("is refused in every other version", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (version) => {
        fc.pre(version !== VERSION);
        const other = whole.slice();
        new DataView(other.buffer).setUint32(Header.Version * 4, version, true);
        assert.throws(
          () => readGazetteer(other),
          new RegExp(`version ${version}, not ${VERSION}: build it again`, "u"),
        );
      }),
    );
  });

  it("is refused when any byte of it is another, in its header as well", () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice();
        damaged[at]! ^= change;
        assert.throws(() => readGazetteer(damaged), Error);
      }),
      { numRuns: 300 },
    );
    for (let at = 0; at < HEADER_WORDS * 4; at++) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const damaged = whole.slice();
        damaged[at]! ^= bit;
        assert.throws(() => readGazetteer(damaged), Error, `byte ${at}, bit ${bit}`);
      }
    }
  });

  it("is refused when it is cut or longer than it was", () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        assert.throws(() => readGazetteer(whole.subarray(0, length)), Error);
      }),
    );
    for (const more of [1, 4, 8]) {
      const longer = new Uint8Array(whole.length + more);
      longer.set(whole);
      assert.throws(() => readGazetteer(longer), Error);
    }
  });
});
