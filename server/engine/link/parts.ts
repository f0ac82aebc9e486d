import type { DocumentNames } from "./document-names";
import type { Name } from "./name";
import type { Union } from "./union";

/** What a bare part of a name stands for. */
export interface PartOf {
  /** The spelling of the fuller name. */
  readonly spelling: number;
  readonly reason: string;
}

/**
 * Resolves parts of names, mention by mention: `Dupont` is the Dupont last named before it, or else the only one of the
 * document. Gives nothing for a mention that no fuller name fits.
 */
export function resolveParts(doc: DocumentNames, sets: Union): Map<number, PartOf> {
  const resolved = new Map<number, PartOf>();
  const fits = doc.spellings.map((part, s) => {
    if (part.name.kind !== "person" && part.name.kind !== "organization") return [];
    return doc.spellings.flatMap((whole, w) =>
      w !== s && sets.root(w) !== sets.root(s) && isPartOf(part.name, whole.name) ? [w] : [],
    );
  });
  const latest = new Map<number, number>();
  for (let m = 0; m < doc.names.length; m++) {
    const s = doc.spellingOf[m]!;
    const wholes = fits[s]!;
    const whole = wholes.length === 0 ? undefined : choose(wholes, sets, latest);
    if (whole === undefined) {
      latest.set(sets.root(s), m);
      continue;
    }
    latest.set(sets.root(whole), m);
    resolved.set(m, {
      spelling: whole,
      reason: `“${doc.spellings[s]!.surface}” is short for “${doc.spellings[whole]!.surface}” here`,
    });
  }
  return resolved;
}

function choose(wholes: readonly number[], sets: Union, latest: ReadonlyMap<number, number>): number | undefined {
  const roots = new Set(wholes.map((w) => sets.root(w)));
  if (roots.size === 1) return wholes[0];
  let best: number | undefined;
  let at = -1;
  for (const w of wholes) {
    const seen = latest.get(sets.root(w)) ?? -1;
    if (seen > at) {
      best = w;
      at = seen;
    }
  }
  return best;
}

/** Whether a weak name is part of a strong one: a surname with its particles, a given name, or the head of a body's name. */
export function isPartOf(part: Name, whole: Name): boolean {
  if (part.kind !== whole.kind || whole.strength !== "strong" || part.words.length >= whole.words.length) return false;
  if (part.kind === "person") return part.strength === "weak" && containsWords(whole.words, part.words);
  return false;
}

function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => whole[at + i] === word)) return true;
  }
  return false;
}
