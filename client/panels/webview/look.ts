// What the style sheet makes of marks, for a file that has none.
import type { Mark } from "../picture/scene";
import type { Drawn } from "./draw";

const SHAPES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
] as const;
const TEXTS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linejoin",
  "paint-order",
  "text-anchor",
  "font-family",
  "font-size",
  "font-weight",
] as const;

/** The SVG properties of a mark as it is drawn. */
export function lookOf(drawn: Drawn): (mark: Mark) => Readonly<Record<string, string>> {
  return (mark) => {
    const made = drawn.get(mark);
    if (!made) return {};
    const style = getComputedStyle(made);
    const names = mark.tag === "text" ? TEXTS : SHAPES;
    return Object.fromEntries(
      names.map((name) => [name, style.getPropertyValue(name)] as const).filter(([, value]) => value !== ""),
    );
  };
}
