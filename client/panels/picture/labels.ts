// Which names stand beside their symbols: as many as find room, the weightiest first, none over another.
import type { Mark, Size } from "./scene";
import { tenth } from "./scene";

export interface Labelled {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name with its place: where its baseline begins, and the box that it fills. */
export interface PlacedLabel extends Labelled {
  readonly left: number;
  readonly baseline: number;
  readonly box: Box;
}

/** The width of a text in a picture, in pixels. */
export type Measure = (text: string) => number;

/** Height of a line of labels, in pixels. */
export const LINE = 15;
const GAP = 3;

/**
 * Places names, given the weightiest first. A symbol too is no place for the name of another; but the weightiest would
 * rather stand over others than not at all.
 */
export function placeLabels(labelled: readonly Labelled[], { width, height }: Size, measure: Measure): PlacedLabel[] {
  const symbols = labelled.map(({ x, y, radius }) => around(x, y, radius));
  const taken: Box[] = [];
  return labelled.flatMap((label, at) => {
    const text = cut(label.text, LONGEST, measure);
    const isFree = (box: Box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= width &&
      box.bottom <= height &&
      !taken.some((other) => meet(box, other));
    const free = sides(label, measure(text)).filter(isFree);
    const hidden = (box: Box) => symbols.filter((other, index) => index !== at && meet(box, other)).length;
    const best = free.find((box) => hidden(box) === 0) ?? (at < WEIGHTIEST ? leastOf(free, hidden) : undefined);
    if (!best) return [];
    taken.push(best);
    return [{ ...label, text, left: best.left, baseline: best.bottom - 4, box: best }];
  });
}

/** The longest name, in pixels, and how many are the weightiest. */
const LONGEST = 170;
const WEIGHTIEST = 5;

function leastOf<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || cost(item) < cost(best) ? item : best),
    undefined,
  );
}

/** The marks of placed names. Their backgrounds part them from what is beneath. */
export function labelMarks(placed: readonly PlacedLabel[]): Mark[] {
  return placed.map(({ left, baseline, text, key }) => ({
    tag: "text",
    class: "label",
    attributes: { x: tenth(left), y: tenth(baseline), direction: "ltr" },
    text: isolated(text),
    item: key,
  }));
}

/** A text whose direction of writing stays its own. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A text cut to a width, in pixels. */
export function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Right of the symbol, left, above, below, then at its corners. */
function sides({ x, y, radius }: Labelled, width: number): Box[] {
  const out = radius + GAP;
  const corner = radius * 0.7 + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + LINE });
  return [
    at(x + out, y - LINE / 2),
    at(x - out - width, y - LINE / 2),
    at(x - width / 2, y - out - LINE + 2),
    at(x - width / 2, y + out - 2),
    at(x + corner, y - corner - LINE / 2),
    at(x + corner, y + corner - LINE / 2),
    at(x - corner - width, y - corner - LINE / 2),
    at(x - corner - width, y + corner - LINE / 2),
  ];
}
