import { distance } from "fastest-levenshtein";
import { isInCast, keptApart } from "./cast";
import { isParticle, type Name } from "./name";
import { remembered } from "./remembered";
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
  anywhere: (part) => !part.plain && part.form.length > 3,
  reason: (part, whole) => `“${part}” is short for “${whole}”`,
};

/** The skeleton of a surname; of a long one also those with a consonant left out, so that a slip of the pen does not matter. */
function spellingKeys(surname: string): string[] {
  if (surname.length < 4) return [];
  const skeleton = skeletonOf(surname);
  if (surname.length < LONG || skeleton.length < 5) return [`~${skeleton}`];
  return [
    `~${skeleton}`,
    ...Array.from(
      skeleton,
      (_, i) => `~${(skeleton.slice(0, i) + skeleton.slice(i + 1)).replaceAll(/(.)\1+/gu, "$1")}`,
    ),
  ];
}

/** Letters of a surname with which a slip leaves no doubt. */
const LONG = 9;

/** A surname spelt otherwise than in the full name: `Pashinian` for `Nikol Pashinyan`. */
const misspelt: Completion = {
  offers: (whole) => (whole.kind === "person" && whole.strength === "strong" ? spellingKeys(whole.core.at(-1)!) : []),
  asks: (part) =>
    part.kind === "person" && part.strength === "weak" && !part.plain ? spellingKeys(part.core.at(-1)!) : [],
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
  asks: (part) =>
    part.kind === "person" && /^(?:\p{L}{2,4}|\p{L}(?: \p{L}){1,3})$/u.test(part.form)
      ? [`.${part.form.replaceAll(" ", "")}`]
      : [],
  fits: () => true,
  anywhere: () => false,
  reason: (part, whole) => `“${part}” are the initials of “${whole}”`,
};

/** Words that a natural feature's name has beside its own: without them it is still that feature. */
const FEATURE =
  /^(?:lake|lac|mount|mont|mountains?|river|moor|pass|passo|valley|marsh|marshes|island|islands|desert|forest|hills?|bay|sea|gulf|peninsula|plateau|oasis)$/u;
/** Words that what people built has beside the name of a place. */
const BUILT = /^(?:camp|station|fort|castle)$/u;
const BRANCH = /^(?:in|of|for|au|aux|en|du|de|des|d|pour|e)$/u;

/** Nouns that stand for the body which bears them before `of`: the High Court of Kerala is the High Court. */
const HEAD =
  /^(?:court|commission|council|committee|ministry|university|college|academy|institute|society|association|federation|assembly|senate|chamber|tribunal|museum|foundation|authority|agency|cour|conseil|comite|ministere|universite|academie|institut|societe|assemblee|senat|chambre|musee|fondation|autorite|agence)$/u;

/** A part of a body's or a natural feature's name that goes for the whole: `Crisis Group`, `the Commission`, `Sevan` for Lake Sevan. */
const shortened: Completion = {
  offers: (whole) =>
    whole.kind !== "person" && whole.kind !== "people" && whole.words.length > 1
      ? whole.core.map((w) => `${whole.kind}:${w}`)
      : [],
  asks: (part) =>
    part.kind === "organization" || (part.kind === "place" && isSmall(part)) ? [`${part.kind}:${part.core[0]!}`] : [],
  fits(part, whole) {
    if (part.words.length >= whole.words.length) return false;
    if (part.kind === "organization" && part.key.includes("/@")) return false;
    const starts = part.words.every((word, i) => whole.words[i] === word);
    const ends = part.words.every((word, i) => whole.words[whole.words.length - part.words.length + i] === word);
    if (part.kind === "place") {
      const noun = starts ? whole.words.at(-1)! : ends ? whole.words[0]! : "";
      return FEATURE.test(noun) || (!part.place && BUILT.test(noun)) || (ends && FEATURE.test(part.form));
    }
    // A branch is not its parent: `al-Qaeda in the Islamic Maghreb` is no al-Qaeda.
    const before = whole.words.slice(0, -part.words.length).filter((w) => !/^(?:the|l|la|le|les|al)$/u.test(w));
    const next = whole.words[part.words.length]!;
    return (
      (starts && (!BRANCH.test(next) || (next !== "in" && HEAD.test(part.words.at(-1)!)))) ||
      (ends && !BRANCH.test(before.at(-1) ?? "of"))
    );
  },
  anywhere: () => false,
  reason: (part, whole) => `“${part}” is short for “${whole}”`,
};

/** Whether a place is unknown or a small town, so that a lake or a mountain of the document may be meant as well. */
function isSmall({ place }: Name): boolean {
  return !place || (place.kind === "town" && !place.capital && place.population < 40_000);
}

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

/** A name that the cast of another folder has for somebody: one who has no fuller name here is that one. */
const named: Completion = {
  offers: (whole) => (isInCast(whole) ? [`@${whole.form}`] : []),
  asks: (part) => (part.strength === "weak" && !part.doubtful ? [`@${part.form}`] : []),
  fits: (part, whole) => part.form === whole.form,
  anywhere: () => true,
  reason: (part, whole) => `“${part}” is the name of “${whole}” in the cast of another folder`,
};

/** By the names under which the score takes them away in turn. */
export const COMPLETIONS: Readonly<Record<string, Completion>> = {
  named,
  surer,
  person,
  misspelt,
  initials,
  shortened,
  letters,
};

const ENTRIES = Object.values(COMPLETIONS);

/** What a name offers and asks for by each way in turn. */
const offers = remembered((whole) => ENTRIES.map((c) => c.offers(whole)));
const asks = remembered((part) => ENTRIES.map((c) => c.asks(part)));

export const offersOf: (whole: Name) => readonly string[] = remembered((whole) => offers(whole).flat());

export const asksOf: (part: Name) => readonly string[] = remembered((part) => asks(part).flat());

/** The first way in which a name is short for another; `anywhere` asks for one that holds across documents. */
export function completionOf(part: Name, whole: Name, anywhere: boolean): Completion | undefined {
  if (part.doubtful ? whole.doubtful : part.kind !== whole.kind) return undefined;
  if (part.form === whole.form && !part.doubtful && !isInCast(whole)) return undefined;
  if (keptApart(part, whole)) return undefined;
  const [asked, offered] = [asks(part), offers(whole)];
  return ENTRIES.find(
    (c, i) =>
      asked[i]!.some((key) => offered[i]!.includes(key)) &&
      c.fits(part, whole) &&
      (!anywhere || c.anywhere(part, whole)),
  );
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
