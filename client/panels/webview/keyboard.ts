// One item of a picture has the keyboard; arrow keys hand it on. The pointer shows the same cards.
import { led } from "../picture/roving";
import type { Item } from "../picture/scene";
import type { CardView } from "./card";

interface Items {
  items(): readonly Item[];
  item(key: string): Item | undefined;
  open(item: Item): void;
  focused(): string | undefined;
  remember(key: string): void;
}

export interface Keyboard {
  /** After the picture was drawn anew: the item that had the keyboard can take it again, and does where the picture had it. */
  restore(hadFocus: boolean): void;
}

/** `stage` holds the drawing. It does the listening: an SVG element that listens to focus would take the keyboard itself. */
export function keyboardOf(stage: HTMLElement, svg: SVGSVGElement, card: CardView, all: Items): Keyboard {
  const elementOf = (key: string | undefined) =>
    key === undefined
      ? undefined
      : [...svg.querySelectorAll<SVGElement>("[role=button]")].find((each) => each.dataset["item"] === key);
  const itemOf = (target: EventTarget | null) => {
    const key = target instanceof Element ? target.closest<SVGElement>("[data-item]")?.dataset["item"] : undefined;
    return key === undefined ? undefined : all.item(key);
  };
  const stop = (key: string | undefined) => {
    for (const each of svg.querySelectorAll('[tabindex="0"]')) each.setAttribute("tabindex", "-1");
    const next = elementOf(key) ?? elementOf(all.items()[0]?.key) ?? svg.querySelector<SVGElement>("[role=button]");
    next?.setAttribute("tabindex", "0");
    return next;
  };
  const show = (item: Item) => {
    const shown = elementOf(item.key);
    if (shown) card.show(item, shown.getBoundingClientRect());
    emphasise(svg, item.key);
  };

  svg.addEventListener("keydown", (event) => {
    const item = itemOf(event.target);
    if (event.key === "Escape") card.hide();
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") all.open(item);
    else {
      const next = led(
        all.items().filter(({ key }) => elementOf(key)),
        item.key,
        event.key,
      );
      if (next === undefined) return;
      stop(next)?.focus();
    }
    event.preventDefault();
  });
  stage.addEventListener("focusin", (event) => {
    const item = itemOf(event.target);
    if (!item) return;
    all.remember(item.key);
    const held = stop(item.key);
    if (held) ring(svg, held);
    show(item);
  });
  stage.addEventListener("focusout", () => {
    svg.querySelector(".ring")?.remove();
    card.leave();
    emphasise(svg, undefined);
  });
  svg.addEventListener("click", (event) => {
    const item = itemOf(event.target);
    if (item) all.open(item);
  });
  svg.addEventListener("pointerover", (event) => {
    const item = itemOf(event.target);
    if (item) show(item);
  });
  svg.addEventListener("pointerout", (event) => {
    if (!itemOf(event.target) || itemOf(event.relatedTarget)) return;
    card.leave();
    emphasise(svg, undefined);
  });
  return {
    restore(hadFocus) {
      const next = stop(all.focused());
      if (hadFocus) next?.focus({ preventScroll: true });
    },
  };
}

/** A ring about what has the keyboard, over everything else. The style sheet shows it to those who use the keyboard. */
function ring(svg: SVGSVGElement, held: SVGElement): void {
  svg.querySelector(".ring")?.remove();
  const { x, y, width, height } = (held as SVGGraphicsElement).getBBox();
  const made = document.createElementNS(svg.namespaceURI, "circle");
  const about = { cx: x + width / 2, cy: y + height / 2, r: Math.max(width, height) / 2 + 4 };
  for (const [name, value] of Object.entries({ ...about, class: "ring" })) made.setAttribute(name, String(value));
  svg.append(made);
}

/** Of a network, shows an item with its links and company before the rest. */
function emphasise(svg: SVGSVGElement, key: string | undefined): void {
  const near = new Set<string>();
  for (const line of svg.querySelectorAll<SVGElement>("[data-ends]")) {
    const ends = line.dataset["ends"]!.split("\n");
    const own = key !== undefined && ends.includes(key);
    line.classList.toggle("near", own);
    if (own) for (const end of ends) near.add(end);
  }
  svg.classList.toggle("emphasis", near.size > 0);
  for (const each of svg.querySelectorAll<SVGElement>("[data-item]"))
    each.classList.toggle("near", near.has(each.dataset["item"]!));
}
