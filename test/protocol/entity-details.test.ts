import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

const JOHN = "person/john-smith";

async function ready(documents: Documents): Promise<Reader> {
  const reader = await reading(documents);
  await reader.client.until(() => reader.client.statuses.at(-1)?.state === "ready");
  return reader;
}

describe("of an entity", () => {
  it("the names come the most frequent first, with why they are one", async () => {
    const { ask } = await ready({ "a.md": "John Smith came. Smith slept. Smith left." });
    const names = await ask<protocol.NamesResult>(protocol.names, { entity: JOHN });
    assert.deepEqual(
      names.map(({ text, count }) => [text, count]),
      [
        ["Smith", 2],
        ["John Smith", 1],
      ],
    );
    assert.match(names[0]!.reason ?? "", /John Smith/);
  });

  it("each role comes once, where a document first tells it, in its sentence", async () => {
    const documents = {
      "a.md": "John Smith, ⟦mayor of Bamako|role⟧, came. John Smith, mayor of Bamako, left.",
      "b.md": "Later the mayor of Bamako, John Smith, slept.",
    };
    const reader = await ready(documents);
    const roles = await reader.ask<protocol.RolesResult>(protocol.roles, { entity: JOHN });
    assert.deepEqual(
      roles.map(({ words }) => words),
      ["mayor of Bamako"],
    );
    assert.deepEqual(reader.show(roles.map(({ location }) => ({ ...location, label: "role" }))), expectedOf(documents));
    assert.equal(roles[0]!.excerpt.text, "John Smith, mayor of Bamako, came.");
  });

  it("nothing comes where there is none", async () => {
    const { ask } = await ready({ "a.md": "John Smith came." });
    for (const method of [protocol.names, protocol.roles])
      assert.deepEqual(await ask(method, { entity: "person/nobody" }), []);
  });
});

describe("the companions of an entity", () => {
  const documents = {
    "a.md": "John Smith met Anna Keïta in Bamako. Smith left Anna Keïta.\n\nSmith slept. It was in Oslo.\n",
  };

  it("are those in its sentences, then those in its paragraphs, with how many there are", async () => {
    const { ask } = await ready(documents);
    const { total, companions } = await ask<protocol.CompanionsResult>(protocol.companions, { entity: JOHN });
    assert.equal(total, 3);
    assert.deepEqual(
      companions.map(({ entity, sentences, paragraphs }) => `${entity.name} ${sentences}/${paragraphs}`),
      ["Anna Keïta 2/1", "Bamako 1/1", "Oslo 0/1"],
    );
  });

  it("come in pages", async () => {
    const { ask } = await ready(documents);
    const params = { entity: JOHN, offset: 1, limit: 1 };
    const { total, companions } = await ask<protocol.CompanionsResult>(protocol.companions, params);
    assert.deepEqual([total, ...companions.map(({ entity }) => entity.name)], [3, "Bamako"]);
  });

  it("are none of an unknown entity", async () => {
    const { ask } = await ready(documents);
    assert.deepEqual(await ask(protocol.companions, { entity: "person/nobody" }), { total: 0, companions: [] });
  });
});

describe("the mentions beside another entity", () => {
  const shown = ({ excerpt: { text, highlights } }: protocol.MentionSummary) =>
    highlights
      .toReversed()
      .reduce((all, [from, to]) => `${all.slice(0, from)}⟦${all.slice(from, to)}⟧${all.slice(to)}`, text);

  it("are those in whose sentence or paragraph it is named, highlighted with it in the sentence", async () => {
    const text = "John Smith met Anna Keïta. Smith slept.\n\nSmith left alone.\n\nTo Anna Keïta came Smith.\n";
    const { ask } = await ready({ "a.md": text, "b.md": "Smith read.", "c.md": "Anna Keïta read." });
    const params = { entity: JOHN, with: "person/anna-keita" };
    assert.deepEqual((await ask<protocol.MentionsResult>(protocol.mentions, params)).map(shown), [
      "⟦John Smith⟧ met ⟦Anna Keïta⟧.",
      "⟦Smith⟧ slept.",
      "To ⟦Anna Keïta⟧ came ⟦Smith⟧.",
    ]);
    const page = { ...params, offset: 1, limit: 1 };
    assert.deepEqual((await ask<protocol.MentionsResult>(protocol.mentions, page)).map(shown), ["⟦Smith⟧ slept."]);
  });

  it("show of a long sentence what is near the name", async () => {
    const long = `John Smith ${"walked on and on and ".repeat(20)}met Anna Keïta.`;
    const { ask } = await ready({ "a.md": long });
    const [found] = await ask<protocol.MentionsResult>(protocol.mentions, { entity: JOHN, with: "person/anna-keita" });
    assert.match(shown(found!), /^⟦John Smith⟧ walked on [^⟦]*…$/);
  });
});

describe("the mentions of an entity", () => {
  it("come in pages", async () => {
    const documents = { "a.md": "John Smith came. ⟦Smith|here⟧ slept. Smith left." };
    const reader = await ready(documents);
    const params = { entity: JOHN, offset: 1, limit: 1 };
    const found = await reader.ask<protocol.MentionsResult>(protocol.mentions, params);
    assert.deepEqual(reader.show(found.map(({ location }) => ({ ...location, label: "here" }))), expectedOf(documents));
  });
});

describe("a quote", () => {
  it("is the whole sentence on one line, what was pointed at highlighted", async () => {
    const long = `In the year when ${"the rain and the wind came and ".repeat(8)}the old\n minister  met`;
    const reader = await ready({ "a.md": `It was so. ${long} Anna\nKeïta in Oslo. She left.` });
    const [mention] = await reader.ask<protocol.MentionsResult>(protocol.mentions, { entity: "person/anna-keita" });
    const { uri, range } = mention!.location;
    const quote = (await reader.ask<protocol.QuoteResult>(protocol.quote, { uri, range }))!;
    assert.equal(quote.text, `${long.replace(/\s+/g, " ")} Anna Keïta in Oslo.`);
    assert.equal(quote.text.slice(...quote.highlights[0]!), "Anna Keïta");
  });

  it("is null where there is no such document", async () => {
    const reader = await ready({ "a.md": "John Smith came." });
    const start = { line: 0, character: 0 };
    assert.equal(await reader.ask(protocol.quote, { uri: reader.uri("b.md"), range: { start, end: start } }), null);
  });
});

describe("the dispersion of an entity in a document", () => {
  it("counts its mentions in equal parts of it, and tells the first and last line", async () => {
    const filler = "It rained.\n".repeat(50);
    const reader = await ready({ "a.md": `${filler}John Smith came.\n${filler}${filler}Smith left. Smith slept.\n` });
    const params = { uri: reader.uri("a.md"), entity: JOHN };
    const found = (await reader.ask<protocol.DispersionResult>(protocol.dispersion, params))!;
    const filled = found.parts.flatMap((count, part) => (count > 0 ? [{ count, at: part / found.parts.length }] : []));
    assert.deepEqual(
      filled.map(({ count }) => count),
      [1, 2],
    );
    const [first, second] = filled;
    assert.ok(first!.at > 0.3 && first!.at < 0.35 && second!.at > 0.95);
    assert.deepEqual([found.first, found.last, found.lines], [51, 152, 153]);
  });

  it("is null where the document does not mention it", async () => {
    const reader = await ready({ "a.md": "John Smith came.", "b.md": "Oslo." });
    assert.equal(await reader.ask(protocol.dispersion, { uri: reader.uri("b.md"), entity: JOHN }), null);
  });
});
