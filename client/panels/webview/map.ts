// The page of the map.

import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";
import type { PlacesResult } from "../../../server/protocol";
import { isPlaces } from "../data";
import { firstView, layoutMap, type World } from "../picture/map-layout";
import type { Size } from "../picture/scene";
import { tablesOfMap } from "../picture/table";
import { numberIn, say } from "../picture/wording";
import { shares } from "./controls";
import { icon } from "./draw";
import { element } from "./elements";
import { type Picture, run } from "./frame";
import { placeItList } from "./tables";

const world: World = {
  land: feature(atlas, atlas.objects.land),
  borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
};

const map: Picture<PlacesResult> = {
  name: "map",
  accepts: isPlaces,
  firstView: ({ located }, size) => firstView(located.places, size),
  empty: ({ located, unlocated }, { words }) =>
    located.places.length > 0 ? undefined : unlocated.places.length > 0 ? words.map.noneKnown : words.map.empty,
  scene: ({ located }, size, { view, words, measure }) =>
    layoutMap(located.places, { world, size, view, words, measure }),
  tables: (data, { words }) => tablesOfMap(data, words),
  status({ located }, { words }, scene) {
    const outside = scene ? scene.items.filter(({ x, y }) => !isInside(x, y, scene)).length : 0;
    return [
      ...shares(words, located.places.length, located.total, located.candidates),
      ...(outside > 0 ? [say(words.map.outside, numberIn(words, outside))] : []),
    ];
  },
  controls: () => [],
  below({ unlocated }, words) {
    if (unlocated.places.length === 0) return [];
    return [
      element("h2", { text: words.map.notOnMap }),
      element("p", {
        class: "status",
        text: [
          words.map.notOnMapHint,
          ...shares(words, unlocated.places.length, unlocated.total, unlocated.candidates),
        ].join(" "),
      }),
      placeItList(unlocated.places, words),
    ];
  },
  legend: (words) => [
    entry("symbol place", words.map.legendTown),
    entry("symbol place area", words.map.legendArea),
    element("span", { text: words.map.legend }),
    element("span", { class: "note", text: words.map.borders }),
  ],
};

function isInside(x: number, y: number, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function entry(name: string, text: string): HTMLElement {
  const mark = { tag: "circle", class: name, attributes: { cx: 8, cy: 8, r: 6 } } as const;
  return element("span", { class: "entry" }, icon(mark, 16), text);
}

run(map);
