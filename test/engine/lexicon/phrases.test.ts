import assert from "node:assert/strict";
import fc from "fast-check";
import { Known } from "../../../server/engine/lexicon";
import { extendPhrase, fold, hashPhrase, hashWord } from "../../../server/engine/lexicon/folding";
import { forEachKey, keysOf } from "../../../server/engine/lexicon/keys";
import { createPhraseIndex } from "../../../server/engine/lexicon/phrase-index";
import { createPhraseTable } from "../../../server/engine/lexicon/phrase-table";
import { shippedLexicon } from "./known-world";

/** Names of words in several scripts, with the signs that names hold. */
const anyName = fc
  .array(fc.string({ unit: fc.constantFrom(..."abcXYZéÎøßłñşİıŒԱбΩعיم中'’‘.-"), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(" "));

describe("phrases", () => {
  it("folds a folded name to itself", () => {
    fc.assert(fc.property(anyName, (name) => fold(fold(name)) === fold(name)));
  });

  it("hashes names alike that fold alike", () => {
    fc.assert(fc.property(anyName, (name) => hashPhrase(name) === hashPhrase(fold(name))));
    assert.equal(hashPhrase("al-Qaeda"), hashPhrase("Al Qaeda"));
    assert.equal(hashPhrase("N’Djaména"), hashPhrase("Ndjamena"));
    assert.notEqual(hashPhrase("Al Qaeda"), hashPhrase("Alqaeda"));
  });

  it("finds a name by the words that a text is cut into", () => {
    const walk = (...words: string[]) => words.reduce((phrase, word) => extendPhrase(phrase, hashWord(word)), 0);
    const is = (phrase: number, bit: number) => (shippedLexicon().known(phrase) & bit) !== 0;
    assert.ok(is(walk("Côte", "d'", "Ivoire"), Known.Country));
    assert.ok(is(walk("U.S."), Known.Country));
    assert.ok(is(walk("St.", "Louis"), Known.Town) && is(walk("St", "Louis"), Known.Town));
    assert.ok(is(walk("al", "Qaeda"), Known.Organization));
    assert.ok(is(walk("Gen."), Known.Honorific) && is(walk("Gen"), Known.Honorific));
  });

  it("has a beginning for every longer name, so that a walk may stop where there is none", () => {
    const names = [
      "United Arab Emirates",
      "Movement for Democratic Change",
      "Ho Chi Minh City",
      "Saint-Pierre-et-Miquelon",
    ];
    for (const name of names) {
      const missing: number[] = [];
      forEachKey(name, (key, whole) => {
        if (!whole && (shippedLexicon().known(key) & Known.Prefix) === 0) missing.push(key);
      });
      assert.deepEqual(missing, [], name);
      assert.notEqual(shippedLexicon().knownName(name) & ~Known.Prefix, 0, name);
    }
  });

  it("keys a plain name as it keys its folded form", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,8}([ -][A-Za-zÀ-ÖØ-öø-ÿ]{1,8}){0,3}$/u), (name) => {
        assert.deepEqual(keysOf(name), [hashPhrase(name)]);
      }),
    );
  });

  it("keeps in its tables what a map would keep", () => {
    const rows = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 30 })), { maxLength: 3000 });
    fc.assert(
      fc.property(rows, (entries) => {
        const table = createPhraseTable();
        const index = createPhraseIndex();
        const bits = new Map<number, number>();
        const lists = new Map<number, Set<number>>();
        for (const [phrase, value] of entries) {
          table.add(phrase, 1 << value);
          index.add(phrase, value);
          bits.set(phrase, (bits.get(phrase) ?? 0) | (1 << value));
          lists.set(phrase, (lists.get(phrase) ?? new Set()).add(value));
        }
        for (const [phrase, value] of bits) assert.equal(table.get(phrase), value);
        for (const [phrase, values] of lists)
          assert.deepEqual(
            index.rows(phrase),
            [...values].sort((a, b) => a - b),
          );
        const absent = 0x7ead_beef;
        if (!bits.has(absent)) assert.deepEqual([table.get(absent), index.rows(absent)], [0, []]);
      }),
      { numRuns: 20 },
    );
  });
});
