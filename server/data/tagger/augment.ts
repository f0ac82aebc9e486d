import { fold } from "../../engine/lexicon/folding";
import type { Mark, Random, Sample } from "./sample";

/** Names by kind from which others are made: words of persons, whole surfaces of the rest. */
export interface NamePools {
  readonly words: readonly string[];
  /** By kind, language and number of words. */
  readonly surfaces: ReadonlyMap<string, readonly string[]>;
}

/** How often a personal name gives way to another rather than to an invented one. */
const KNOWN_SHARE = 0.8;
const NAME_WORD = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

/** Gathers the names of annotated documents, and further words of personal names. */
export function poolsOf(samples: readonly Sample[], nameWords: readonly string[]): NamePools {
  const words = new Set<string>();
  const surfaces = new Map<string, Set<string>>();
  for (const sample of samples) {
    for (const mark of sample.marks) {
      const surface = sample.text.slice(mark.start, mark.end);
      if (mark.kind === "other" || /[\n*_|[\]]/u.test(surface)) continue;
      if (mark.kind === "person") for (const word of surface.split(/[\s-]/u)) if (NAME_WORD.test(word)) words.add(word);
      const key = keyOf(mark, surface, isFrench(sample));
      const set = surfaces.get(key) ?? new Set();
      surfaces.set(key, set.add(surface));
    }
  }
  return {
    words: [...[...words].sort(), ...nameWords.filter((word) => NAME_WORD.test(word))],
    surfaces: new Map([...surfaces].map(([key, set]) => [key, [...set].sort()])),
  };
}

/**
 * A copy of a document in which other names stand, one for one throughout: words of persons by other words or by invented
 * ones, other names by names of their kind and length. Some copies lose their diacritics or set their short lines in capitals.
 */
export function renamed(sample: Sample, pools: NamePools, random: Random): Sample {
  const french = isFrench(sample);
  const wordFor = new Map<string, string>();
  const surfaceFor = new Map<string, string>();
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const newWord = (word: string): string => {
    const key = fold(word);
    let made = wordFor.get(key);
    if (made === undefined) {
      made = random() < KNOWN_SHARE ? pick(pools.words) : blend(pick(pools.words), pick(pools.words), random);
      wordFor.set(key, made);
    }
    return word.length > 1 && word === word.toUpperCase() ? made.toUpperCase() : made;
  };
  const replacement = (mark: Mark, surface: string): string => {
    if (mark.kind === "person" || (mark.kind === "place" && !/\s/u.test(surface) && random() < 0.5)) {
      return surface.replace(/\p{Lu}[\p{L}’']+/gu, (word) =>
        (NAME_WORD.test(word) || word === word.toUpperCase()) && word.length > 2 ? newWord(word) : word,
      );
    }
    const pool = pools.surfaces.get(keyOf(mark, surface, french));
    return pool && !/[\n*_|[\]]/u.test(surface) ? pick(pool) : surface;
  };
  let text = "";
  let last = 0;
  const marks: Mark[] = [];
  for (const mark of sample.marks) {
    const surface = sample.text.slice(mark.start, mark.end);
    const key = `${mark.kind} ${surface}`;
    let made = surfaceFor.get(key);
    if (made === undefined) {
      const isAcronym = mark.kind === "organization" && /^\p{Lu}{2,}$/u.test(surface);
      made = mark.kind === "other" || isAcronym || random() < 0.2 ? surface : replacement(mark, surface);
      surfaceFor.set(key, made);
    }
    text += sample.text.slice(last, mark.start);
    marks.push({ start: text.length, end: text.length + made.length, kind: mark.kind });
    text += made;
    last = mark.end;
  }
  text += sample.text.slice(last);
  if (random() < 0.12) text = withoutDiacritics(text);
  if (random() < 0.2) text = withLoudLines(text);
  return { ...sample, text, marks };
}

function keyOf(mark: Mark, surface: string, french: boolean): string {
  const small = /^\p{Ll}/u.test(surface);
  const plural = mark.kind === "people" && surface.endsWith("s");
  return [mark.kind, french, surface.split(/[\s-]/u).length, small, plural, /^\p{Lu}+$/u.test(surface)].join();
}

/** The start of one name and the end of another. */
function blend(a: string, b: string, random: Random): string {
  const cut = 2 + Math.floor(random() * Math.max(1, a.length - 3));
  const from = Math.max(1, b.length - 2 - Math.floor(random() * 4));
  return a.slice(0, cut) + b.slice(from);
}

function isFrench(sample: Sample): boolean {
  const count = (words: RegExp) => sample.text.match(words)?.length ?? 0;
  return count(/\b(?:les|des|est|dans|une|pour)\b/gu) > count(/\b(?:the|and|of|was|for|with)\b/gu);
}

/** Keeps every offset: a letter with a mark becomes one letter. */
function withoutDiacritics(text: string): string {
  return text.replace(/[À-ÿ]/gu, (letter) => {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return bare.length === 1 ? bare : letter;
  });
}

/** Sets short lines in capitals, as headlines are; letters without a capital of equal length stay. */
function withLoudLines(text: string): string {
  return text.replace(/^.{8,70}$/gmu, (line) =>
    /[.!?;:,]$/u.test(line)
      ? line
      : line.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter)),
  );
}
