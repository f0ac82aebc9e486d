import assert from "node:assert/strict";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readEngineData } from "../../../server/data/read";
import { createTagger, type Tagger } from "../../../server/engine/tagger";
import { read } from "../../../server/engine/text/reading";
import { parseMarked, renderMarked } from "../../support/marked";
import { shippedLexicon } from "../lexicon/known-world";

describe("the tagger", () => {
  it("reads persons, organizations, peoples and places", () => {
    tags(
      "Yesterday ⟦Rosalind Achterberg|person⟧ flew from ⟦Nairobi|place⟧ to ⟦Geneva|place⟧ with two ⟦Kenyan|people⟧ doctors.",
    );
    tags("The ⟦Ministry of Health|organization⟧ said that ⟦Achterberg|person⟧ had left.");
  });

  it("reads French", () => {
    tags(
      "Le ministre ⟦malien|people⟧ a rencontré ⟦Aminata Traoré|person⟧ à ⟦Bamako|place⟧ avant de partir pour ⟦Paris|place⟧.",
    );
  });

  it("finds nothing where nobody is named", () => {
    tags("It rained all night, and in the morning the road was gone. We walked.");
  });

  it("reads a document alike whatever it read before", () => {
    const lexicon = shippedLexicon();
    const used = makeTagger();
    const words = fc.constantFrom(
      "Amal",
      "amal",
      "Okello",
      "of",
      "the",
      "University",
      "GULU",
      ".",
      "in",
      "(",
      ")",
      "UNHCR",
      "al-",
    );
    const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), texts, (before, text) => {
        for (const other of before) used.tag(read(other, "plain"), lexicon);
        const reading = read(text, "plain");
        assert.deepEqual(used.tag(reading, lexicon), makeTagger().tag(reading, lexicon));
      }),
      { numRuns: 15 },
    );
  });

  it("gives disjoint spans in order, with beliefs that are probabilities, whatever the text", () => {
    const used = makeTagger();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let end = 0;
        for (const span of used.tag(read(text, "plain"), shippedLexicon())) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          end = span.end;
          const sum = span.kinds.reduce((total, belief) => total + belief, 0);
          assert.ok(span.kinds.every((belief) => belief >= 0) && sum <= 1 + 1e-6);
          assert.ok(span.probability >= 0 && span.probability <= 1);
        }
      }),
    );
  });
});

let shared: Tagger | undefined;

function makeTagger(): Tagger {
  const { tagger } = readEngineData(dirname(fileURLToPath(import.meta.url)));
  assert.ok(tagger, "the build copies the weights");
  return createTagger(tagger);
}

function tags(marked: string): void {
  shared ??= makeTagger();
  const { text } = parseMarked(marked);
  const found = shared.tag(read(text, "plain"), shippedLexicon());
  assert.equal(
    renderMarked(
      text,
      found.map((span) => ({ ...span, label: span.kind })),
    ),
    marked,
  );
}
