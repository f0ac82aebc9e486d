import assert from "node:assert/strict";
import fc from "fast-check";
import { emitPlace } from "../../../server/engine/tagger/place";
import { LABELS } from "../../../server/engine/tagger/scheme";
import { createScorer, type Scorer } from "../../../server/engine/tagger/scorer";
import { createSink } from "../../../server/engine/tagger/sink";
import { type View, viewOf } from "../../../server/engine/tagger/view";
import { createVoices, gatherVoices } from "../../../server/engine/tagger/voices";
import type { Weights } from "../../../server/engine/tagger/weights";
import { createWordTypes, emitWord, type PhraseLookup } from "../../../server/engine/tagger/word-types";
import type { Format } from "../../../server/engine/text/prose";
import { read } from "../../../server/engine/text/reading";
import { nastyTexts } from "../../support/nasty-text";
import { shippedLexicon } from "../lexicon/known-world";
import { plainPlace } from "./plain-place";

/** A document, and the lexicon that it is read with. */
interface Document {
  readonly text: string;
  readonly format: Format;
  readonly knowing: boolean;
}

const nobody: PhraseLookup = { known: () => 0 };

/** Words that come up again in other company: in names and out of them, alone and in runs, in other shapes, French and English. */
const WORDS = [
  ...[
    "Amal",
    "amal",
    "AMAL",
    "Okello",
    "Okello's",
    "Gulu",
    "GULU",
    "Mali",
    "maliens",
    "al-",
    "Jean",
    "de",
    "la",
    "iPhone",
  ],
  ...["University", "of", "the", "National", "Farmers", "Union", "(NFU)", "NFU", "Bank", "&", "J.", "St.", "President"],
  ...[
    "and",
    "in",
    "dans",
    "les",
    "est",
    "l'",
    "said",
    "met",
    "23",
    "March",
    ".",
    ".",
    ",",
    "(",
    ")",
    "\n\n",
    "\n\n# ",
    "\n- ",
  ],
];
const sentences = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
    size: "max",
  })
  .map((words) => words.join(" "));
const documents: fc.Arbitrary<Document> = fc.record({
  text: fc.oneof({ weight: 3, arbitrary: sentences }, { weight: 1, arbitrary: nastyTexts }),
  format: fc.constantFrom<Format>("plain", "markdown"),
  knowing: fc.constantFrom(true, true, true, false),
});

/** Many different words, so that all that is remembered has to grow. */
const manyWords: fc.Arbitrary<Document> = fc
  .array(fc.string({ unit: fc.constantFrom(..."ABCDEFgh"), minLength: 4, maxLength: 4 }), {
    minLength: 700,
    maxLength: 900,
  })
  .map((words) => ({ text: words.join(" "), format: "plain", knowing: false }));

describe("the scorer", () => {
  it("gives each token what its features add up to, whatever it remembers of documents before", () => {
    fc.assert(fc.property(fc.array(documents, { minLength: 1, maxLength: 4 }), fc.integer(), scoresAddUp), {
      numRuns: 25,
    });
  });

  it("gives each token what its features add up to, however much it has to remember", () => {
    fc.assert(fc.property(fc.tuple(manyWords), fc.integer(), scoresAddUp), { numRuns: 1, endOnFailure: true });
  });
});

describe("the learner", () => {
  it("is told of places what the tagger is told, in the order that the weights were learnt in", () => {
    const sink = createSink();
    fc.assert(
      fc.property(documents, ({ text, format, knowing }) => {
        const view = viewOf(read(text, format), lexiconOf(knowing), createWordTypes());
        for (const t of islandTokens(view)) {
          sink.count = 0;
          emitPlace(view, t, sink);
          assert.deepEqual(Array.from(sink.ids.subarray(0, sink.count)), plainPlace(view, t));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function scoresAddUp(given: readonly Document[], seed: number): void {
  const plain = given.map(featuresOf);
  const weights = weightsOf(plain.flat(2), seed);
  const sums = plain.map((tokens) => sumsOf(weights, tokens));
  const scorer = createScorer(weights);
  // Twice, so that all is remembered once.
  for (const round of [1, 2]) {
    for (const [d, document] of given.entries()) {
      assert.deepEqual(scoresOf(scorer, weights.step, document), sums[d], `document ${d}, round ${round}`);
    }
  }
}

/** The features of every token that is in an island. */
function featuresOf({ text, format, knowing }: Document): number[][] {
  const types = createWordTypes();
  const view = viewOf(read(text, format), lexiconOf(knowing), types);
  const sink = createSink();
  const voices = createVoices();
  return islandTokens(view).map((t) => {
    sink.count = 0;
    gatherVoices(view, t, voices);
    for (let v = 0; v < voices.count; v++) emitWord(types, voices.slots[v]!, voices.roles[v]!, sink);
    return [...plainPlace(view, t), ...sink.ids.subarray(0, sink.count)];
  });
}

function islandTokens({ islands }: View): number[] {
  const tokens: number[] = [];
  for (let i = 0; i < islands.count; i++) for (let t = islands.first[i]!; t < islands.end[i]!; t++) tokens.push(t);
  return tokens;
}

/** What the scorer says of every token that is in an island, in steps. */
function scoresOf(scorer: Scorer, step: number, { text, format, knowing }: Document): number[][] {
  const view = scorer.view(read(text, format), lexiconOf(knowing));
  const tokens: number[][] = [];
  for (let i = 0; i < view.islands.count; i++) {
    const n = view.islands.end[i]! - view.islands.first[i]!;
    const scores = new Float64Array(n * LABELS);
    scorer.score(view, view.islands.first[i]!, n, scores);
    for (let t = 0; t < n; t++) tokens.push(Array.from(scores.subarray(t * LABELS, (t + 1) * LABELS), (s) => s / step));
  }
  return tokens;
}

/** Weights for most of these features, the same for the same seed; some are not known, as most are to the shipped weights. */
function weightsOf(features: readonly number[], seed: number): Weights {
  const ids = Int32Array.from(new Set(features.filter((id) => mixed(id, seed) % 5 !== 0))).sort();
  const values = new Int8Array(ids.length * LABELS);
  ids.forEach((id, f) => {
    for (let l = 0; l < LABELS; l++) values[f * LABELS + l] = (mixed(id + l, seed) % 255) - 127;
  });
  // A power of two, so that nothing is rounded.
  return { ids, values, step: 1 / 64, transitions: new Float64Array(LABELS * LABELS), calibration: [] };
}

function mixed(id: number, seed: number): number {
  const h = Math.imul(id ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The weights of each token's features, added up one by one. */
function sumsOf({ ids, values }: Weights, tokens: readonly (readonly number[])[]): number[][] {
  const rows = new Map(Array.from(ids, (id, f) => [id, f * LABELS]));
  return tokens.map((features) => {
    const sums = new Array<number>(LABELS).fill(0);
    for (const id of features) {
      const row = rows.get(id);
      if (row !== undefined) for (let l = 0; l < LABELS; l++) sums[l]! += values[row + l]!;
    }
    return sums;
  });
}

function lexiconOf(knowing: boolean): PhraseLookup {
  return knowing ? shippedLexicon() : nobody;
}
