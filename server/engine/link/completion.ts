import { distance } from "fastest-levenshtein";
import { isParticle, type Name } from "./name";
import { skeletonOf } from "./transliteration";

/** How a short name may be short for a fuller one. */
export interface Completion {
  /** Where full names wait for short ones. */
  offers(whole: Name): readonly string[];
  /** Where a short name looks for full ones. */
  asks(part: Name): readonly string[];
  fits(part: Name, whole: Name): boolean;
  /** False for what holds within a document only, where there is little else it could mean. */
  anywhere(part: Name, whole: Name): boolean;
  reason(part: string, whole: string): string;
}

/** A name whose kind is doubtful, and the same name where its kind is sure. */
const surer: Completion = {
  offers: (whole) => (whole.doubtful || whole.kind === "people" ? [] : [`=${whole.form}`]),
  asks: (part) => (part.doubtful ? [`=${part.form}`] : []),
  fits: () => true,
  anywhere: () => true,
  reason: (_, whole) => `“${whole}” is surely named so elsewhere`,
};

/** A surname, with or without its particles, or a given name. Outside its document a given name may be anybody's. */
const person: Completion = {
  offers: (whole) =>
    whole.kind === "person" && whole.strength === "strong"
      ? whole.words.filter((w) => w.length > 1 && !isParticle(w))
      : [],
  asks: (part) => ((part.kind === "person" && part.strength === "weak") || part.doubtful ? [part.core.at(-1)!] : []),
  fits: (part, whole) => part.words.length < whole.words.length && holds(whole.words, part.words),
  anywhere: (part, whole) => whole.words.at(-1) === part.words.at(-1) || (!part.plain && part.form.length > 3),
  reason: (part, whole) => `“${part}” is short for “${whole}”`,
};

/** A surname spelt otherwise than in the full name: `Pashinian` for `Nikol Pashinyan`. */
const misspelt: Completion = {
  offers: (whole) =>
    whole.kind === "person" && whole.strength === "strong" && whole.core.at(-1)!.length > 3
      ? [`~${skeletonOf(whole.core.at(-1)!)}`]
      : [],
  asks: (part) =>
    part.kind === "person" && part.strength === "weak" && !part.plain && part.core.at(-1)!.length > 3
      ? [`~${skeletonOf(part.core.at(-1)!)}`]
      : [],
  fits: (part, whole) =>
    distance(part.core.at(-1)!, whole.core.at(-1)!) <= Math.max(1, Math.floor(part.form.length / 4)),
  anywhere: (part, whole) =>
    part.core.at(-1)!.length > 6 ||
    (part.core.at(-1)!.length > 5 && distance(part.core.at(-1)!, whole.core.at(-1)!) < 2),
  reason: (part, whole) => `“${part}” is another spelling of a name in “${whole}”`,
};

/** Initials: `JM` for John Mahama. */
const initials: Completion = {
  offers: (whole) =>
    whole.kind === "person" && whole.strength === "strong" ? [`.${whole.words.map((w) => w[0]).join("")}`] : [],
  asks: (part) => (part.kind === "person" && /^\p{L}{2,4}$/u.test(part.form) ? [`.${part.form}`] : []),
  fits: () => true,
  anywhere: () => false,
  reason: (part, whole) => `“${part}” are the initials of “${whole}”`,
};

/** Words that a natural feature's name has beside its own: without them it is still that feature. */
const FEATURE =
  /^(?:lake|lac|mount|mont|mountains?|river|moor|pass|passo|valley|marsh|marshes|island|islands|desert|forest|hills?|bay|sea|gulf|peninsula)$/u;
const BRANCH = /^(?:in|of|for|au|aux|en|du|de|des|d|pour|e)$/u;

/** A part of a body's or a natural feature's name that goes for the whole: `Crisis Group`, `the Commission`, `Sevan` for Lake Sevan. */
const shortened: Completion = {
  offers: (whole) =>
    whole.kind !== "person" && whole.kind !== "people" && whole.words.length > 1
      ? whole.core.map((w) => `${whole.kind}:${w}`)
      : [],
  asks: (part) =>
    part.kind === "organization" || (part.kind === "place" && !part.place) ? [`${part.kind}:${part.core[0]!}`] : [],
  fits(part, whole) {
    if (part.words.length >= whole.words.length || part.key.includes("/@")) return false;
    const starts = part.words.every((word, i) => whole.words[i] === word);
    const ends = part.words.every((word, i) => whole.words[whole.words.length - part.words.length + i] === word);
    if (part.kind === "place")
      return (starts && FEATURE.test(whole.words.at(-1)!)) || (ends && FEATURE.test(whole.words[0]!));
    // A branch is not its parent: `al-Qaeda in the Islamic Maghreb` is no al-Qaeda.
    return (
      (starts && !BRANCH.test(whole.words[part.words.length]!)) ||
      (ends && !BRANCH.test(whole.words.at(-part.words.length - 1)!))
    );
  },
  anywhere: () => false,
  reason: (part, whole) => `“${part}” is short for “${whole}”`,
};

/** An acronym that no document defines, by the first letters of a long form. */
const letters: Completion = {
  offers: (whole) =>
    whole.kind === "organization" && whole.words.length > 2 ? acronymsOf(whole.words).map((a) => `^${a}`) : [],
  asks: (part) =>
    part.kind === "organization" && part.strength === "weak" ? [`^${part.form.replaceAll(/[^\p{L}\p{N}]/gu, "")}`] : [],
  fits: () => true,
  anywhere: (part) => part.form.length > 2,
  reason: (part, whole) => `“${part}” are the first letters of “${whole}”`,
};

/** By the names under which the score takes them away in turn. */
export const COMPLETIONS: Readonly<Record<string, Completion>> = {
  surer,
  person,
  misspelt,
  initials,
  shortened,
  letters,
};

const ENTRIES = Object.values(COMPLETIONS);

export function offersOf(whole: Name): string[] {
  return ENTRIES.flatMap((c) => [...c.offers(whole)]);
}

export function asksOf(part: Name): string[] {
  return ENTRIES.flatMap((c) => [...c.asks(part)]);
}

/** The first way in which a name is short for another; `anywhere` asks for one that holds across documents. */
export function completionOf(part: Name, whole: Name, anywhere: boolean): Completion | undefined {
  if (part.doubtful ? whole.doubtful : part.kind !== whole.kind || part.form === whole.form) return undefined;
  return ENTRIES.find((c) => {
    const offers = c.offers(whole);
    return (
      c.asks(part).some((key) => offers.includes(key)) && c.fits(part, whole) && (!anywhere || c.anywhere(part, whole))
    );
  });
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++)
    if (part.every((word, i) => whole[at + i] === word)) return true;
  return false;
}

function acronymsOf(words: readonly string[]): string[] {
  const big = words.filter((w) => !isParticle(w) && !/^(?:for|in|and|et|pour|on|to|au|aux|en)$/u.test(w));
  const all = words.map((w) => w[0]).join("");
  return big.length > 1 ? [...new Set([big.map((w) => w[0]).join(""), all])] : [all];
}
