import assert from "node:assert/strict";
import { known, places, shippedLexicon } from "./known-world";

describe("places of the world", () => {
  it("gives one place to all spellings of a town", () => {
    const [timbuktu] = places("Timbuktu");
    assert.match(timbuktu ?? "", /^town\/ML@/);
    for (const spelling of ["Tombouctou", "Timbuctoo", "TIMBUKTU", "timbuktu"])
      assert.equal(places(spelling)[0], timbuktu);
    assert.equal(places("Alger")[0], places("Algiers")[0]);
    assert.equal(places("Bombay")[0], places("Mumbai")[0]);
    assert.equal(places("Leningrad")[0], places("St. Petersburg")[0]);
    assert.equal(places("N’Djaména")[0], places("Ndjamena")[0]);
  });

  it("gives a small town's name to no language but its own", () => {
    assert.deepEqual(places("الجزائر"), []);
    assert.deepEqual(places("sheng hu li ya-de luo li ya"), []);
  });

  it("tells countries with similar names apart", () => {
    assert.equal(places("Niger")[0], "country/NE");
    assert.equal(places("Nigeria")[0], "country/NG");
    assert.equal(places("Guinea")[0], "country/GN");
    assert.equal(places("Guinée-Bissau")[0], "country/GW");
    assert.equal(places("Papua New Guinea")[0], "country/PG");
    assert.equal(places("North Korea")[0], "country/KP");
    assert.deepEqual(places("Congo").slice(0, 2), ["country/CD", "country/CG"]);
  });

  it("knows countries in English and French, in short and as they were called", () => {
    const spellings: Record<string, readonly string[]> = {
      "country/US": ["United States", "U.S.", "US", "USA", "États-Unis"],
      "country/GB": ["United Kingdom", "U.K.", "Britain", "Royaume-Uni", "Grande-Bretagne"],
      "country/CI": ["Ivory Coast", "Côte d’Ivoire", "Cote d'Ivoire"],
      "country/MM": ["Burma", "Myanmar", "Birmanie"],
      "country/CD": ["DRC", "RDC", "Zaire", "Democratic Republic of Congo"],
      "country/DE": ["Germany", "Allemagne", "West Germany"],
      "country/NL": ["Netherlands", "Holland", "Pays-Bas"],
    };
    for (const [id, names] of Object.entries(spellings))
      for (const name of names) assert.equal(places(name)[0], id, name);
  });

  it("puts countries first, then capitals, then regions, then the largest town", () => {
    assert.deepEqual(places("Georgia").slice(0, 2), ["country/GE", "region/US/georgia"]);
    assert.match(places("Washington")[0] ?? "", /^town\/US@38\.9,/);
    assert.match(places("Geneva")[0] ?? "", /^town\/CH@/);
    assert.match(places("Florence")[0] ?? "", /^town\/IT@/);
    assert.match(places("Paris")[0] ?? "", /^town\/FR@/);
    assert.match(places("London")[0] ?? "", /^town\/GB@51\.5/);
    assert.match(places("Birmingham")[0] ?? "", /^town\/GB@/);
    assert.match(places("Victoria")[0] ?? "", /^town\/SC@/);
  });

  it("says where a place is, what it is called and how many live there", () => {
    const [paris] = shippedLexicon().placesNamed("Paris");
    assert.ok(paris);
    assert.equal(paris.name, "Paris");
    assert.equal(paris.country, "FR");
    assert.equal(paris.capital, true);
    assert.ok(Math.abs(paris.latitude - 48.86) < 0.05 && Math.abs(paris.longitude - 2.35) < 0.05);
    assert.ok(paris.population > 1_600_000 && paris.population < 2_700_000);
    assert.equal(shippedLexicon().placesNamed("Kiev")[0]?.name, "Kyiv");
  });

  it("puts every country inside itself", () => {
    const within: readonly [name: string, south: number, west: number, north: number, east: number][] = [
      ["France", 42, -5, 51.5, 8.5],
      ["Mali", 10, -12.5, 25, 4.5],
      ["Algeria", 19, -9, 37.5, 12],
      ["Norway", 57.5, 4, 71.5, 31.5],
      ["Chile", -56, -76, -17, -66],
      ["Fiji", -21, 176, -12, 181],
      ["New Zealand", -48, 166, -34, 179],
      ["Kazakhstan", 40, 46, 56, 88],
      ["South Africa", -35, 16, -22, 33],
      ["Canada", 41, -141, 84, -52],
    ];
    for (const [name, south, west, north, east] of within) {
      const [{ latitude, longitude } = { latitude: Number.NaN, longitude: Number.NaN }] =
        shippedLexicon().placesNamed(name);
      assert.ok(
        latitude > south && latitude < north && longitude > west && longitude < east,
        `${name} ${latitude}, ${longitude}`,
      );
    }
  });

  it("knows regions, seas, rivers and states that are no more", () => {
    for (const name of [
      "Sahel",
      "Maghreb",
      "Mer Noire",
      "Moyen-Orient",
      "West Africa",
      "Danube",
      "Soviet Union",
      "URSS",
    ]) {
      assert.ok(known(name).includes("Region"), name);
    }
    assert.equal(places("Sibérie")[0], places("Siberia")[0]);
    assert.equal(places("Texas")[0], "region/US/texas");
    assert.deepEqual(places("Galicia").slice(0, 2), ["region/galicia", "region/ES/galicia"]);
  });

  it("tells large towns from small ones, and main names from others", () => {
    assert.deepEqual(known("Tamanrasset"), ["Town"]);
    assert.deepEqual(known("Ouagadougou"), ["Capital", "Town"]);
    assert.deepEqual(known("Nouakchott"), ["Capital", "Town"]);
    assert.deepEqual(known("Qwrtzia"), []);
    assert.ok(!known("Google").includes("Alternate"), "a body's name is no town's other name");
    assert.ok(!known("Sahara").includes("Alternate"), "a region's name is no town's other name");
    assert.ok(!known("more").includes("Alternate"), "a common word is no town's other name");
    assert.ok(!known("Stanley").includes("Capital"), "a dependent territory has no capital");
  });

  it("gives every place an id of its own", () => {
    const names = ["Springfield", "San José", "Victoria", "Saint-Denis", "Santa Cruz", "San Antonio", "Georgetown"];
    for (const name of names) {
      const ids = places(name);
      assert.ok(ids.length > 3, name);
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });
});
