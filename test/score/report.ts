import {
  type Count,
  countDocument,
  type Detection,
  emptyDetection,
  type Figures,
  figures,
  figuresOf,
  ratio,
} from "./detection";
import type { GoldSet } from "./documents";
import { linkingOf } from "./linking";
import type { System } from "./systems";

/** Runs a system over a set and counts. Candidates count only if asked for: they are shown apart, to be reviewed. */
export async function scoreSet(system: System, set: GoldSet, withCandidates: boolean): Promise<Detection> {
  const total = emptyDetection(set.kinds);
  const found = await system(set.documents);
  set.documents.forEach((document, i) => {
    countDocument(
      total,
      document,
      found[i]!.filter((m) => withCandidates || m.status !== "candidate"),
    );
  });
  return total;
}

/** One line: strict figures, span and lenient F1, the F1 of each kind. */
export function lineOf(name: string, { strict, span, lenient, kinds }: Detection): string {
  const overlap = figuresOf(ratio(lenient.rightFound, lenient.found), ratio(lenient.rightGold, lenient.gold));
  const perKind = [...kinds].map(([kind, count]) => `${kind} ${percent(figures(count).f1)}`).join("  ");
  return `${name.padEnd(24)} ${threeOf(figures(strict))}  span ${percent(figures(span).f1)}  overlap ${percent(overlap.f1)}  | ${perKind}`;
}

export function linkingLines(detection: Detection): string[] {
  const { bCubed, pairs, differentSurfaces, endToEnd } = linkingOf(detection);
  return [
    `  linking B-cubed        ${threeOf(bCubed)}`,
    `  linking pairs          ${threeOf(pairs)}`,
    `  different surfaces     recall ${percent(differentSurfaces.recall)} of ${differentSurfaces.pairs} pairs`,
    `  end to end B-cubed     ${threeOf(endToEnd)}`,
  ];
}

export function sumOf(detections: readonly Detection[]): Detection {
  const total = emptyDetection([...new Set(detections.flatMap((d) => [...d.kinds.keys()]))]);
  for (const d of detections) {
    add(total.strict, d.strict);
    add(total.span, d.span);
    for (const key of ["rightFound", "rightGold", "found", "gold"] as const) total.lenient[key] += d.lenient[key];
    for (const [kind, count] of d.kinds) add(total.kinds.get(kind)!, count);
  }
  return total;
}

export function threeOf({ precision, recall, f1 }: Figures): string {
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}

export function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function add(total: Count, more: Count): void {
  total.right += more.right;
  total.found += more.found;
  total.gold += more.gold;
}
