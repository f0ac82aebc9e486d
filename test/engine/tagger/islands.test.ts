import assert from "node:assert/strict";
import { viewOf } from "../../../server/engine/tagger/view";
import { createWordTypes } from "../../../server/engine/tagger/word-types";
import { read } from "../../../server/engine/text/reading";
import { parseMarked, renderMarked } from "../../support/marked";
import { shippedLexicon } from "../lexicon/known-world";

describe("the stretches in which names can stand", () => {
  it("are capitalised words with what may join them", () => {
    islands("⟦She|⟧ met ⟦Amal Okello|⟧ and then ⟦Tomás de la Cruz|⟧ in the rain.");
    islands("⟦The Bank for International Settlements|⟧ was closed.");
  });

  it("take in particles, numbers and what a hyphen joins", () => {
    islands("the fighters of ⟦al-Nusra|⟧ left");
    islands("the ⟦23 March Movement|⟧ of the east");
  });

  it("take in the lower-case words of French names, and lower-case peoples", () => {
    islands(
      "⟦Il dit que la petite cour pénale de Gulu se trouve près de la gare|⟧ et que les soldats ⟦maliens|⟧ sont dans la ville.",
    );
  });

  it("end with their sentence", () => {
    islands("⟦He|⟧ saw ⟦Okello|⟧. ⟦Amal|⟧ left.");
  });
});

function islands(marked: string): void {
  const { text } = parseMarked(marked);
  const view = viewOf(read(text, "plain"), shippedLexicon(), createWordTypes());
  const { tokens } = view.reading;
  const found = Array.from({ length: view.islands.count }, (_, i) => ({
    start: tokens.start[view.islands.first[i]!]!,
    end: tokens.end[view.islands.end[i]! - 1]!,
    label: "",
  }));
  assert.equal(renderMarked(text, found), marked);
}
