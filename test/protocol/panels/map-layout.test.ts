import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { degreesIn, firstView, layoutMap, type World, whereaboutsIn } from "../../../client/panels/picture/map-layout";
import { moved, type Viewpoint, WHOLE, zoomed } from "../../../client/panels/picture/scene";
import type { PlaceSummary } from "../../../server/protocol";
import { measure, place, textsOf, words } from "./sample";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
const atlas: Topology<{ countries: GeometryCollection; land: GeometryCollection }> = JSON.parse(
  readFileSync(file, "utf8"),
);
const world: World = {
  land: feature(atlas, atlas.objects.land),
  borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
};

const SIZE = { width: 800, height: 500 };

const BAMAKO = place("Bamako", 12.65, -8, 9);
const GAO = place("Gao", 16.27, -0.04, 4);
const KIDAL = place("Kidal", 18.44, 1.41, 2);

function map(places: readonly PlaceSummary[], view: Viewpoint = WHOLE) {
  return layoutMap(places, { world, size: SIZE, view, words, measure });
}

/** Where a place is on the map. */
function spot(scene: ReturnType<typeof map>, name: string): { x: number; y: number } {
  return scene.items.find(({ entity }) => entity.name === name)!;
}

describe("the map", () => {
  it("has all places inside, north up and east to the right", () => {
    const scene = map([BAMAKO, GAO, KIDAL]);
    for (const { x, y } of scene.items) assert.ok(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height);
    const [bamako, gao, kidal] = ["Bamako", "Gao", "Kidal"].map((name) => spot(scene, name));
    assert.ok(bamako!.x < gao!.x && gao!.x < kidal!.x);
    assert.ok(kidal!.y < gao!.y && gao!.y < bamako!.y);
  });

  it("names its places, and tells of each where it is and how often it is named", () => {
    const scene = map([BAMAKO, GAO]);
    assert.deepEqual(textsOf(scene), ["Bamako", "Gao"]);
    assert.deepEqual(
      scene.items.map(({ label }) => label),
      ["Bamako, Town, 9 mentions in 1 document", "Gao, Town, 4 mentions in 1 document"],
    );
  });

  it("shows what is mentioned more larger, and below what is smaller", () => {
    const circles = map([BAMAKO, GAO, KIDAL]).marks.filter(({ tag }) => tag === "circle");
    assert.deepEqual(
      circles.map(({ item }) => item),
      ["place/Bamako", "place/Gao", "place/Kidal"],
    );
    const radii = circles.map(({ attributes }) => Number(attributes!["r"]));
    assert.deepEqual(
      radii,
      radii.toSorted((a, b) => b - a),
    );
    assert.ok(radii[0]! > radii[2]!);
  });

  it("tells areas from towns by more than colour", () => {
    const region: PlaceSummary = { ...KIDAL, location: { kind: "region", latitude: 18, longitude: 1 } };
    const circles = map([BAMAKO, region]).marks.filter(({ tag }) => tag === "circle");
    assert.deepEqual(
      circles.map((mark) => mark.class),
      ["symbol place", "symbol place area"],
    );
  });

  it("is cut at its edges, so that it costs what is seen of the world", () => {
    const { marks } = map([BAMAKO, GAO, KIDAL]);
    const drawn = marks.map(({ attributes }) => String(attributes?.["d"] ?? "")).join("");
    const all = map([place("a", 70, -170), place("b", -50, 170)])
      .marks.map(({ attributes }) => String(attributes?.["d"] ?? ""))
      .join("");
    assert.ok(drawn.length > 100 && drawn.length < all.length / 5, `${drawn.length} of ${all.length}`);
    assert.ok(!drawn.includes("NaN"));
    for (const [number] of drawn.matchAll(/-?\d+(?:\.\d+)?/g)) assert.ok(Math.abs(Number(number)) < 1e4, number);
  });

  it("goes round the date line and not round the world", () => {
    const scene = map([place("Suva", -18.1, 178.4), place("Apia", -13.8, -171.8), place("Nukualofa", -21.1, -175.2)]);
    const [suva, apia] = [spot(scene, "Suva"), spot(scene, "Apia")];
    assert.ok(suva.x < apia.x);
    assert.ok(apia.x - suva.x > SIZE.width / 4);
  });

  it("can hold the poles, one village, and nothing", () => {
    for (const places of [[place("Pole", 90, 0), place("Other", -90, 180)], [BAMAKO], []]) {
      const scene = map(places);
      assert.equal(scene.items.length, places.length);
      assert.ok(!/null|NaN/.test(JSON.stringify(scene)));
    }
  });

  it("looks first at where nearly all mentions are, when a few are far away", () => {
    const far = place("Wellington", -41.3, 174.8);
    const view = firstView([BAMAKO, GAO, KIDAL, far], SIZE);
    assert.ok(view.zoom > 3);
    const scene = map([BAMAKO, GAO, KIDAL, far], view);
    const inside = ({ x, y }: { x: number; y: number }) => x > 0 && y > 0 && x < SIZE.width && y < SIZE.height;
    assert.deepEqual(
      scene.items.filter(inside).map(({ entity }) => entity.name),
      ["Bamako", "Gao", "Kidal"],
    );
    assert.deepEqual(textsOf(scene), ["Bamako", "Gao", "Kidal"]);
    assert.deepEqual(firstView([BAMAKO, GAO, KIDAL], SIZE), WHOLE);
    assert.deepEqual(firstView([], SIZE), WHOLE);
  });

  it("says where a place lies in words and in degrees", () => {
    const location = { kind: "town", latitude: -12.5, longitude: 8.125, country: "ML" } as const;
    assert.equal(whereaboutsIn(words, location), "Town in Mali");
    assert.equal(whereaboutsIn(words, { ...location, country: "??" }), "Town in ??");
    assert.equal(degreesIn(words, location), "12.50° S, 8.13° E");
    assert.equal(degreesIn({ ...words, language: "fr" }, { ...location, longitude: -1 }), "12,50° S, 1,00° O");
  });
});

describe("looking from nearer", () => {
  it("keeps the point under the pointer where it is", () => {
    const at = [200, 100] as const;
    const before = spotAt(WHOLE);
    const view = zoomed(WHOLE, SIZE, 2, at);
    const after = spotAt(view);
    assert.ok(Math.abs(at[0] + (before.x - at[0]) * 2 - after.x) < 0.01);
    assert.ok(Math.abs(at[1] + (before.y - at[1]) * 2 - after.y) < 0.01);
  });

  it("moves with the hand, and not beyond the picture", () => {
    const near = zoomed(WHOLE, SIZE, 4, [400, 250]);
    const before = spotAt(near);
    const after = spotAt(moved(near, SIZE, 30, -20));
    assert.ok(Math.abs(after.x - before.x - 30) < 0.01 && Math.abs(after.y - before.y + 20) < 0.01);
    assert.deepEqual(moved(near, SIZE, 1e6, 1e6), moved(near, SIZE, 2e6, 3e6));
    assert.deepEqual(moved(WHOLE, SIZE, 100, 100), WHOLE);
  });

  it("ends at the whole", () => {
    assert.deepEqual(zoomed(zoomed(WHOLE, SIZE, 3, [0, 0]), SIZE, 0.01, [700, 400]), WHOLE);
  });

  function spotAt(view: Viewpoint): { x: number; y: number } {
    return spot(map([BAMAKO, GAO, KIDAL], view), "Gao");
  }
});
