import { LABELS } from "../../engine/tagger/scheme";
import { featureId, HOME } from "../../engine/tagger/sink";
import type { Weights } from "../../engine/tagger/weights";
import type { Learnt } from "./learn";

/** The largest weight that is kept apart; larger ones are cut to it. */
const CEILING = 3.2;

/** Adds to each feature this share of what its copy for home learnt; the copies are emptied. */
export function settle(learnt: Learnt, share: number): Learnt {
  const at = new Map<number, number>();
  for (const [f, id] of learnt.ids.entries()) at.set(id, f);
  const values = learnt.values.slice();
  const copies = new Set<number>();
  for (const [f, id] of learnt.ids.entries()) {
    const copy = at.get(featureId(HOME, id));
    if (copy === undefined) continue;
    copies.add(copy);
    for (let l = 0; l < LABELS; l++) values[f * LABELS + l]! += share * learnt.values[copy * LABELS + l]!;
  }
  for (const copy of copies) values.fill(0, copy * LABELS, (copy + 1) * LABELS);
  return { ...learnt, values };
}

/** Keeps the features whose weights differ most between labels, each weight as one byte. */
export function pack(learnt: Learnt, features: number, calibration: Weights["calibration"]): Weights {
  const count = learnt.ids.length;
  const range = new Float32Array(count);
  for (let f = 0; f < count; f++) {
    let low = 0;
    let high = 0;
    for (let l = 0; l < LABELS; l++) {
      const value = learnt.values[f * LABELS + l]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    range[f] = high - low;
  }
  const kept = Array.from({ length: count }, (_, f) => f)
    .sort((a, b) => range[b]! - range[a]! || a - b)
    .slice(0, features)
    .sort((a, b) => a - b);
  const step = CEILING / 127;
  const values = new Int8Array(kept.length * LABELS);
  kept.forEach((f, i) => {
    for (let l = 0; l < LABELS; l++) {
      const units = Math.round(learnt.values[f * LABELS + l]! / step);
      values[i * LABELS + l] = Math.abs(units) < 2 ? 0 : Math.max(-127, Math.min(127, units));
    }
  });
  return {
    ids: Int32Array.from(kept, (f) => learnt.ids[f]!),
    values,
    step,
    transitions: learnt.transitions,
    calibration,
  };
}
