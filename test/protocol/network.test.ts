import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { type Documents, reading } from "../support/reader";

async function networkOf(documents: Documents, params: Partial<protocol.NetworkParams> = {}): Promise<string[]> {
  const reader = await reading(documents);
  return told(await reader.ask<protocol.NetworkResult>(protocol.network, { limit: 100, ...params }));
}

/** A line for each pair, and one for those who are there. */
function told({ entities, links, total, candidates }: protocol.NetworkResult): string[] {
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  const pairs = links.map(
    ({ source, target, paragraphs, sentences }) =>
      `${name.get(source)} + ${name.get(target)}: ${paragraphs} in a paragraph, ${sentences} in a sentence`,
  );
  return [`${[...name.values()].join(", ")} (of ${total}, ${candidates} to review)`, ...pairs];
}

const MEETINGS: Documents = {
  "a.md": "Grace Akello met John Smith in Gulu. Grace Akello left.\n\nJohn Smith stayed. Later Grace Akello wrote.",
  "b.txt": "John Smith saw Gulu.",
};

describe("the network of who is named with whom", () => {
  it("has each pair once, with how often they share a paragraph and a sentence", async () => {
    assert.deepEqual(await networkOf(MEETINGS), [
      "Grace Akello, John Smith, Gulu (of 3, 0 to review)",
      "Grace Akello + John Smith: 2 in a paragraph, 1 in a sentence",
      "Grace Akello + Gulu: 1 in a paragraph, 1 in a sentence",
      "John Smith + Gulu: 2 in a paragraph, 2 in a sentence",
    ]);
  });

  it("can be of some kinds only", async () => {
    assert.deepEqual(await networkOf(MEETINGS, { kinds: ["person"] }), [
      "Grace Akello, John Smith (of 2, 0 to review)",
      "Grace Akello + John Smith: 2 in a paragraph, 1 in a sentence",
    ]);
    assert.deepEqual(await networkOf(MEETINGS, { kinds: [] }), [" (of 0, 0 to review)"]);
  });

  it("is of the most mentioned, and says of how many", async () => {
    assert.deepEqual(await networkOf(MEETINGS, { limit: 2 }), [
      "Grace Akello, John Smith (of 3, 0 to review)",
      "Grace Akello + John Smith: 2 in a paragraph, 1 in a sentence",
    ]);
  });

  it("leaves out who is to be reviewed, and says how many", async () => {
    const [line] = await networkOf({ "a.txt": "The Grand Plan failed." });
    assert.equal(line, " (of 0, 1 to review)");
  });
});
