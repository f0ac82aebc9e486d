import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { reading } from "../support/reader";

const DOCUMENTS = {
  "a.md": "John Smith spoke in Bamako. Smith left Bamako.",
  "b.txt": "Smith met Anna Keïta in Bamako. The Grand Plan failed.",
  "c.txt": "It rained.",
};

const brief = ({ total, entities }: protocol.ListingResult) => [
  total,
  ...entities.map(({ name, count }) => `${name} ${count}`),
];

describe("the census", () => {
  it("counts entities by kind, those to be reviewed apart, and the documents that name them", async () => {
    assert.deepEqual(await census({}), {
      person: 2,
      organization: 0,
      people: 0,
      place: 1,
      candidate: 1,
      documents: 2,
    });
  });

  it("counts what a query finds", async () => {
    const { person, place, documents } = await census({ query: "john" });
    assert.deepEqual({ person, place, documents }, { person: 1, place: 0, documents: 2 });
  });

  it("counts what is confirmed", async () => {
    const { person, place, candidate, documents } = await census({ confirmed: true });
    assert.deepEqual({ person, place, candidate, documents }, { person: 1, place: 0, candidate: 0, documents: 1 });
  });

  async function census(selection: protocol.Selection): Promise<protocol.CensusResult> {
    const cast = "actors:\n  - name: Anna Keïta\n    kind: person\n";
    return (await reading({ ...DOCUMENTS, "cast.yaml": cast })).ask(protocol.census, selection);
  }
});

describe("a listing", () => {
  it("has all entities, by count and then by name, and says how many there are", async () => {
    assert.deepEqual(await listing({}), [4, "Bamako 3", "John Smith 3", "Anna Keïta 1", "Grand Plan 1"]);
  });

  it("has those of one kind, of all that is known, or those to be reviewed", async () => {
    assert.deepEqual(await listing({ group: "person" }), [2, "John Smith 3", "Anna Keïta 1"]);
    assert.deepEqual(await listing({ group: "known" }), [3, "Bamako 3", "John Smith 3", "Anna Keïta 1"]);
    assert.deepEqual(await listing({ group: "candidate" }), [1, "Grand Plan 1"]);
  });

  it("comes in pages", async () => {
    assert.deepEqual(await listing({ limit: 2 }), [4, "Bamako 3", "John Smith 3"]);
    assert.deepEqual(await listing({ offset: 2, limit: 2 }), [4, "Anna Keïta 1", "Grand Plan 1"]);
    assert.deepEqual(await listing({ limit: 0 }), [4]);
  });

  it("has a page that is long enough for an entity, where one is wanted", async () => {
    const including = "person/anna-keita";
    assert.deepEqual(await listing({ limit: 1, including }), [4, "Bamako 3", "John Smith 3", "Anna Keïta 1"]);
    assert.deepEqual(await listing({ limit: 1, including: "person/nobody" }), [4, "Bamako 3"]);
  });

  it("counts in a document where one is given, and has what is to be reviewed last", async () => {
    const reader = await reading(DOCUMENTS);
    const found = await reader.ask<protocol.ListingResult>(protocol.listing, { uri: reader.uri("b.txt") });
    assert.deepEqual(brief(found), [4, "Anna Keïta 1", "Bamako 1", "John Smith 1", "Grand Plan 1"]);
  });

  it("has the entities that are asked for by id, and not those that there are not", async () => {
    assert.deepEqual(await listing({ ids: ["person/nobody", "place/bamako"] }), [1, "Bamako 3"]);
  });

  async function listing(params: protocol.ListingParams): Promise<(string | number)[]> {
    return brief(await (await reading(DOCUMENTS)).ask(protocol.listing, params));
  }
});

describe("the documents that name somebody", () => {
  it("are those that name an entity of a selection, with only such entities", async () => {
    assert.deepEqual(await documents({ naming: { query: "keita" } }), ["b.txt 1 person/anna-keita"]);
    assert.deepEqual(await documents({ naming: { confirmed: true } }), []);
  });

  it("are not those that name nobody", async () => {
    assert.deepEqual(
      (await documents({ naming: {} })).map((line) => line.split(" ")[0]),
      ["a.md", "b.txt"],
    );
    assert.equal((await documents({})).length, 3);
  });

  it("come in pages, long enough for a document where one is wanted", async () => {
    assert.equal((await documents({ limit: 1 })).length, 1);
    assert.deepEqual(
      (await documents({ offset: 1, limit: 1 })).map((line) => line.split(" ")[0]),
      ["b.txt"],
    );
    const reader = await reading(DOCUMENTS);
    const params = { limit: 1, including: reader.uri("c.txt") };
    assert.equal((await reader.ask<protocol.DocumentsResult>(protocol.documents, params)).length, 3);
  });

  async function documents(params: protocol.DocumentsParams): Promise<string[]> {
    const found = await (await reading(DOCUMENTS)).ask<protocol.DocumentsResult>(protocol.documents, params);
    return found.map(({ path, mentions, entities }) => [path, mentions, ...entities.map(({ id }) => id)].join(" "));
  }
});
