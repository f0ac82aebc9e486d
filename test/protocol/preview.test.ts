import assert from "node:assert/strict";
import { placeMarks, type SourceMark } from "../../client/preview/place-marks";

const mark = (surface: string): SourceMark => ({ line: 0, endLine: 0, surface, style: "person", title: surface });

/** The texts of a block with brackets round what is marked. */
function placed(texts: readonly string[], ...surfaces: string[]): string[] {
  return placeMarks(texts, surfaces.map(mark)).map((pieces) =>
    pieces.map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)).join(""),
  );
}

describe("names in the Markdown preview", () => {
  it("are found in order, in the texts between the markup", () => {
    assert.deepEqual(placed(["Ann met ", "Bo", ", and Ann left."], "Ann", "Bo", "Ann"), [
      "[Ann] met ",
      "[Bo]",
      ", and [Ann] left.",
    ]);
  });

  it("are whole words", () => {
    assert.deepEqual(placed(["Annual reports of Ann."], "Ann"), ["Annual reports of [Ann]."]);
    assert.deepEqual(placed(["d’Abou et l’Algérie"], "Abou", "Algérie"), ["d’[Abou] et l’[Algérie]"]);
  });

  it("are found where the source broke a line in them", () => {
    assert.deepEqual(placed(["Then John Smith left."], "John\nSmith"), ["Then [John Smith] left."]);
  });

  it("are left as they are where markup cuts them, and the next are found all the same", () => {
    assert.deepEqual(placed(["John ", "Smith", " met Bo."], "John Smith", "Bo"), ["John ", "Smith", " met [Bo]."]);
  });

  it("may look like patterns", () => {
    assert.deepEqual(placed(["See (a+)+$ and [x]."], "(a+)+$"), ["See [(a+)+$] and [x]."]);
    assert.deepEqual(placed(["the al-Qaeda/x cell"], "al-Qaeda/x"), ["the [al-Qaeda/x] cell"]);
  });
});
