import assert from "node:assert/strict";
import { decisionOf, decisionsIn, evidenceOf, nextAfter } from "../../client/views/review-model";
import * as protocol from "../../server/protocol";
import { type Documents, type Reader, reading } from "../support/reader";
import { linesOf, say } from "../support/trees";

/** A name on weak evidence that is named twice, another that is named once, and a given name that two may have. */
const DOCUMENTS: Documents = {
  "a.md": "The Grand Plan failed. The Grand Plan failed.",
  "b.md": "The Grand Idea failed.",
  "c.md": "Salima Diallo spoke in Oslo.",
  "d.md": "Then Salima spoke, said Salima. “Salima came”, they said of Salima.",
};

describe("the review", () => {
  it("asks about names on weak evidence, the most frequent first, then about pairs that may be one", async () => {
    assert.deepEqual(await asked(), ["Grand Plan?", "Grand Idea?", "Salima = Salima Diallo?"]);
  });

  it("shows the sentence that names it best, and says why it is asked", async () => {
    const { items } = await review();
    for (const { reason } of items) assert.match(reason, /\S \S/);
    const [first, , pair] = items;
    assert.equal(first!.mention.excerpt.text, "The Grand Plan failed.");
    assert.equal(pair!.other!.mention.excerpt.text, "Salima Diallo spoke in Oslo.");
  });

  it("leaves out what the reader has put off, and says how many these are", async () => {
    const { items } = await review();
    const left = await review({ without: [items[0]!.id, "person/gone"] });
    assert.deepEqual(said(left), ["Grand Idea?", "Salima = Salima Diallo?"]);
    assert.deepEqual([left.total, left.leftOut], [2, 1]);
  });

  it("comes in pages", async () => {
    const { total, items } = await review({ offset: 1, limit: 1 });
    assert.deepEqual([total, ...items.map(({ entity }) => entity.name)], [3, "Grand Idea"]);
  });

  it("asks no more about what the cast decides", async () => {
    const cast =
      "actors:\n  - name: Grand Idea\n    kind: organization\nnot-names: [Grand Plan]\napart: [[Salima, Salima Diallo]]\n";
    assert.deepEqual(said(await review({}, { ...DOCUMENTS, "cast.yaml": cast })), []);
  });

  it("asks anew when a document changes", async () => {
    const reader = await reading({ ...DOCUMENTS, "b.md": "The Grand Idea failed.‸" });
    assert.equal((await ask(reader)).total, 3);
    await reader.edit("b.md", "Grand Idea", "rain");
    assert.deepEqual(said(await ask(reader)), ["Grand Plan?", "Salima = Salima Diallo?"]);
  });
});

describe("the review as plain data", () => {
  it("has beneath a decision what there is to decide by", async () => {
    const decisions = decisionsIn(await review());
    const [, , pair] = decisions;
    const lines = await linesOf(async (node) => (node ? evidenceOf(node) : [decisions[0]!, pair!]), 2);
    assert.deepEqual(
      lines.filter((line) => !isReason(line)),
      [
        "Grand Plan?",
        "  The ⟦Grand Plan⟧ failed.",
        "Salima = Salima Diallo?",
        "  Then ⟦Salima⟧ spoke, said Salima.",
        "  ⟦Salima Diallo⟧ spoke in Oslo.",
      ],
    );
    assert.equal(lines.filter(isReason).length, 2);
  });

  it("knows of every node the decision that it is part of", async () => {
    const decisions = decisionsIn(await review());
    const nodes = decisions.flatMap((decision) => [decision, ...evidenceOf(decision)]);
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
    assert.deepEqual(new Set(nodes.map(decisionOf)), new Set(decisions));
    assert.equal(decisionOf(undefined), undefined);
  });

  it("goes on to the next decision below, and at the end to the one above", async () => {
    const all = decisionsIn(await review());
    const [first, second, third] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    assert.equal(nextAfter([first], all), second);
    assert.equal(nextAfter([third], all), second);
    assert.equal(nextAfter([first, second], all), third);
    assert.equal(nextAfter([second, third], all), first);
    assert.equal(nextAfter(all, all), undefined);
    assert.equal(nextAfter([], all), first);
  });

  function isReason(line: string): boolean {
    return /^ {2}[^⟦]*$/.test(line);
  }
});

async function review(params: protocol.ReviewParams = {}, documents = DOCUMENTS): Promise<protocol.ReviewResult> {
  return ask(await reading(documents), params);
}

function ask(reader: Reader, params: protocol.ReviewParams = {}): Promise<protocol.ReviewResult> {
  return reader.ask(protocol.review, params);
}

async function asked(): Promise<string[]> {
  return said(await review());
}

function said(result: protocol.ReviewResult): string[] {
  return decisionsIn(result).map(say);
}
