import { asksOf, type Completion, completionOf, offersOf } from "./completion";
import type { DocumentNames } from "./document-names";
import type { Union } from "./union";

/** What a short name stands for. */
export interface PartOf {
  /** The spelling of the fuller name. */
  readonly spelling: number;
  readonly reason: string;
}

/**
 * Resolves short names, mention by mention: `Dupont` is the Dupont last named before it, or else the only one of the
 * document. Gives nothing for a mention that no fuller name fits.
 */
export function resolveParts(doc: DocumentNames, sets: Union): Map<number, PartOf> {
  const resolved = new Map<number, PartOf>();
  const fits = fullerSpellings(doc, sets);
  const latest = new Map<number, number>();
  for (let m = 0; m < doc.names.length; m++) {
    const s = doc.spellingOf[m]!;
    const whole = choose(fits[s]!, sets, latest);
    if (!whole) {
      latest.set(sets.root(s), m);
      continue;
    }
    latest.set(sets.root(whole.spelling), m);
    const reason = whole.how.reason(doc.spellings[s]!.surface, doc.spellings[whole.spelling]!.surface);
    resolved.set(m, { spelling: whole.spelling, reason });
  }
  return resolved;
}

interface Fit {
  readonly spelling: number;
  readonly how: Completion;
}

/** For each spelling the fuller ones it may be short for, by the first way that gives any. */
function fullerSpellings(doc: DocumentNames, sets: Union): Fit[][] {
  const offered = new Map<string, number[]>();
  for (const [w, { name }] of doc.spellings.entries()) {
    for (const key of offersOf(name)) {
      const there = offered.get(key);
      if (there) there.push(w);
      else offered.set(key, [w]);
    }
  }
  return doc.spellings.map((part, s) => {
    for (const asked of asksOf(part.name)) {
      const found: Fit[] = [];
      for (const w of offered.get(asked) ?? []) {
        if (sets.root(w) === sets.root(s)) continue;
        const how = completionOf(part.name, doc.spellings[w]!.name, false);
        if (how) found.push({ spelling: w, how });
      }
      if (found.length > 0) return found;
    }
    return [];
  });
}

function choose(wholes: readonly Fit[], sets: Union, latest: ReadonlyMap<number, number>): Fit | undefined {
  const roots = new Set(wholes.map((w) => sets.root(w.spelling)));
  if (roots.size <= 1) return wholes[0];
  let best: Fit | undefined;
  let at = -1;
  for (const whole of wholes) {
    const seen = latest.get(sets.root(whole.spelling)) ?? -1;
    if (seen > at) {
      best = whole;
      at = seen;
    }
  }
  return best;
}
