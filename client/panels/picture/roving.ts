// Where the arrow keys go from one item of a picture.
import type { Item } from "./scene";

type Spot = Pick<Item, "key" | "x" | "y">;

/** The key of the item that a key of the keyboard leads to; undefined where it leads nowhere. */
export function led(items: readonly Spot[], from: string | undefined, key: string): string | undefined {
  if (key === "Home") return items[0]?.key;
  if (key === "End") return items.at(-1)?.key;
  const way = WAYS[key];
  const here = items.find((item) => item.key === from) ?? items[0];
  return way && here && nearest(items, here, way)?.key;
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest that way: what lies aside counts for farther, and what lies more aside than ahead is not that way. */
function nearest(items: readonly Spot[], here: Spot, [wx, wy]: readonly [number, number]): Spot | undefined {
  let best: { item: Spot; distance: number } | undefined;
  for (const item of items) {
    const [dx, dy] = [item.x - here.x, item.y - here.y];
    const ahead = dx * wx + dy * wy;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    if (item.key === here.key || ahead <= 0.01 || aside > ahead * 2) continue;
    const distance = ahead + aside * 2;
    if (!best || distance < best.distance) best = { item, distance };
  }
  return best?.item;
}
