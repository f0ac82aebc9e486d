import { fold } from "./engine/index";

/** What a new name becomes in one place of the text, and what a reader should know before it is written there. */
export interface Respelt {
  readonly text: string;
  /** How much is replaced before the name, in UTF-16 code units: an elided article or preposition. */
  readonly before: number;
  readonly doubt?: Doubt;
}

/** Why a reader should look at a place before a new name is written there. */
export type Doubt = "spelling" | "markup" | "article";

/** Spellings are one where they differ in case, diacritics, line breaks and markup only. */
export function spellingOf(surface: string): string {
  return fold(wordsOf(surface).join(" "));
}

/**
 * Writes a new name where a name stands as `surface`, after the text `before`. `old` is the spelling for which the new one was
 * given. Names in capitals stay so, line breaks and markup between words stay where they are, and what French elides gives way
 * to the full word before a consonant.
 */
export function respell(surface: string, old: string, name: string, before: string): Respelt {
  const isOther = wordsOf(surface).join(" ") !== wordsOf(old).join(" ");
  const isHeading = isLoud(surface) && (isOther ? !isLoud(old) : isTitle(old));
  const isBelowHeading = isTitle(old) && !isLoud(surface);
  const shown = isHeading ? name.toUpperCase() : isBelowHeading && isLoud(name) ? quiet(name) : name;
  const fits = wordsOf(shown).length === wordsOf(surface).length;
  const article = articleFor(shown, before);
  const doubt = ((): Doubt | undefined => {
    if (!fits && MARKUP.test(surface)) return "markup";
    if (article) return "article";
    return isOther && !isHeading && !isBelowHeading ? "spelling" : undefined;
  })();
  const full = isHeading ? article?.text.toUpperCase() : article?.text;
  return {
    text: (full ?? "") + (fits ? woven(surface, shown) : shown),
    before: article?.length ?? 0,
    ...(doubt ? { doubt } : {}),
  };
}

/** The marks of Markdown that stand in and between the words of a name. */
const MARKUP = /[*_~`>]/u;
const WORD = /[^\s*_~`>]+/gu;

/** The words of a name as they are written, without the markup in and between them. */
export function wordsOf(surface: string): string[] {
  return surface.match(WORD) ?? [];
}

/** The words of a name put into the places of those of a surface. */
function woven(surface: string, name: string): string {
  const words = wordsOf(name);
  return surface.replace(WORD, () => words.shift() ?? "");
}

/** In capitals throughout, with two letters at least. */
export function isLoud(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && text === text.toUpperCase();
}

/** Several words in capitals are a heading; one may be an acronym. */
function isTitle(text: string): boolean {
  return isLoud(text) && wordsOf(text).length > 1;
}

/** In small letters but for the first of each part. */
function quiet(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** What French elides; `de l’` and `à l’` become one word with the article of a masculine name. */
const ELIDED = /(?<!\p{L})(?:(de|à)\s+l|(l|d|(?:lors|puis|jus|quoi)?qu))['’]$/iu;
const CONTRACTED: Readonly<Record<string, string>> = { de: "du ", De: "Du ", à: "au ", À: "Au " };
const CONSONANT = /^(?:[b-df-gj-np-tv-xz]|y[aeiou])/u;

/** The full word for an elided one before a name that begins with a consonant; nothing is done where none was elided. */
function articleFor(name: string, before: string): { text: string; length: number } | undefined {
  const elided = ELIDED.exec(before);
  if (!elided || !CONSONANT.test(fold(name))) return undefined;
  const [whole, preposition, bare] = elided;
  return { text: bare ? `${bare}e ` : (CONTRACTED[preposition!] ?? `${preposition} la `), length: whole.length };
}
