// A scene in the page: SVG elements, made without markup.
import type { Item, Mark } from "../picture/scene";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** Which element shows which mark. */
export type Drawn = Map<Mark, SVGElement>;

/**
 * Draws marks into an element, in place of what was there. The first mark of an item stands for it: it has its name and can
 * take the keyboard; the others only answer the pointer.
 */
export function draw(into: SVGElement, marks: readonly Mark[], items: ReadonlyMap<string, Item>): Drawn {
  const drawn: Drawn = new Map();
  const stood = new Set<string>();
  const make = (mark: Mark): SVGElement => {
    const made = document.createElementNS(NAMESPACE, mark.tag);
    drawn.set(mark, made);
    if (mark.class) made.setAttribute("class", mark.class);
    for (const [name, value] of Object.entries(mark.attributes ?? {})) made.setAttribute(name, String(value));
    if (mark.text !== undefined) made.textContent = mark.text;
    const item = mark.item === undefined ? undefined : items.get(mark.item);
    if (item) {
      made.dataset["item"] = item.key;
      made.dataset["vscodeContext"] = contextOf(item);
      if (stood.has(item.key)) made.setAttribute("aria-hidden", "true");
      else stand(made, item);
      stood.add(item.key);
    } else if (mark.tag !== "g") made.setAttribute("aria-hidden", "true");
    made.append(...(mark.marks ?? []).map(make));
    return made;
  };
  into.replaceChildren(...marks.map(make));
  return drawn;
}

/** An image for a button or a legend, `size` pixels wide and high. */
export function icon(mark: Mark, size: number): SVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  for (const [name, value] of Object.entries({ width: size, height: size, "aria-hidden": "true" }))
    svg.setAttribute(name, String(value));
  draw(svg, [mark], new Map());
  return svg;
}

export function svgElement(name: string): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("class", name);
  return svg;
}

function stand(made: SVGElement, { label }: Item): void {
  made.setAttribute("role", "button");
  made.setAttribute("aria-label", label);
  made.setAttribute("tabindex", "-1");
}

/** VS Code hands this to the commands of its context menu. */
function contextOf({ entity }: Item): string {
  return JSON.stringify({ webviewSection: "entity", preventDefaultContextMenuItems: true, entity: { id: entity.id } });
}
