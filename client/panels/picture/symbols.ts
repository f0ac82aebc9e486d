// The shapes of the four kinds: a circle, a square, a triangle, a diamond. Nothing depends on colour alone.
import type { Kind } from "../../../server/protocol";
import { type Mark, tenth } from "./scene";

/** A kind's shape about a point, in size as a circle of that radius. */
export function symbol(kind: Kind, x: number, y: number, radius: number): Mark {
  return { tag: "path", class: `symbol ${kind}`, attributes: { d: outlineOf(kind, x, y, radius) } };
}

function outlineOf(kind: Kind, x: number, y: number, radius: number): string {
  switch (kind) {
    case "person":
      return circle(x, y, radius);
    case "organization":
      return polygon(x, y, radius * 1.25, [45, 135, 225, 315]);
    case "people":
      return polygon(x, y + radius * 0.2, radius * 1.45, [-90, 30, 150]);
    case "place":
      return polygon(x, y, radius * 1.25, [0, 90, 180, 270]);
  }
}

function circle(x: number, y: number, radius: number): string {
  const [r, left] = [tenth(radius), tenth(x - radius)];
  return `M${left},${tenth(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

function polygon(x: number, y: number, radius: number, degrees: readonly number[]): string {
  const corners = degrees.map((degree) => {
    const angle = (degree * Math.PI) / 180;
    return `${tenth(x + radius * Math.cos(angle))},${tenth(y + radius * Math.sin(angle))}`;
  });
  return `M${corners.join("L")}Z`;
}

/** A radius whose circle's area is in proportion to a count, between the smallest and the largest. */
export function radiusOf(count: number, most: number, [smallest, largest]: readonly [number, number]): number {
  return smallest + (largest - smallest) * Math.sqrt(Math.min(1, count / Math.max(1, most)));
}
