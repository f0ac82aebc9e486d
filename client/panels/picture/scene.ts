// A picture as data: what is drawn where. Drawn in a page by webview/draw.ts and written into a file by svg.ts.
import type { EntitySummary } from "../../../server/protocol";
import type { ShownQuote } from "../data";

export interface Mark {
  readonly tag: "g" | "path" | "line" | "rect" | "circle" | "text";
  /** What it is, for the style sheet. */
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly marks?: readonly Mark[];
  /** The key of the item that it shows. */
  readonly item?: string;
}

/** What the reader can point at, go to with the keyboard, and open. */
export interface Item {
  /** The same for the same thing after every change. */
  readonly key: string;
  readonly entity: EntitySummary;
  /** The document to open; without it where the entity is introduced. */
  readonly uri?: string;
  /** Its middle, in the scene. */
  readonly x: number;
  readonly y: number;
  /** What a screen reader says. */
  readonly label: string;
  readonly card: Card;
}

/** What is told of an item while it is pointed at. */
export interface Card {
  readonly title: string;
  readonly facts: readonly string[];
  readonly quotes: readonly ShownQuote[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The part at the top that stays in sight while the rest is scrolled; 0 where nothing does. */
  readonly head: number;
  readonly headMarks: readonly Mark[];
  readonly marks: readonly Mark[];
  /** In the order of the keyboard. */
  readonly items: readonly Item[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the reader has zoomed in, and where to: the middle of what is seen, from the middle of all, as shares of the size. */
export interface Viewpoint {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Viewpoint = { zoom: 1, x: 0, y: 0 };

type Point = readonly [number, number];

/** Where a point of the whole picture is from a viewpoint. */
export function seen({ zoom, x, y }: Viewpoint, { width, height }: Size, [px, py]: Point): [number, number] {
  return [(px - width * (0.5 + x)) * zoom + width / 2, (py - height * (0.5 + y)) * zoom + height / 2];
}

/** Zooms so that the point under `at` stays where it is. Never beyond the whole picture. */
export function zoomed(view: Viewpoint, { width, height }: Size, factor: number, at: Point): Viewpoint {
  const zoom = Math.min(MOST, Math.max(1, view.zoom * factor));
  const stay = 1 / view.zoom - 1 / zoom;
  return bounded({ zoom, x: view.x + (at[0] / width - 0.5) * stay, y: view.y + (at[1] / height - 0.5) * stay });
}

/** Moves by a distance on the screen, and no further than the picture goes. */
export function moved(view: Viewpoint, { width, height }: Size, dx: number, dy: number): Viewpoint {
  return bounded({ ...view, x: view.x - dx / view.zoom / width, y: view.y - dy / view.zoom / height });
}

const MOST = 32;

function bounded({ zoom, x, y }: Viewpoint): Viewpoint {
  const room = (1 - 1 / zoom) / 2;
  const within = (value: number) => Math.min(room, Math.max(-room, value)) + 0;
  return { zoom, x: within(x), y: within(y) };
}

/** A number as SVG needs it: to a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
