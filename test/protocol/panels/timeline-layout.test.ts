import assert from "node:assert/strict";
import { inOrderOfAppearance, layoutTimeline, middlesOf } from "../../../client/panels/picture/timeline-layout";
import type { TimelineResult } from "../../../server/protocol";
import { measure, textsOf, timeline, words } from "./sample";

const WIDTH = 800;

function drawn(result: TimelineResult, order: "document" | "date" = "date") {
  return layoutTimeline(result, { width: WIDTH, order, words, measure });
}

const YEARS = timeline("2010-01-01 2010-01-02 2012-01-01 ?", "Boris 1 2", "Anna 0 0 0 3", "Clara 1");

describe("the timeline", () => {
  it("has a row for everybody, who appears first on top", () => {
    assert.deepEqual(
      inOrderOfAppearance(YEARS.rows).map(({ entity }) => entity.name),
      ["Anna", "Boris", "Clara"],
    );
    const scene = drawn(YEARS);
    const y = (name: string) => scene.items.find(({ entity }) => entity.name === name)!.y;
    assert.ok(y("Anna") < y("Boris") && y("Boris") < y("Clara"));
  });

  it("has a symbol for every appearance, with its document to go to", () => {
    const scene = drawn(YEARS);
    assert.deepEqual(
      scene.items.map(({ label, uri }) => `${label} → ${uri}`),
      [
        "Anna, 1 January 2010, 3 mentions → file:///0.txt",
        "Anna, No date, 1 mention → file:///3.txt",
        "Boris, 2 January 2010, 1 mention → file:///1.txt",
        "Boris, 1 January 2012, 1 mention → file:///2.txt",
        "Clara, 2 January 2010, 1 mention → file:///1.txt",
      ],
    );
    assert.deepEqual(scene.items[0]!.card.facts, ["person", "1 January 2010: 3 mentions", "0.txt, by text"]);
    const drawnItems = scene.marks.flatMap(({ item }) => item ?? []);
    assert.deepEqual(
      drawnItems,
      scene.items.map(({ key }) => key),
    );
  });

  it("stands columns apart as dates are, but never so near that they cannot be told apart", () => {
    const [first, second, third, undated] = middlesOf(YEARS.columns, 200, WIDTH);
    assert.ok(second! - first! >= 20);
    assert.ok(third! - second! > 5 * (second! - first!));
    assert.ok(undated! > third! && undated! <= WIDTH);
  });

  it("keeps every number of columns between its edges, in order", () => {
    for (const count of [0, 1, 2, 10, 60, 500]) {
      const columns = Array.from({ length: count }, () => ({}));
      const middles = middlesOf(columns, 200, WIDTH);
      assert.equal(middles.length, count);
      assert.deepEqual(
        middles,
        middles.toSorted((a, b) => a - b),
      );
      for (const x of middles) assert.ok(x >= 200 && x <= WIDTH, `${x}`);
    }
  });

  it("ends a line at the last date, for what has none is not later", () => {
    const lines = drawn(YEARS).marks.filter((mark) => mark.class?.startsWith("life"));
    // Anna has one dated column and one without: no line; Boris has two.
    assert.equal(lines.length, 1);
  });

  it("is named by documents in their order", () => {
    const scene = drawn(timeline("? ? ?", "Anna 0 2"), "document");
    assert.deepEqual(textsOf(scene), ["0.txt", "1.txt", "2.txt", "Anna"]);
    assert.equal(scene.items[1]!.label, "Anna, 2.txt, 1 mention");
  });

  it("leaves out names of columns that would lie over others", () => {
    const many = timeline(Array.from({ length: 200 }, () => "?").join(" "), "Anna 0");
    const { headMarks } = drawn(many, "document");
    assert.ok(headMarks.length > 5 && headMarks.length < 60);
  });

  it("is drawn though there is nobody in it", () => {
    const scene = drawn({ columns: [], rows: [], total: 0, candidates: 0 });
    assert.deepEqual(scene.items, []);
    assert.ok(!/null|NaN/.test(JSON.stringify(scene)));
  });
});
