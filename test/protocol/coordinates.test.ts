import assert from "node:assert/strict";
import fc from "fast-check";
import { readCoordinates, writeCoordinates } from "../../client/corrections/coordinates";

describe("coordinates as people write them", () => {
  const timbuktu = "16.77, -3.01";
  const forms: Record<string, string> = {
    "16.77, -3.01": timbuktu,
    "16.77 -3.01": timbuktu,
    "16.77/-3.01": timbuktu,
    " 16.77,−3.01 ": timbuktu,
    "16,77; -3,01": timbuktu,
    "16,77, -3,01": timbuktu,
    "16,77 -3,01": timbuktu,
    "16.77 N, 3.01 W": timbuktu,
    "16.77N3.01W": timbuktu,
    "n16.77 w3.01": timbuktu,
    "N 16.77° W 3.01°": timbuktu,
    "3.01° O, 16.77° N": timbuktu,
    "16.77 N, -3.01": timbuktu,
    "16°46′12″N 3°0′36″W": timbuktu,
    "16° 46' 12'' N, 3° 00' 36'' O": timbuktu,
    "33.5 S 18 E": "-33.5, 18",
    "16,77": "16, 77",
    "0, 0": "0, 0",
    "0 S, 0 W": "0, 0",
  };
  for (const [text, read] of Object.entries(forms)) {
    it(`are read from “${text}”`, () => {
      const coordinates = readCoordinates(text);
      assert.equal(typeof coordinates === "string" ? coordinates : writeCoordinates(coordinates), read);
    });
  }

  const unusable: Record<string, string> = {
    "": "unreadable",
    Timbuktu: "unreadable",
    "16.77": "unreadable",
    "16.77, ": "unreadable",
    "1, 2, 3": "unreadable",
    "16.77 N, 3.01 N": "unreadable",
    "N 16.77 S, 3.01": "unreadable",
    "-16.77 S, 3.01": "unreadable",
    "16°75′N 3°0′W": "unreadable",
    "91, 0": "latitude",
    "0, -180.5": "longitude",
  };
  for (const [text, why] of Object.entries(unusable)) {
    it(`are not to be had from “${text}”: ${why}`, () => assert.equal(readCoordinates(text), why));
  }

  it("are read as they are written, wherever on earth", () => {
    const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((n) => n / 1e4 + 0);
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        assert.deepEqual(readCoordinates(writeCoordinates({ latitude, longitude })), { latitude, longitude });
      }),
    );
  });

  it("never throw, whatever is typed", () => {
    fc.assert(fc.property(fc.string(), (text) => assert.ok(readCoordinates(text))));
  });
});
