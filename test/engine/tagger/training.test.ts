import assert from "node:assert/strict";
import { poolsOf, renamed } from "../../../server/data/tagger/augment";
import { calibrate } from "../../../server/data/tagger/calibrate";
import { examplesOf } from "../../../server/data/tagger/examples";
import { underGuidelines } from "../../../server/data/tagger/guidelines";
import { learn } from "../../../server/data/tagger/learn";
import { pack, settle } from "../../../server/data/tagger/pack";
import { readIob } from "../../../server/data/tagger/read-iob";
import { type Mark, randomFrom, type Sample } from "../../../server/data/tagger/sample";
import { createTagger } from "../../../server/engine/tagger";
import { encodeWeights } from "../../../server/engine/tagger/weights";
import { read } from "../../../server/engine/text/reading";
import { parseMarked, renderMarked } from "../../support/marked";
import { shippedLexicon } from "../lexicon/known-world";

const nothingKnown = { known: () => 0 };

describe("training", () => {
  it("joins the tokens of a set as a writer would, and keeps its names", () => {
    const lines = [
      "John\tB-PER",
      "'s\tO",
      "(\tO",
      "old\tO",
      ")\tO",
      "friend\tO",
      ",\tO",
      "Mary\tB-PER",
      "Ann\tI-PER",
      ".\tO",
    ];
    assert.deepEqual(shown(readIob("a", lines.join("\n"), false)), [
      "⟦John|person⟧'s (old) friend, ⟦Mary Ann|person⟧.",
    ]);
    const french = ["L\tO", "'\tO", "homme\tO", "d\tO", "'\tO", "Alger\tB-LOC", "?\tO"];
    assert.deepEqual(shown(readIob("b", french.join("\n"), true)), ["L'homme d'⟦Alger|place⟧ ?"]);
  });

  it("parts documents and tells names that touch apart", () => {
    const lines = ["# document", "Ann\tB-PER", "Bob\tB-PER", "", "Left\tO", ".\tO", "# document", "Oslo\tB-LOC"];
    assert.deepEqual(shown(readIob("a", lines.join("\n"), false)), [
      "⟦Ann|person⟧ ⟦Bob|person⟧\n\nLeft.",
      "⟦Oslo|place⟧",
    ]);
  });

  it("marks other sets as ours are marked: no titles, articles or appositions", () => {
    guided("⟦President Amal Okello|person⟧ left", "President ⟦Amal Okello|person⟧ left");
    guided("⟦the Green Party|organization⟧ won", "the ⟦Green Party|organization⟧ won");
    guided("⟦Okello, chairman|person⟧ spoke", "⟦Okello|person⟧, chairman spoke");
    guided("in ⟦The Hague|place⟧ now", "in ⟦The Hague|place⟧ now");
  });

  it("renames a document alike throughout, and leaves the words between as they are", () => {
    const sample = sampleOf("⟦Amal Okello|person⟧ met ⟦Ivo Brandt|person⟧. Later ⟦Okello|person⟧ left.");
    const pools = poolsOf([sample], ["Miriam", "Tadeusz", "Oyelaran"]);
    for (let seed = 0; seed < 30; seed++) {
      const made = renamed(sample, pools, randomFrom(seed));
      const [full = "", , short] = made.marks.map((mark) => made.text.slice(mark.start, mark.end));
      assert.equal(made.marks.length, 3);
      assert.match(made.text.toLowerCase(), / met .*\. later .* left\.$/u);
      if (short !== "Okello" && !full.includes("Okello")) assert.ok(full.endsWith(short!), made.text);
    }
  });

  it("learns from examples, the same each time, and the file reads new words in their places", () => {
    const verbs = ["slept", "sang", "left", "spoke"];
    const names = ["Brudun", "Kelvor", "Tassik", "Omrul", "Pelvin", "Gaskor"];
    const towns = ["Wexmor", "Dunvar", "Ostrik", "Lemvig", "Karsund", "Belmar"];
    const samples = names.map((name, i) =>
      sampleOf(`Then ⟦${name}|person⟧ ${verbs[i % 4]} in ⟦${towns[i]}|place⟧ again.`),
    );
    const train = () => {
      const examples = examplesOf(
        samples,
        nothingKnown,
        () => 1,
        () => false,
      );
      const plan = { seed: 3, epochs: 30, averageFrom: 20, rate: 0.2, dropout: 0.1, leastCount: 1, decay: 0 };
      const learnt = settle(
        learn(examples, plan, () => {}),
        1,
      );
      return encodeWeights(pack(learnt, 5000, []));
    };
    const file = train();
    assert.deepEqual(file, train());
    const text = "Then Zorvik sang in Halmstor again.";
    const found = createTagger(file).tag(read(text, "plain"), nothingKnown);
    assert.equal(
      renderMarked(
        text,
        found.map((span) => ({ ...span, label: span.kind })),
      ),
      "Then ⟦Zorvik|person⟧ sang in ⟦Halmstor|place⟧ again.",
    );
  });

  it("calibrates by a rising curve between belief and truth", () => {
    const random = randomFrom(5);
    const trials = Array.from({ length: 4000 }, () => {
      const believed = random();
      return { believed, right: random() < believed * believed };
    });
    const curve = calibrate(trials);
    curve.forEach(([believed, right], i) => {
      assert.ok(i === 0 || right >= curve[i - 1]![1]);
      assert.ok(Math.abs(right - believed * believed) < 0.12, `${believed} → ${right}`);
    });
  });
});

function sampleOf(marked: string): Sample {
  const { text, spans } = parseMarked(marked);
  const marks = spans.map(({ start, end, label }) => ({ start, end, kind: label as Mark["kind"] }));
  return { source: "made", name: "made", text, format: "plain", marks, marksPeoples: true };
}

function shown(samples: readonly Sample[]): string[] {
  return samples.map((sample) =>
    renderMarked(
      sample.text,
      sample.marks.map((mark) => ({ ...mark, label: mark.kind })),
    ),
  );
}

function guided(marked: string, wanted: string): void {
  assert.deepEqual(shown([underGuidelines(sampleOf(marked), shippedLexicon())]), [wanted]);
}
