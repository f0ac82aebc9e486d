import { type Detection, type Figures, figuresOf, ratio } from "./detection";

export interface Linking {
  /** B-cubed over the mentions that were found in their very place and kind, all documents together. */
  readonly bCubed: Figures;
  readonly pairs: Figures;
  /** Of the pairs of mentions that name one entity by different words, the share that was linked, and their number. */
  readonly differentSurfaces: { readonly recall: number; readonly pairs: number };
  /** B-cubed in which a mention that was not found, or that is none, counts against it. */
  readonly endToEnd: Figures;
}

interface Item {
  readonly gold: string;
  readonly found: string;
  readonly text: string;
}

export function linkingOf(detection: Detection): Linking {
  const items: Item[] = [];
  for (const { gold, found, text } of detection.pairs) {
    if (found) items.push({ gold: gold.entity, found: found.entity, text: text.toLowerCase() });
  }
  const goldSizes = sizes(items.map((item) => item.gold));
  const foundSizes = sizes(items.map((item) => item.found));
  const linked = bCubed(items, goldSizes, foundSizes);
  const whole = bCubed(
    items,
    sizes(detection.pairs.map((pair) => pair.gold.entity)),
    sizes([...items.map((item) => item.found), ...detection.spurious.map((m) => m.entity)]),
  );
  return {
    bCubed: figuresOf(ratio(linked.precision, items.length), ratio(linked.recall, items.length)),
    ...pairsOf(items),
    endToEnd: figuresOf(ratio(whole.precision, detection.strict.found), ratio(whole.recall, detection.strict.gold)),
  };
}

/** Sums over the items of the share of their cluster that is of their entity, and the other way round. */
function bCubed(
  items: readonly Item[],
  goldSizes: ReadonlyMap<string, number>,
  foundSizes: ReadonlyMap<string, number>,
): { precision: number; recall: number } {
  const cells = sizes(items.map(cellOf));
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const both = cells.get(cellOf(item))!;
    precision += both / foundSizes.get(item.found)!;
    recall += both / goldSizes.get(item.gold)!;
  }
  return { precision, recall };
}

function pairsOf(items: readonly Item[]): Pick<Linking, "pairs" | "differentSurfaces"> {
  let both = 0;
  let gold = 0;
  let found = 0;
  let hard = 0;
  let hardBoth = 0;
  items.forEach((a, i) => {
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j]!;
      const same = a.gold === b.gold;
      const linked = a.found === b.found;
      if (same) gold++;
      if (linked) found++;
      if (same && linked) both++;
      if (!same || a.text === b.text) continue;
      hard++;
      if (linked) hardBoth++;
    }
  });
  return {
    pairs: figuresOf(ratio(both, found), ratio(both, gold)),
    differentSurfaces: { recall: ratio(hardBoth, hard), pairs: hard },
  };
}

function cellOf(item: Item): string {
  return `${item.gold}\u0000${item.found}`;
}

function sizes(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
