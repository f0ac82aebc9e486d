import assert from "node:assert/strict";
import { type Corpus, emptyCorpus, type Knowledge } from "../../server/engine";

/** Asserts what must hold of a document of any text: its mentions are stretches of it, and what they name has them. */
export function answersAreSound(corpus: Corpus, uri: string, text: string): void {
  let end = 0;
  for (const mention of corpus.mentions(uri)) {
    assert.ok(end <= mention.start, "mentions are sorted and disjoint");
    assert.ok(mention.start < mention.end && mention.end <= text.length, "a mention stands in the text");
    for (const offset of [mention.start, mention.end]) assert.ok(isBoundary(text, offset), `${offset} splits a pair`);
    const sentence = corpus.sentenceAt(uri, mention);
    assert.ok(sentence && sentence.start <= mention.start, "a mention stands in a sentence");
    end = mention.end;
  }
  for (const entity of corpus.entities) {
    assert.ok(corpus.introductionOf(entity.id), `${entity.id} has no introduction`);
    assert.equal(corpus.mentionsOf(entity.id).length, entity.mentions);
  }
}

/** Whether an offset parts neither a surrogate pair nor a CRLF. */
export function isBoundary(text: string, offset: number): boolean {
  const pair = text.slice(offset - 1, offset + 1);
  return offset === 0 || offset === text.length || !/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(pair);
}

/** A corpus without documents, and how often it has looked something up: what it does for every word that could be part of a name. */
export interface CountingCorpus {
  readonly empty: Corpus;
  readonly asked: () => number;
}

export function countingCorpus(knowledge: Knowledge): CountingCorpus {
  let asked = 0;
  const { lexicon } = knowledge;
  const empty = emptyCorpus({
    ...knowledge,
    lexicon: {
      ...lexicon,
      known(phrase) {
        asked++;
        return lexicon.known(phrase);
      },
      knownName(name) {
        asked++;
        return lexicon.knownName(name);
      },
    },
  });
  return { empty, asked: () => asked };
}
