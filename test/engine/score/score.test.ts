import assert from "node:assert/strict";
import { KINDS, type Kind } from "../../../server/engine";
import { countDocument, emptyDetection, type Found, figures } from "../../score/detection";
import type { GoldDocument } from "../../score/documents";
import { linkingOf } from "../../score/linking";
import { parseMarked } from "../../support/marked";

describe("the score", () => {
  it("counts a mention with its span and kind as right, its span alone apart, and overlaps apart", () => {
    const total = score(
      "⟦Amal Okello|person 1⟧ of ⟦Gulu|place 2⟧ met ⟦UNHCR|organization 3⟧ staff.",
      "⟦Amal Okello|person a⟧ of ⟦Gulu|person b⟧ met ⟦UNHCR staff|organization c⟧.",
    );
    assert.deepEqual(total.strict, { right: 1, found: 3, gold: 3 });
    assert.deepEqual(total.span, { right: 2, found: 3, gold: 3 });
    assert.deepEqual(total.lenient, { rightFound: 2, rightGold: 2, found: 3, gold: 3 });
    assert.deepEqual(total.kinds.get("person"), { right: 1, found: 2, gold: 1 });
    assert.equal(total.errors.length, 4);
    assert.equal(figures(total.strict).f1, 1 / 3);
  });

  it("passes over what is neither actor nor place, and what is found there", () => {
    const total = score(
      "The ⟦Green March|other 1⟧ left ⟦Gulu|place 2⟧.",
      "The ⟦Green March|organization a⟧ left ⟦Gulu|place b⟧.",
    );
    assert.deepEqual(total.strict, { right: 1, found: 1, gold: 1 });
  });

  it("scores linking by B-cubed and pairs over what was found, and end to end over all", () => {
    const gold = "⟦Amal Okello|person 1⟧, ⟦Okello|person 1⟧, ⟦Okello|person 2⟧, ⟦Ivo|person 3⟧";
    const found = "⟦Amal Okello|person a⟧, ⟦Okello|person a⟧, ⟦Okello|person a⟧, Ivo";
    const { bCubed, pairs, differentSurfaces, endToEnd } = linkingOf(score(gold, found));
    assert.ok(Math.abs(bCubed.precision - (2 / 3 + 2 / 3 + 1 / 3) / 3) < 1e-9);
    assert.equal(bCubed.recall, 1);
    assert.ok(Math.abs(pairs.precision - 1 / 3) < 1e-9);
    assert.equal(pairs.recall, 1);
    assert.deepEqual(differentSurfaces, { recall: 1, pairs: 1 });
    assert.ok(Math.abs(endToEnd.recall - 3 / 4) < 1e-9);
  });
});

/** Scores one marked text against another of the same words; a label is a kind and the name of an entity. */
function score(gold: string, found: string) {
  const { text } = parseMarked(gold);
  assert.equal(text, parseMarked(found).text);
  const document: GoldDocument = {
    name: "a.txt",
    text,
    format: "plain",
    mentions: mentionsIn(gold).map((m) => ({ ...m, kind: m.kind as Kind | "other" })),
  };
  const total = emptyDetection(KINDS);
  countDocument(
    total,
    document,
    mentionsIn(found).map((m): Found => ({ ...m, kind: m.kind as Kind, status: "likely" })),
  );
  return total;
}

function mentionsIn(marked: string) {
  return parseMarked(marked).spans.map(({ start, end, label }) => {
    const [kind = "", entity = ""] = label.split(" ");
    return { start, end, kind, entity };
  });
}
