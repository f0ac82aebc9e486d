/** The longest that work may keep others waiting, in milliseconds. */
const SLICE = 10;

/**
 * Does the work item by item, in groups that together take about `SLICE` milliseconds, and lets requests through between
 * them. `cost` foretells an item's time, in any unit in proportion to it. Stops where `stopped` says so.
 */
export async function inSlices<T>(
  items: readonly T[],
  cost: (item: T) => number,
  work: (group: readonly T[]) => void,
  stopped: () => boolean,
): Promise<void> {
  let budget = FIRST_BUDGET;
  for (let at = 0; at < items.length && !stopped(); ) {
    const group = [items[at]!];
    let spent = cost(items[at++]!);
    while (at < items.length && spent + cost(items[at]!) <= budget) {
      group.push(items[at]!);
      spent += cost(items[at++]!);
    }
    const start = performance.now();
    work(group);
    const elapsed = Math.max(performance.now() - start, 0.1);
    if (spent > 0) budget = Math.max(1, spent * Math.min(2, SLICE / elapsed));
    await turn();
  }
}

/** Resolves once what waits in the event loop has had its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const FIRST_BUDGET = 4096;
