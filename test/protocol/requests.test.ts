import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

const DOCUMENTS: Documents = {
  "a.md": "John Smith spoke in Bamako. Smith left Bamako.",
  "b/c.txt": "Later ⟦Sm‸ith|here⟧ met Anna Keïta in Bamako.",
};

const brief = ({ name, kind, count, documents }: protocol.EntitySummary) => `${kind} ${name} ${count}/${documents}`;

async function settled(documents: Documents): Promise<Reader> {
  const reader = await reading(documents);
  await reader.ask(protocol.entities);
  return reader;
}

describe("the outline of a document", () => {
  it("lists its entities in the order of first mention, counted in it", async () => {
    const reader = await settled(DOCUMENTS);
    const outline = await reader.ask<protocol.EntitySummary[]>(protocol.outline, { uri: reader.uri("b/c.txt") });
    assert.deepEqual(outline.map(brief), ["person John Smith 1/2", "person Anna Keïta 1/1", "place Bamako 1/2"]);
    assert.deepEqual(outline[0]!.aliases, ["Smith"]);
  });

  it("is null where the corpus has no such document", async () => {
    const reader = await settled(DOCUMENTS);
    assert.equal(await reader.ask(protocol.outline, { uri: reader.uri("none.md") }), null);
  });

  it("says which names are to be reviewed", async () => {
    const reader = await settled({ "a.txt": "The Grand Plan failed." });
    const [plan] = await reader.ask<protocol.EntitySummary[]>(protocol.outline, { uri: reader.uri("a.txt") });
    assert.equal(plan!.status, "candidate");
  });
});

describe("the mentions of an entity", () => {
  it("come with their sentence, the name highlighted in it", async () => {
    const reader = await settled(DOCUMENTS);
    const found = await reader.ask<protocol.MentionSummary[]>(protocol.mentions, { entity: "person/john-smith" });
    const shown = found.map(({ excerpt: { text, highlights } }) => {
      const [start, end] = highlights[0]!;
      return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
    });
    assert.deepEqual(shown, [
      "⟦John Smith⟧ spoke in Bamako.",
      "⟦Smith⟧ left Bamako.",
      "Later ⟦Smith⟧ met Anna Keïta in Bamako.",
    ]);
  });

  it("are those of one document where it is named", async () => {
    const reader = await settled(DOCUMENTS);
    const params = { entity: "person/john-smith", uri: reader.uri("b/c.txt") };
    const found = await reader.ask<protocol.MentionSummary[]>(protocol.mentions, params);
    assert.deepEqual(reader.show(found.map(({ location }) => ({ ...location, label: "here" }))), expectedOf(DOCUMENTS));
  });

  it("are none of an unknown entity", async () => {
    const reader = await settled(DOCUMENTS);
    assert.deepEqual(await reader.ask(protocol.mentions, { entity: "person/nobody" }), []);
  });
});

describe("the entities of the corpus", () => {
  it("come by count, then by name", async () => {
    const reader = await settled(DOCUMENTS);
    const found = await reader.ask<protocol.EntitySummary[]>(protocol.entities);
    assert.deepEqual(found.map(brief), ["place Bamako 3/2", "person John Smith 3/2", "person Anna Keïta 1/1"]);
  });

  it("can be narrowed by a query and a limit", async () => {
    const reader = await settled(DOCUMENTS);
    const keita = await reader.ask<protocol.EntitySummary[]>(protocol.entities, { query: "keita" });
    assert.deepEqual(keita.map(brief), ["person Anna Keïta 1/1"]);
    assert.equal((await reader.ask<protocol.EntitySummary[]>(protocol.entities, { limit: 2 })).length, 2);
  });
});

describe("the documents of the corpus", () => {
  it("come with their path and the entities that they mention", async () => {
    const reader = await settled(DOCUMENTS);
    const found = await reader.ask<protocol.DocumentSummary[]>(protocol.documents, {});
    assert.deepEqual(
      found.map(({ path, mentions, entities }) => [path, mentions, entities.map(({ id, count }) => `${id} ${count}`)]),
      [
        ["a.md", 4, ["person/john-smith 2", "place/bamako 2"]],
        ["b/c.txt", 3, ["person/anna-keita 1", "person/john-smith 1", "place/bamako 1"]],
      ],
    );
  });

  it("are those that mention an entity where one is named", async () => {
    const reader = await settled(DOCUMENTS);
    const found = await reader.ask<protocol.DocumentSummary[]>(protocol.documents, { entity: "person/anna-keita" });
    assert.deepEqual(
      found.map(({ path, mentions, entities }) => ({ path, mentions, entities })),
      [{ path: "b/c.txt", mentions: 1, entities: [{ id: "person/anna-keita", count: 1 }] }],
    );
  });
});

describe("the entity at a position", () => {
  it("comes with the range of its name", async () => {
    const reader = await settled(DOCUMENTS);
    const { textDocument, position } = reader.here();
    const params = { uri: textDocument.uri, position };
    const found = await reader.ask<protocol.EntityAtResult>(protocol.entityAt, params);
    assert.equal(brief(found!.entity), "person John Smith 3/2");
    assert.deepEqual(reader.show([{ uri: params.uri, range: found!.range, label: "here" }]), expectedOf(DOCUMENTS));
  });

  it("is null where nothing is named", async () => {
    const reader = await settled({ "a.md": "John Smith sp‸oke." });
    const { textDocument, position } = reader.here();
    assert.equal(await reader.ask(protocol.entityAt, { uri: textDocument.uri, position }), null);
  });
});

describe("the neighbouring mention", () => {
  const goes = async (documents: Documents, direction: "next" | "previous") => {
    const reader = await settled(documents);
    const { textDocument, position } = reader.here();
    const params = { uri: textDocument.uri, position, direction };
    const found = await reader.ask<protocol.NeighbourResult>(protocol.neighbour, params);
    assert.deepEqual(reader.show([{ ...found!, label: "there" }]), expectedOf(documents));
  };

  it("is the next one in the document", () =>
    goes({ "a.md": "John Sm‸ith came. ⟦Smith|there⟧ left. Smith stayed." }, "next"));

  it("is then that in the next document", () =>
    goes({ "a.md": "John Smith came. Sm‸ith left.", "b.txt": "⟦Smith|there⟧ stayed." }, "next"));

  it("is after the last the first", () =>
    goes({ "a.md": "⟦John Smith|there⟧ came.", "b.txt": "Sm‸ith stayed." }, "next"));

  it("goes back as well", () =>
    goes({ "a.md": "John Smi‸th came.", "b.txt": "Smith left. ⟦Smith|there⟧ stayed." }, "previous"));

  it("is null where nothing is named", async () => {
    const reader = await settled({ "a.md": "John Smith sp‸oke." });
    const { textDocument, position } = reader.here();
    const params = { uri: textDocument.uri, position, direction: "next" };
    assert.equal(await reader.ask(protocol.neighbour, params), null);
  });
});
