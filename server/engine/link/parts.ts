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
export function resolveParts(doc: DocumentNames, offers: Offers, sets: Union): Map<number, PartOf> {
  const resolved = new Map<number, PartOf>();
  const fuller = fullerSpellings(doc, offers, sets);
  const fits = doc.spellings.map((_, s) => fuller(s));
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

/** For those of these spellings that are short names of persons the one fuller name of the document that each fits; none where several do. */
export function onlyWholes(
  doc: DocumentNames,
  offers: Offers,
  sets: Union,
  parts: Iterable<number>,
): Map<number, number> {
  const wholes = new Map<number, number>();
  const fits = fullerSpellings(doc, offers, sets);
  for (const s of parts) {
    if (doc.spellings[s]!.name.kind !== "person") continue;
    const found = fits(s);
    if (found.length > 0 && ofOneSet(found, sets)) wholes.set(s, found[0]!.spelling);
  }
  return wholes;
}

/** The spellings that have what short names ask for, by that. */
export type Offers = ReadonlyMap<string, readonly number[]>;

export function offersIn({ spellings }: DocumentNames): Offers {
  const offered = new Map<string, number[]>();
  for (const [w, { name }] of spellings.entries()) {
    for (const key of offersOf(name)) {
      const there = offered.get(key);
      if (there) there.push(w);
      else offered.set(key, [w]);
    }
  }
  return offered;
}

interface Fit {
  readonly spelling: number;
  readonly how: Completion;
}

/** Tells for a spelling the fuller ones it may be short for, by the first way that gives any. */
function fullerSpellings(doc: DocumentNames, offers: Offers, sets: Union): (spelling: number) => readonly Fit[] {
  const named = new Set<number>();
  for (const [s, { name }] of doc.spellings.entries()) if (name.strength === "strong") named.add(sets.root(s));
  return (s) => {
    const part = doc.spellings[s]!;
    const name = part.plain ?? part.name;
    // What the text itself calls another's name is not a part of a third one's.
    if (name.strength === "weak" && name.kind === "person" && named.has(sets.root(s))) return NONE;
    for (const asked of asksOf(name)) {
      const there = offers.get(asked);
      if (!there) continue;
      const found: Fit[] = [];
      for (const w of there) {
        if (sets.root(w) === sets.root(s)) continue;
        if (isBarred(doc, sets, s, w) || ofOtherSex(part, doc.spellings[w]!)) continue;
        if (isNameOfItsOwn(part, doc.spellings[w]!)) continue;
        const how = completionOf(name, doc.spellings[w]!.name, false);
        if (how) found.push({ spelling: w, how });
      }
      if (found.length > 0) return likeliest(doc, part, name, found);
    }
    return NONE;
  };
}

const NONE: readonly Fit[] = [];

function ofOneSet(fits: readonly Fit[], sets: Union): boolean {
  const root = sets.root(fits[0]!.spelling);
  return fits.every((fit) => sets.root(fit.spelling) === root);
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
  if (wholes.length < 2 || ofOneSet(wholes, sets)) return wholes[0];
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
