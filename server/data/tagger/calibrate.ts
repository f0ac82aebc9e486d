import type { Tagger } from "../../engine/tagger";
import type { PhraseLookup } from "../../engine/tagger/word-types";
import { read } from "../../engine/text/reading";
import type { Sample } from "./sample";

/** What the chain believed of a name that it found, and whether that was right, span and kind. */
export interface Trial {
  readonly believed: number;
  readonly right: boolean;
}

/** Tries a tagger on documents that it was not trained on. */
export function trialsOf(tagger: Tagger, samples: readonly Sample[], lexicon: PhraseLookup): Trial[] {
  return samples.flatMap((sample) => {
    const gold = new Set(sample.marks.map((mark) => `${mark.start}-${mark.end}-${mark.kind}`));
    return tagger.tag(read(sample.text, sample.format), lexicon).flatMap(({ start, end, kind, believed }) => {
      const ignored = sample.marks.some((mark) => mark.kind === "other" && mark.start < end && start < mark.end);
      return ignored ? [] : [{ believed, right: gold.has(`${start}-${end}-${kind}`) }];
    });
  });
}

/**
 * A rising curve from belief to the share that was right: isotonic regression over bins of equal size. Its ends are drawn in,
 * since a bin without a mistake is no proof of certainty.
 */
export function calibrate(trials: readonly Trial[], bins = 24): [number, number][] {
  const sorted = [...trials].sort((a, b) => a.believed - b.believed || Number(a.right) - Number(b.right));
  const size = Math.max(1, Math.ceil(sorted.length / bins));
  const pools: Pool[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const bin = sorted.slice(at, at + size);
    const believed = bin.reduce((sum, trial) => sum + trial.believed, 0);
    pools.push({ believed, right: bin.filter((trial) => trial.right).length, count: bin.length });
    for (let i = pools.length - 1; i > 0 && share(pools[i]!) < share(pools[i - 1]!); i--) {
      const upper = pools.pop()!;
      const lower = pools[i - 1]!;
      lower.believed += upper.believed;
      lower.right += upper.right;
      lower.count += upper.count;
    }
  }
  return pools.map((pool) => [pool.believed / pool.count, share(pool)]);
}

interface Pool {
  believed: number;
  right: number;
  count: number;
}

function share({ right, count }: Pool): number {
  return (right + 0.5) / (count + 1);
}
