import { fold, hashWord } from "../lexicon/folding";
import { entriesOf } from "../lexicon/list";
import type { Unit } from "./units";
import * as english from "./words-english";
import * as french from "./words-french";

/** Folded words and phrases. */
export type Phrases = ReadonlySet<string>;

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
  after: new Set(["general", "elect", "designate", "emeritus"]),
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

/** The hashes of words one of which stands in every sentence that tells a role in words. */
export const TELLING: ReadonlySet<number> = tellingWords();

/** How many units from `at` on are the longest phrase of the list there; 0 if none is. */
export function phraseAt(units: readonly Unit[], at: number, limit: number, list: Phrases): number {
  let text = "";
  let found = 0;
  for (let n = 0; n < 4 && at + n < limit; n++) {
    const unit = units[at + n]!;
    if (!unit.word || unit.name >= 0) break;
    text = n === 0 ? unit.text : `${text} ${unit.text}`;
    if (list.has(text)) found = n + 1;
  }
  return found;
}

const COMMON = {
  en: "the of and to in was is an for by with on who",
  fr: "le la les de des du et un une est dans l d qui au que",
};
const COMMON_WORDS = {
  en: new Set(COMMON.en.split(" ").map((w) => hashWord(w))),
  fr: new Set(COMMON.fr.split(" ").map((w) => hashWord(w))),
};

/** How much more French than English words with these hashes look; below 0 for English. */
export function frenchness(hashes: Int32Array, from: number, to: number): number {
  let balance = 0;
  for (let t = from; t < to; t++) {
    if (COMMON_WORDS.en.has(hashes[t]!)) balance--;
    if (COMMON_WORDS.fr.has(hashes[t]!)) balance++;
  }
  return balance;
}

function vocabularyOf(lists: Lists): Omit<Vocabulary, "language" | "before" | "after" | "adjective" | "verbal"> {
  const leading = phrases(lists.LEADING);
  return {
    leading,
    nouns: {
      person: new Set([...leading, ...phrases(lists.FUNCTIONS)]),
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
  return new Set(entriesOf(list).map((entry) => fold(entry.replaceAll(/(?<=\b(?:[dl]|qu))['’]/gu, "' "))));
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
