// The map: where the places of the corpus lie, on the coasts and borders around them.
import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoPath } from "d3-geo";
import type { PlaceLocation, PlaceSummary } from "../../../server/protocol";
import { labelMarks, type Measure, placeLabels } from "./labels";
import { type Item, type Mark, type Scene, type Size, seen, tenth, type Viewpoint, WHOLE } from "./scene";
import { radiusOf } from "./symbols";
import { counted, countryIn, say, type Wording } from "./wording";

/** Coasts and borders of the world. */
export interface World {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

export interface MapCanvas {
  readonly world: World;
  readonly size: Size;
  readonly view: Viewpoint;
  readonly words: Wording;
  readonly measure: Measure;
}

/** Places that have a location, the most mentioned first; the map is fitted to them. */
export function layoutMap(places: readonly PlaceSummary[], canvas: MapCanvas): Scene {
  const { size, view, words, world, measure } = canvas;
  const fitted = projectionOn(places, size);
  const projection = from(view, fitted, size);
  const path = geoPath(projection).digits(1);
  const most = Math.max(1, ...places.map(({ entity }) => entity.count));
  const spots = places.flatMap((place) => {
    const [x, y] = place.location ? (projection(pointOf(place.location)) ?? []) : [];
    return x === undefined || y === undefined
      ? []
      : [{ place, x, y, radius: radiusOf(place.entity.count, most, RADII) }];
  });
  const inSight = spots.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
  const labelled = inSight.map(({ place, ...spot }) => ({ ...spot, key: place.entity.id, text: place.entity.name }));
  return {
    ...size,
    head: 0,
    headMarks: [],
    marks: [
      { tag: "rect", class: "sea", attributes: { width: size.width, height: size.height } },
      { tag: "path", class: "land", attributes: { d: path(world.land) ?? "" } },
      { tag: "path", class: "border", attributes: { d: path(world.borders) ?? "" } },
      // The largest lie beneath, so that none hides another.
      ...[...inSight]
        .reverse()
        .sort((a, b) => b.radius - a.radius)
        .map(spotMark),
      ...labelMarks(placeLabels(labelled, size, measure)),
    ],
    items: spots.map(({ place, x, y }) => itemOf(place, x, y, words)),
  };
}

/**
 * Where to look first: at the region where nearly all mentions lie. A capital far away, named once, would make a dot of it.
 * Everything is in sight where leaving a few out would not bring the others much nearer.
 */
export function firstView(places: readonly PlaceSummary[], size: Size): Viewpoint {
  const projection = projectionOn(places, size);
  const spots = places.flatMap(({ location, entity }) => {
    const [x, y] = location ? (projection(pointOf(location)) ?? []) : [];
    return x === undefined || y === undefined ? [] : [{ x, y, weight: entity.count }];
  });
  const total = spots.reduce((sum, { weight }) => sum + weight, 0);
  const middle = { x: median(spots, ({ x }) => x), y: median(spots, ({ y }) => y) };
  const byDistance = [...spots].sort((a, b) => distance(a, middle) - distance(b, middle));
  let weight = 0;
  const core = byDistance.filter((spot) => (weight += spot.weight) - spot.weight < total * CORE);
  const [left, right] = [Math.min(...core.map(({ x }) => x)), Math.max(...core.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...core.map(({ y }) => y)), Math.max(...core.map(({ y }) => y))];
  const room = (extent: number, around: number) => Math.max(1, extent - 2 * around);
  const zoom = Math.min(
    room(size.width, MARGIN) / Math.max(1, right - left),
    room(size.height, MARGIN) / Math.max(1, bottom - top),
    FIRST_ZOOM,
  );
  if (core.length === 0 || zoom < WORTHWHILE) return WHOLE;
  return {
    zoom,
    x: (left + right) / 2 / size.width - 0.5,
    y: (top + bottom) / 2 / size.height - 0.5,
  };
}

/** The share of the mentions that have to be in sight at first, and how much nearer that has to bring them. */
const CORE = 0.9;
const WORTHWHILE = 2;
const FIRST_ZOOM = 8;

interface Weighed {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

function distance(a: Pick<Weighed, "x" | "y">, b: Pick<Weighed, "x" | "y">): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Half of the weight lies on either side of it. */
function median(spots: readonly Weighed[], of: (spot: Weighed) => number): number {
  const sorted = [...spots].sort((a, b) => of(a) - of(b));
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let weight = 0;
  for (const spot of sorted) if ((weight += spot.weight) >= half) return of(spot);
  return 0;
}

/** What lies at a location, in words: `Town in Mali`. */
export function whereaboutsIn(words: Wording, { kind, country }: PlaceLocation): string {
  const what = words.map[kind];
  return country === undefined || kind === "country" ? what : say(words.map.inCountry, what, countryIn(words, country));
}

/** `18.44° N, 1.41° E`, in the reader's numbers. */
export function degreesIn({ language }: Wording, { latitude, longitude }: PlaceLocation): string {
  const one = (value: number, positive: string, negative: string) => {
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    return `${Math.abs(value).toLocaleString(language, digits)}° ${value < 0 ? negative : positive}`;
  };
  const west = language.startsWith("fr") ? "O" : "W";
  return `${one(latitude, "N", "S")}, ${one(longitude, "E", west)}`;
}

const RADII = [4, 16] as const;

/** Around the places, in pixels: room for names. */
const MARGIN = 56;

/** The least that is shown, in degrees: a village alone would be a white sheet. */
const LEAST = 5;

function projectionOn(places: readonly PlaceSummary[], { width, height }: Size): GeoProjection {
  const points = places.flatMap(({ location }) => (location ? [pointOf(location)] : []));
  const middle = middleOf(points.map(([longitude]) => longitude));
  const margin = Math.min(MARGIN, width / 4, height / 4);
  const around = points.flatMap(([longitude, latitude]): [number, number][] => [
    [longitude - LEAST / 2, Math.max(-FARTHEST, latitude - LEAST / 2)],
    [longitude + LEAST / 2, Math.min(FARTHEST, latitude + LEAST / 2)],
  ]);
  return geoMercator()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [margin, margin],
        [Math.max(margin + 1, width - margin), Math.max(margin + 1, height - margin)],
      ],
      { type: "MultiPoint", coordinates: around.length > 0 ? around : NOWHERE },
    );
}

/** Without a place, the corners of the inhabited world. */
const NOWHERE: [number, number][] = [
  [-150, -50],
  [150, 70],
];

/** Nearer to the poles this projection has no end. */
const FARTHEST = 80;

function pointOf({ longitude, latitude }: PlaceLocation): [number, number] {
  return [longitude, Math.max(-FARTHEST, Math.min(FARTHEST, latitude))];
}

/** The meridian in the middle of the smallest stretch that holds all: it may cross the date line. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  if (sorted.length === 0) return 0;
  let widest = { gap: -1, after: 0 };
  for (const [at, longitude] of sorted.entries()) {
    const next = at + 1 < sorted.length ? sorted[at + 1]! : sorted[0]! + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, after: next };
  }
  return ((widest.after + (360 - widest.gap) / 2 + 540) % 360) - 180;
}

function from(view: Viewpoint, projection: GeoProjection, size: Size): GeoProjection {
  return projection
    .translate(seen(view, size, projection.translate()))
    .scale(projection.scale() * view.zoom)
    .clipExtent([
      [-1, -1],
      [size.width + 1, size.height + 1],
    ]);
}

interface Spot {
  readonly place: PlaceSummary;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A ring of dashes for what is an area, a disc for what is a spot. */
function spotMark({ place, x, y, radius }: Spot): Mark {
  const isArea = place.location?.kind === "country" || place.location?.kind === "region";
  return {
    tag: "circle",
    class: isArea ? "symbol place area" : "symbol place",
    attributes: { cx: tenth(x), cy: tenth(y), r: tenth(radius) },
    item: place.entity.id,
  };
}

function itemOf({ entity, location, quotes }: PlaceSummary, x: number, y: number, words: Wording): Item {
  const where = location ? whereaboutsIn(words, location) : "";
  const often = say(
    words.countInDocuments,
    counted(words, "mention", entity.count),
    counted(words, "document", entity.documents),
  );
  return {
    key: entity.id,
    entity,
    x,
    y,
    label: [entity.name, where, often].join(", "),
    card: { title: entity.name, facts: [where, often], quotes },
  };
}
