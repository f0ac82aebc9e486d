import { fold, hashWord } from "../lexicon/folding";
import { entriesOf } from "../lexicon/list";
import type { Unit } from "./units";
import * as english from "./words-english";
import * as french from "./words-french";

/** Folded words and phrases. */
export interface Phrases extends ReadonlySet<string> {
  /** What longer ones of them begin with, without the space after it. */
  readonly openings: ReadonlySet<string>;
}

/** The words of one language that role phrases are made of; see the lists for what each is. */
export interface Vocabulary {
  readonly language: "en" | "fr";
  readonly leading: Phrases;
  /** The nouns that say what a person, an organisation or a place is. */
  readonly nouns: Readonly<Record<"person" | "organization" | "place", Phrases>>;
  /** Words that stand before such a noun, and in French after it, where no sign ends the phrase. */
  readonly before: Phrases;
  readonly after: Phrases;
  /** Endings of words that do, too. */
  readonly adjective: RegExp;
  /** Endings of words that may have the name after them for an object. */
  readonly verbal: RegExp;
  readonly lessening: Phrases;
  readonly stop: Phrases;
  readonly determiners: Phrases;
  readonly definite: Phrases;
  readonly of: Phrases;
  readonly beside: Phrases;
  readonly inside: Phrases;
  readonly genitive: Phrases;
  readonly copulas: Phrases;
  readonly leads: Phrases;
  readonly led: Phrases;
  readonly belongs: Phrases;
  readonly based: Phrases;
  readonly basedAt: Phrases;
  readonly who: Phrases;
  readonly closers: Phrases;
  readonly doubts: Phrases;
  readonly apart: Phrases;
  readonly locatives: Phrases;
}

type Lists = Readonly<Record<Exclude<keyof typeof english, "MODIFIERS">, string>>;

export const ENGLISH: Vocabulary = {
  ...vocabularyOf(english),
  language: "en",
  before: phrases(english.MODIFIERS),
  after: phrasesOf(["general", "elect", "designate", "emeritus"]),
  adjective: /..(?:al|ist|ic|ive|ian|ish|ary|ous|ese|ean|ern)$/u,
  verbal: /(?:ing|ed)$/u,
};

export const FRENCH: Vocabulary = {
  ...vocabularyOf(french),
  language: "fr",
  before: phrases(french.BEFORE),
  after: phrases(french.AFTER),
  adjective: /..(?:ique|aire|iste|ien|ienne|ais|aise|ois|oise|ain|aine|el|elle|al|ale|if|ive|eux|euse|esque|ine|ere)$/u,
  verbal: /(?:ant|antes?)$/u,
};

/** Whether the hash of a word is that of one of those of which one stands in every sentence that tells a role in words. */
export function isTelling(hash: number): boolean {
  return TELLING_BITS[(hash >>> 3) & LAST_BYTE]! & (1 << (hash & 7)) ? TELLING.has(hash) : false;
}

const TELLING: ReadonlySet<number> = tellingWords();
/** A bit for each of them, by the end of its hash: tells of nearly all other words at once that they are none. */
const LAST_BYTE = 0x1fff;
const TELLING_BITS = new Uint8Array(LAST_BYTE + 1);
for (const hash of TELLING) TELLING_BITS[(hash >>> 3) & LAST_BYTE]! |= 1 << (hash & 7);

/** How many units from `at` on are the longest phrase of the list there; 0 if none is. */
export function phraseAt(units: readonly Unit[], at: number, limit: number, list: Phrases): number {
  let text = "";
  let found = 0;
  for (let n = 0; n < 4 && at + n < limit; n++) {
    const unit = units[at + n]!;
    if (!unit.word || unit.name >= 0) break;
    text = n === 0 ? unit.text : `${text} ${unit.text}`;
    if (list.has(text)) found = n + 1;
    if (!list.openings.has(text)) break;
  }
  return found;
}

const COMMON = {
  en: "the of and to in was is an for by with on who",
  fr: "le la les de des du et un une est dans l d qui au que",
};
/** How much a common word speaks for French, by its hash. */
const COMMON_WORDS = new Map([
  ...COMMON.en.split(" ").map((word) => [hashWord(word), -1] as const),
  ...COMMON.fr.split(" ").map((word) => [hashWord(word), 1] as const),
]);

/** How much more French than English words with these hashes look; below 0 for English. */
export function frenchness(hashes: Int32Array, from: number, to: number): number {
  let balance = 0;
  for (let t = from; t < to; t++) balance += COMMON_WORDS.get(hashes[t]!) ?? 0;
  return balance;
}

function vocabularyOf(lists: Lists): Omit<Vocabulary, "language" | "before" | "after" | "adjective" | "verbal"> {
  const leading = phrases(lists.LEADING);
  return {
    leading,
    nouns: {
      person: phrasesOf([...leading, ...phrases(lists.FUNCTIONS)]),
      organization: phrases(lists.BODIES),
      place: phrases(lists.PLACES),
    },
    lessening: phrases(lists.LESSENING),
    stop: phrases(lists.STOP),
    determiners: phrases(lists.DETERMINERS),
    definite: phrases(lists.DEFINITE),
    of: phrases(lists.OF),
    beside: phrases(lists.BESIDE),
    inside: phrases(lists.INSIDE),
    genitive: phrases(lists.GENITIVE),
    copulas: phrases(lists.COPULAS),
    leads: phrases(lists.LEADS),
    led: phrases(lists.LED),
    belongs: phrases(lists.BELONGS),
    based: phrases(lists.BASED),
    basedAt: phrases(lists.BASED_AT),
    who: phrases(lists.WHO),
    closers: phrases(lists.CLOSERS),
    doubts: phrases(lists.DOUBTS),
    apart: phrases(lists.APART),
    locatives: phrases(lists.LOCATIVES),
  };
}

/** The phrases of a list as units show them: an elided article is a word. */
function phrases(list: string): Phrases {
  return phrasesOf(entriesOf(list).map((entry) => fold(entry.replaceAll(/(?<=\b(?:[dl]|qu))['’]/gu, "' "))));
}

function phrasesOf(list: readonly string[]): Phrases {
  const openings = new Set<string>();
  for (const phrase of list)
    for (let gap = phrase.indexOf(" "); gap >= 0; gap = phrase.indexOf(" ", gap + 1))
      openings.add(phrase.slice(0, gap));
  return Object.assign(new Set(list), { openings });
}

function tellingWords(): Set<number> {
  const words = new Set<number>();
  for (const { nouns, leads, led, belongs, based } of [ENGLISH, FRENCH]) {
    for (const list of [nouns.person, nouns.organization, nouns.place, leads, led, belongs, based]) {
      for (const phrase of list) words.add(hashWord(longestWord(phrase)));
    }
  }
  return words;
}

/** The rarest word of a phrase, most likely. */
function longestWord(phrase: string): string {
  return phrase.split(" ").reduce((longest, word) => (word.length >= longest.length ? word : longest));
}

/** Whether a word is no part of what stands before it. */
export function endsPhrase(words: Vocabulary, { text }: Unit): boolean {
  return words.stop.has(text) || words.determiners.has(text) || words.of.has(text) || words.beside.has(text);
}
