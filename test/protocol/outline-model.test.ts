import assert from "node:assert/strict";
import { nodesBelow, type Order, outlineOf } from "../../client/views/outline-model";
import * as protocol from "../../server/protocol";
import { type Reader, reading } from "../support/reader";
import { linesOf, questionsOf } from "../support/trees";

const DOCUMENTS = {
  "a.md": "Zoé Adams left Bamako. Anna Keïta left Oslo, then Keïta left Bamako.\n\nThe Grand Plan failed.\n",
  "b.md": "Keïta came to Oslo.",
};

describe("the outline as plain data", () => {
  it("lists by appearance, with the mentions in the document and their sentences", async () => {
    assert.deepEqual(await outline("appearance", 3), [
      "person 2",
      "  Zoé Adams 1",
      "    ⟦Zoé Adams⟧ left Bamako.",
      "  Anna Keïta 2",
      "    ⟦Anna Keïta⟧ left Oslo, then Keïta left Bamako.",
      "    Anna Keïta left Oslo, then ⟦Keïta⟧ left Bamako.",
      "place 2",
      "  Bamako 2",
      "    Zoé Adams left ⟦Bamako⟧.",
      "    Anna Keïta left Oslo, then Keïta left ⟦Bamako⟧.",
      "  Oslo 1",
      "    Anna Keïta left ⟦Oslo⟧, then Keïta left Bamako.",
      "candidate 1",
      "  Grand Plan 1",
      "    The ⟦Grand Plan⟧ failed.",
    ]);
  });

  it("lists by frequency, equals by appearance", async () => {
    assert.deepEqual((await outline("frequency", 2)).slice(0, 6), [
      "person 2",
      "  Anna Keïta 2",
      "  Zoé Adams 1",
      "place 2",
      "  Bamako 2",
      "  Oslo 1",
    ]);
  });

  it("lists by name as the reader's language sorts it", async () => {
    const names = { "a.md": "[Zed]{.person}, [Éva]{.person}, [anna 10]{.person} and [Anna 9]{.person} came." };
    const lines = await outlineIn(await reading(names), "name", 2);
    assert.deepEqual(lines, ["person 4", "  Anna 9 1", "  anna 10 1", "  Éva 1", "  Zed 1"]);
  });

  it("keeps what a query finds, by any of its names", async () => {
    assert.deepEqual(await outline("appearance", 2, "keita"), ["person 1", "  Anna Keïta 2"]);
    assert.deepEqual(await outline("appearance", 2, "nobody at all"), []);
  });

  it("lists a page of the mentions, and says how many are left", async () => {
    const reader = await reading({ "a.md": "Bamako fell. ".repeat(30) });
    const lines = await outlineIn(reader, "appearance", 3, undefined, 5);
    assert.equal(lines.length, 2 + 5 + 1);
    assert.equal(lines.at(-1), "    … 25");
  });

  async function outline(order: Order, levels: number, query?: string): Promise<string[]> {
    return outlineIn(await reading(DOCUMENTS), order, levels, query);
  }
});

async function outlineIn(
  reader: Reader,
  order: Order,
  levels: number,
  query?: string,
  listed = 200,
): Promise<string[]> {
  const uri = reader.uri("a.md");
  await reader.client.until(() => reader.client.statuses.at(-1)?.state === "ready");
  const params = { uri, ...(query === undefined ? {} : { query }) };
  const entities = await reader.ask<protocol.EntitySummary[]>(protocol.outline, params);
  const outline = outlineOf(uri, entities, order, "en");
  return linesOf((node) => nodesBelow(node, listed, outline, questionsOf(reader)), levels);
}
