import assert from "node:assert/strict";
import {
  companyOf,
  layoutNetwork,
  positionsOf,
  readableLeast,
  withCompany,
} from "../../../client/panels/picture/network-layout";
import { WHOLE } from "../../../client/panels/picture/scene";
import type { NetworkResult } from "../../../server/protocol";
import { entity, measure, network, textsOf, words } from "./sample";

const SIZE = { width: 800, height: 500 };
const FRIENDS = network("Anna Boris Clara Dmitri", "Anna Boris 5", "Anna Clara 2", "Clara Dmitri");

function drawn(of: Pick<NetworkResult, "entities" | "links">) {
  return layoutNetwork(of, positionsOf(of), { size: SIZE, view: WHOLE, words, measure });
}

describe("the network", () => {
  it("stands the same way every time", () => {
    assert.deepEqual(positionsOf(FRIENDS), positionsOf(FRIENDS));
  });

  it("has everybody in the picture, nobody on another", () => {
    const crowd = network("A B C D E F G H I J K L", "A B", "A C", "A D", "A E", "F G", "H I", "J K", "K L");
    const { items } = drawn(crowd);
    for (const [at, { x, y }] of items.entries()) {
      assert.ok(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height);
      for (const other of items.slice(at + 1)) assert.ok(Math.hypot(other.x - x, other.y - y) > 10);
    }
  });

  it("brings those who are named together nearer than those who are not", () => {
    const positions = positionsOf(network("A B C D E F", "A B 9", "B C 9", "A C 9", "D E 9", "E F 9", "D F 9", "A D"));
    const between = (one: string, other: string) => {
      const [[ax, ay], [bx, by]] = [positions.get(`person/${one}`)!, positions.get(`person/${other}`)!];
      return Math.hypot(ax - bx, ay - by);
    };
    assert.ok(between("A", "B") < between("A", "E"));
    assert.ok(between("D", "F") < between("B", "F"));
  });

  it("leaves those about where they were who were there before", () => {
    const before = positionsOf(FRIENDS);
    const after = positionsOf(
      network("Anna Boris Clara Dmitri Eva", "Anna Boris 5", "Anna Clara 2", "Clara Dmitri", "Dmitri Eva"),
      before,
    );
    const [x, y] = before.get("person/Anna")!;
    const [nx, ny] = after.get("person/Anna")!;
    assert.ok(Math.hypot(nx - x, ny - y) < 40);
  });

  it("draws a thicker line for more passages, and tells of each in whose company it is", () => {
    const scene = drawn(FRIENDS);
    const widths = scene.marks
      .filter((mark) => mark.class === "link")
      .map(({ attributes }) => Number(attributes!["stroke-width"]));
    assert.equal(widths.length, 3);
    assert.deepEqual(
      widths,
      widths.toSorted((a, b) => a - b),
    );
    assert.ok(widths[2]! > widths[0]!);
    assert.equal(
      scene.items[0]!.label,
      "Anna, person, 4 mentions in 1 document, Most with Boris (5 passages), Clara (2 passages)",
    );
    assert.deepEqual(textsOf(scene), ["Anna", "Boris", "Clara", "Dmitri"]);
  });

  it("gives each kind a shape of its own", () => {
    const entities = (["person", "organization", "people", "place"] as const).map((kind) => entity(kind, kind));
    const links = entities
      .slice(1)
      .map(({ id }) => ({ source: entities[0]!.id, target: id, paragraphs: 1, sentences: 1 }));
    const outlines = drawn({ entities, links })
      .marks.filter((mark) => mark.class?.startsWith("symbol"))
      .map(({ attributes }) => String(attributes!["d"]).replace(/[\d.-]+/g, "#"));
    assert.equal(new Set(outlines).size, 3);
    // A square and a diamond have four corners each: one stands on a side, the other on a corner.
    const corners = drawn({ entities, links }).marks.filter((mark) => /organization|place/.test(mark.class ?? ""));
    const levels = corners.map(({ attributes }) => new Set(String(attributes!["d"]).match(/,[\d.-]+/g)).size);
    assert.deepEqual(levels, [2, 3]);
  });

  it("leaves out those whose company is too rare", () => {
    const kept = withCompany(FRIENDS, 2);
    assert.deepEqual(
      kept.entities.map(({ name }) => name),
      ["Anna", "Boris", "Clara"],
    );
    assert.equal(kept.links.length, 2);
    assert.deepEqual(withCompany(FRIENDS, 99), { entities: [], links: [] });
  });

  it("shows at first no more lines than eyes can follow", () => {
    assert.equal(readableLeast(FRIENDS), 1);
    const names = Array.from({ length: 30 }, (_, at) => `n${at}`);
    const pairs = names.flatMap((one, at) =>
      names.slice(at + 1).map((other, to) => `${one} ${other} ${1 + ((at * 7 + to) % 40)}`),
    );
    const crowd = network(names.join(" "), ...pairs);
    const left = withCompany(crowd, readableLeast(crowd)).links.length;
    assert.ok(left > 0 && left <= 60, `${left} lines`);
  });

  it("is drawn though there is nobody in it, or one pair", () => {
    assert.deepEqual(drawn({ entities: [], links: [] }).items, []);
    assert.ok(!/null|NaN/.test(JSON.stringify(drawn(network("A B", "A B")))));
  });

  it("knows somebody's company, the most frequent first", () => {
    const company = companyOf("person/Clara", FRIENDS).map((each) => `${each.entity.name} ${each.passages}`);
    assert.deepEqual(company, ["Anna 2", "Dmitri 1"]);
  });
});
