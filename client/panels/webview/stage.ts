// The drawing of a picture: painted when told, and idle between.
import type { Item, Scene, Size } from "../picture/scene";
import { svgOf } from "../picture/svg";
import type { Wording } from "../picture/wording";
import { cardView } from "./card";
import { type Drawn, draw } from "./draw";
import { tell } from "./host";
import { keyboardOf } from "./keyboard";
import { lookOf } from "./look";
import type { Parts } from "./parts";

export interface Stage {
  /** In pixels; what it was last, while it is hidden. */
  size(): Size;
  /** The width of a label, in pixels. */
  measure(text: string): number;
  paint(scene: Scene): void;
  /** What is drawn, as a file; undefined while nothing is. */
  svg(title: string): string | undefined;
}

interface Memory {
  focused(): string | undefined;
  remember(key: string): void;
}

export function stageIn({ stage, head, body }: Parts, words: Wording, memory: Memory): Stage {
  const context = document.createElement("canvas").getContext("2d")!;
  let size: Size = { width: 900, height: 560 };
  let scene: Scene | undefined;
  let drawn: Drawn = new Map();
  let items: ReadonlyMap<string, Item> = new Map();
  const open = ({ entity }: Item, uri: string | undefined) =>
    tell({ type: "go", entity: entity.id, ...(uri === undefined ? {} : { uri }) });
  const card = cardView(words, open);
  document.body.append(card.element);
  const keyboard = keyboardOf(stage, body, card, {
    items: () => scene?.items ?? [],
    item: (key) => items.get(key),
    open: (item) => open(item, item.uri),
    ...memory,
  });
  return {
    size() {
      const { clientWidth: width, clientHeight: height } = stage;
      if (width > 0) size = { width: Math.max(LEAST.width, width), height: Math.max(LEAST.height, height) };
      return size;
    },
    measure(text) {
      const { fontSize, fontFamily } = getComputedStyle(body);
      context.font = `${fontSize} ${fontFamily}`;
      return context.measureText(text).width;
    },
    paint(next) {
      const hadFocus = body.contains(document.activeElement);
      scene = next;
      items = new Map(scene.items.map((item) => [item.key, item]));
      resize(head, scene.width, scene.head);
      resize(body, scene.width, scene.height);
      drawn = new Map([...draw(head, scene.headMarks, items), ...draw(body, scene.marks, items)]);
      card.hide();
      keyboard.restore(hadFocus);
    },
    svg: (title) => scene && svgOf(scene, title, lookOf(drawn), getComputedStyle(document.body).backgroundColor),
  };
}

const LEAST: Size = { width: 240, height: 220 };

function resize(svg: SVGSVGElement, width: number, height: number): void {
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
}
