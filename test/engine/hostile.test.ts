import assert from "node:assert/strict";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readEngineData } from "../../server/data/read";
import { type Corpus, createLexicon, createTagger, emptyCorpus, type Lexicon } from "../../server/engine";
import { HOSTILE } from "../support/hostile";

/** Look-ups in the lexicon: what the engine does for every word that could be part of a name. */
let asked = 0;
const nothing = emptyCorpusThatCounts();

describe("Hostile text", () => {
  for (const { name, format, text } of HOSTILE) {
    it(`is read, and costs what it is long: ${name}`, () => {
      const costs = [1000, 4000].map((length) => {
        asked = 0;
        const source = text(length);
        answersAreSound(nothing.with([{ uri: "a", text: source, format }]), source);
        return asked;
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

function answersAreSound(corpus: Corpus, text: string): void {
  let end = 0;
  for (const mention of corpus.mentions("a")) {
    assert.ok(end <= mention.start, "mentions are sorted and disjoint");
    assert.ok(mention.start < mention.end && mention.end <= text.length, "a mention stands in the text");
    for (const offset of [mention.start, mention.end]) assert.ok(isBoundary(text, offset), `${offset} splits a pair`);
    const sentence = corpus.sentenceAt("a", mention);
    assert.ok(sentence && sentence.start <= mention.start, "a mention stands in a sentence");
    end = mention.end;
  }
  for (const entity of corpus.entities) {
    assert.ok(corpus.introductionOf(entity.id), `${entity.id} has no introduction`);
    assert.equal(corpus.mentionsOf(entity.id).length, entity.mentions);
  }
}

/** Whether an offset parts neither a surrogate pair nor a CRLF. */
function isBoundary(text: string, offset: number): boolean {
  const pair = text.slice(offset - 1, offset + 1);
  return offset === 0 || offset === text.length || !/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(pair);
}

function emptyCorpusThatCounts(): Corpus {
  const { gazetteer, tagger } = readEngineData(dirname(fileURLToPath(import.meta.url)));
  const lexicon = createLexicon(gazetteer);
  const counting: Lexicon = {
    ...lexicon,
    known(phrase) {
      asked++;
      return lexicon.known(phrase);
    },
    knownName(name) {
      asked++;
      return lexicon.knownName(name);
    },
  };
  return emptyCorpus({ lexicon: counting, ...(tagger ? { tagger: createTagger(tagger) } : {}) });
}
