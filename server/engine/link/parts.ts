import { keptApart } from "./cast";
import { asksOf, type Completion, completionOf, offersOf } from "./completion";
import type { DocumentNames, Spelling } from "./document-names";
import type { Name } from "./name";
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

/** For each person's short name the one fuller name of the document that it fits; none where several do. */
export function onlyWholes(doc: DocumentNames, sets: Union): (number | undefined)[] {
  return fullerSpellings(doc, sets).map((fits, s) => {
    const roots = new Set(fits.map((f) => sets.root(f.spelling)));
    return doc.spellings[s]!.name.kind === "person" && roots.size === 1 ? fits[0]!.spelling : undefined;
  });
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
  const named = new Set<number>();
  for (const [s, { name }] of doc.spellings.entries()) if (name.strength === "strong") named.add(sets.root(s));
  return doc.spellings.map((part, s) => {
    const name = part.plain ?? part.name;
    // What the text itself calls another's name is not a part of a third one's.
    if (name.strength === "weak" && name.kind === "person" && named.has(sets.root(s))) return [];
    for (const asked of asksOf(name)) {
      const found: Fit[] = [];
      for (const w of offered.get(asked) ?? []) {
        if (sets.root(w) === sets.root(s)) continue;
        if (isBarred(doc, sets, s, w) || ofOtherSex(part, doc.spellings[w]!)) continue;
        if (isNameOfItsOwn(part, doc.spellings[w]!)) continue;
        const how = completionOf(name, doc.spellings[w]!.name, false);
        if (how) found.push({ spelling: w, how });
      }
      if (found.length > 0) return likeliest(doc, part, name, found);
    }
    return [];
  });
}

function ofOtherSex(part: Spelling, whole: Spelling): boolean {
  return part.sex !== undefined && whole.sex !== undefined && part.sex !== whole.sex;
}

/** Several words for a body before the fuller name was there are no short form of it: Riverside Rovers before Old Riverside Rovers. */
function isNameOfItsOwn({ name, mentions }: Spelling, whole: Spelling): boolean {
  return name.kind === "organization" && name.core.length > 1 && (whole.mentions[0] ?? 0) > mentions[0]!;
}

/** Of several persons those of the sex that the title tells, and those whose first or last name it is before those who have it between. */
function likeliest({ spellings }: DocumentNames, part: Spelling, name: Name, fits: Fit[]): Fit[] {
  if (fits.length < 2 || name.kind !== "person") return fits;
  const sexed = part.sex ? fits.filter((f) => spellings[f.spelling]!.sex === part.sex) : [];
  const among = sexed.length > 0 ? sexed : fits;
  const atEnd = among.filter((f) => {
    const { words } = spellings[f.spelling]!.name;
    return words[0] === name.words[0] || words.at(-1) === name.words.at(-1);
  });
  return atEnd.length > 0 ? atEnd : among;
}

/** Whether the reader keeps a spelling apart from another or from one that is linked to that. */
function isBarred({ spellings }: DocumentNames, sets: Union, part: number, whole: number): boolean {
  const { name } = spellings[part]!;
  if (name.apart.length === 0) return false;
  return spellings.some((other, s) => sets.root(s) === sets.root(whole) && keptApart(name, other.name));
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
