// The card about the item that is pointed at. It stays while the pointer is on it, and goes with Escape.
import type { ShownQuote } from "../data";
import type { Item } from "../picture/scene";
import { say, type Wording } from "../picture/wording";
import { element, itself } from "./elements";

export interface CardView {
  readonly element: HTMLElement;
  show(item: Item, at: DOMRect): void;
  /** Soon, unless the pointer comes onto it. */
  leave(): void;
  hide(): void;
}

/** Milliseconds in which the pointer may cross the gap between an item and its card. */
const GRACE = 250;

export function cardView(words: Wording, go: (item: Item, uri: string) => void): CardView {
  const card = element("div", { class: "card", attributes: { hidden: "", role: "tooltip" } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    card.hidden = true;
  };
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  };
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", leave);
  return {
    element: card,
    leave,
    hide,
    show(item, at) {
      clearTimeout(timer);
      const { title, facts, quotes } = item.card;
      card.replaceChildren(
        element("strong", {}, itself(title)),
        ...facts.filter((fact) => fact !== "").map((fact) => element("p", { text: fact })),
        ...quotes.map((quote) => quoteElement(quote, words, () => go(item, quote.location.uri))),
      );
      card.hidden = false;
      settle(card, at);
    },
  };
}

function quoteElement({ excerpt, path, location }: ShownQuote, words: Wording, onClick: () => void): HTMLElement {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of excerpt.highlights) {
    parts.push(excerpt.text.slice(at, start), element("mark", { text: excerpt.text.slice(start, end) }));
    at = end;
  }
  parts.push(excerpt.text.slice(at));
  const source = say(words.line, path, location.range.start.line + 1);
  return element(
    "blockquote",
    {},
    element("bdi", {}, ...parts),
    element("button", { class: "link", text: source, onClick, attributes: { type: "button", tabindex: "-1" } }),
  );
}

const GAP = 6;

/** Beside the item, on the side where there is room. Only the scripting interface may style, by the page's policy. */
function settle(card: HTMLElement, at: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  card.style.left = "0";
  card.style.top = "0";
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight || at.top < innerHeight / 2;
  const top = below ? at.bottom + GAP : at.top - GAP - height;
  card.style.left = `${Math.max(4, Math.min(innerWidth - width - 4, at.left))}px`;
  card.style.top = `${Math.max(4, top)}px`;
}
