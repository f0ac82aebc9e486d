import assert from "node:assert/strict";
import { HOSTILE } from "../support/hostile";
import { answersAreSound, countingCorpus } from "../support/sound";
import { knowledge } from "./notation";

const { empty: nothing, asked } = countingCorpus(knowledge);

describe("Hostile text", () => {
  for (const { name, format, text } of HOSTILE) {
    it(`is read, and costs what it is long: ${name}`, () => {
      const costs = [1000, 4000].map((length) => {
        const before = asked();
        const source = text(length);
        answersAreSound(nothing.with([{ uri: "a", text: source, format }]), "a", source);
        return asked() - before;
      });
      const [short, long] = costs as [number, number];
      assert.ok(long <= short * 5 + 200, `${short} look-ups became ${long} in a text four times as long`);
    });
  }

  it("of more names than can be compared is linked the same bit by bit as at once", () => {
    // What one document has short, the next has in full: few are linked by that, of many none.
    const documents = Array.from({ length: 12 }, (_, d) => {
      const end = `${SYLLABLES[d >> 1]}${d % 2 === 0 ? "" : "rane"}`;
      const names = SYLLABLES.map((syllable) => `Yesterday B${syllable}${end} Santos left.`);
      return { uri: `${d}`, text: names.join(" "), format: "plain" as const };
    });
    const few = documents.slice(0, 4);
    const many = documents.reduce((corpus, document) => corpus.with([document]), nothing);
    const fewAgain = many.without(documents.slice(4).map(({ uri }) => uri));
    assert.deepEqual(many.entities, nothing.with(documents).entities);
    assert.deepEqual(fewAgain.entities, nothing.with(few).entities);
    assert.ok(many.entities.length > fewAgain.entities.length * 3, "few names are compared, many are not");
  });
});

const SYLLABLES = ["al", "eli", "ino", "oru", "usa", "yke", "ade", "omi"];
