import assert from "node:assert/strict";
import fc from "fast-check";
import { cut, type Labelled, meet, placeLabels } from "../../../client/panels/picture/labels";
import { measure } from "./sample";

const SIZE = { width: 400, height: 300 };

function label(text: string, x: number, y: number, radius = 5): Labelled {
  return { key: text, text, x, y, radius };
}

const shown = (labels: readonly Labelled[]) => placeLabels(labels, SIZE, measure).map(({ text }) => text);

describe("the names in a picture", () => {
  it("stand to the right of their symbols where there is room, else on another side", () => {
    const [free, atEdge] = placeLabels([label("Gao", 50, 50), label("Kidal", 395, 200)], SIZE, measure);
    assert.ok(free!.left > 50);
    assert.ok(atEdge!.left + measure("Kidal") < 395);
  });

  it("are left out where there is no room, those that weigh less first", () => {
    const crowd = Array.from({ length: 60 }, (_, at) => label(`Name ${at}`, 200, 150));
    const names = shown(crowd);
    assert.ok(names.length < 30);
    assert.equal(names[0], "Name 0");
  });

  it("of the weightiest stand over symbols rather than not at all", () => {
    const grid = Array.from({ length: 300 }, (_, at) => label("", (at % 20) * 20, Math.floor(at / 20) * 20, 8));
    assert.ok(shown([label("Bamako", 200, 150), ...grid]).includes("Bamako"));
  });

  it("never overlap, never leave the picture, and stand the same way every time", () => {
    const one = fc.record({
      key: fc.string(),
      text: fc.string({ maxLength: 40 }),
      x: fc.integer({ min: 0, max: SIZE.width }),
      y: fc.integer({ min: 0, max: SIZE.height }),
      radius: fc.integer({ min: 2, max: 16 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (labels) => {
        const placed = placeLabels(labels, SIZE, measure);
        assert.deepEqual(placeLabels(labels, SIZE, measure), placed);
        for (const [at, { box }] of placed.entries()) {
          assert.ok(box.left >= 0 && box.top >= 0 && box.right <= SIZE.width && box.bottom <= SIZE.height);
          for (const other of placed.slice(at + 1)) assert.ok(!meet(box, other.box));
        }
      }),
    );
  });

  it("are cut to a width between characters", () => {
    assert.equal(cut("Ouagadougou", 7 * 20, measure), "Ouagadougou");
    assert.equal(cut("Ouagadougou", 7 * 5, measure), "Ouag…");
    assert.equal(cut("𝒜𝒜𝒜𝒜𝒜𝒜", 7 * 3, measure), "𝒜𝒜…");
  });
});
