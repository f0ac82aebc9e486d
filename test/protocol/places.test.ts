import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { type Documents, reading } from "../support/reader";

async function placesIn(documents: Documents, limit = 100): Promise<protocol.PlacesResult> {
  return (await reading(documents)).ask(protocol.places, { limit });
}

const names = ({ places }: protocol.PlacesShare) => places.map(({ entity }) => `${entity.name} ${entity.count}`);

describe("the places of the corpus", () => {
  const TRAVELS: Documents = {
    "a.md": "They left Kidal for Gao. Kidal was quiet.",
    "b.txt": "Grace Akello came from Mali to the Sahel. In Kidal she rested.",
  };

  it("come with where they lie, the most mentioned first, and no actors", async () => {
    const { located } = await placesIn(TRAVELS);
    assert.deepEqual(names(located), ["Kidal 3", "Gao 1", "Mali 1", "Sahel 1"]);
    assert.equal(located.total, 4);
    const kidal = located.places[0]!.location!;
    assert.equal(
      `${kidal.kind} ${kidal.country} ${kidal.latitude.toFixed(1)} ${kidal.longitude.toFixed(1)}`,
      "town ML 18.4 1.4",
    );
    assert.deepEqual(
      located.places.slice(2).map(({ location }) => location!.kind),
      ["country", "region"],
    );
  });

  it("come with what each document says first, and where", async () => {
    const { located } = await placesIn(TRAVELS);
    assert.deepEqual(
      located.places[0]!.quotes.map(({ path, excerpt }) => [path, excerpt.text]),
      [
        ["a.md", "They left Kidal for Gao."],
        ["b.txt", "In Kidal she rested."],
      ],
    );
  });

  it("are apart where nobody knows where they lie", async () => {
    const { located, unlocated } = await placesIn({ "a.md": "They met in [Qarn Zuhal]{.place}, far from Gao." });
    assert.deepEqual(names(located), ["Gao 1"]);
    assert.deepEqual(names(unlocated), ["Qarn Zuhal 1"]);
    assert.equal(unlocated.places[0]!.location, undefined);
  });

  it("lie where the reader puts them", async () => {
    const { located, unlocated } = await placesIn({
      "a.md": "They met in Qarn Zuhal.",
      "cast.yaml": "places:\n  - name: Qarn Zuhal\n    at: [20.5, -1.25]\n",
    });
    assert.deepEqual(unlocated.places, []);
    assert.deepEqual(located.places[0]!.location, { kind: "place", latitude: 20.5, longitude: -1.25 });
  });

  it("are as many as asked for, and the answer says of how many", async () => {
    const { located } = await placesIn(TRAVELS, 2);
    assert.deepEqual(names(located), ["Kidal 3", "Gao 1"]);
    assert.equal(located.total, 4);
  });

  it("are none in a corpus without places", async () => {
    const none = { places: [], total: 0, candidates: 0 };
    assert.deepEqual(await placesIn({ "a.md": "Nothing at all." }), { located: none, unlocated: none });
  });
});
