import { fold } from "./folding";
import { entriesOf } from "./list";

/** A people: a nation, an ethnic or religious people, or the inhabitants of a region. */
export interface People {
  /** `people/malian`. */
  readonly id: string;
  /** The usual English word: "Malian", "Tuareg". */
  readonly name: string;
  /** ISO 3166 alpha-2 of the country whose nation it is. */
  readonly country?: string;
}

/** What a word says that names a people. */
export interface PeopleForm {
  readonly people: People;
  /** It is also written in lower case: "des touristes maliens". */
  readonly lowerCase: boolean;
  /** The languages in which it is written so. */
  readonly languages: readonly ("en" | "fr")[];
}

/** One written form of a people's name. */
export interface WrittenForm {
  readonly text: string;
  readonly language: "en" | "fr";
  readonly lowerCase: boolean;
}

export interface PeopleRow {
  /** The usual English word. */
  readonly name: string;
  readonly country: string | undefined;
  readonly forms: readonly WrittenForm[];
}

/**
 * Reads a list of peoples. An entry is `[country code] English forms | French forms`, forms parted by commas. English nouns
 * get their plural, French masculine singulars their feminine and plurals, by rule; `!` after a form keeps it as it is,
 * `/` lists all forms where no rule gives them (`turc/turque/turcs/turques`), and `^` says that the French form is only
 * a people's name with a capital (`Slave`).
 */
export function readPeoples(list: string): PeopleRow[] {
  return entriesOf(list).map((entry) => {
    const bar = entry.indexOf("|");
    const head = (bar < 0 ? entry : entry.slice(0, bar)).trim();
    const hasCountry = /^[A-Z]{2} /u.test(head);
    const english = partsOf(hasCountry ? head.slice(3) : head);
    const french = partsOf(bar < 0 ? "" : entry.slice(bar + 1));
    const forms: WrittenForm[] = [];
    for (const form of english) {
      for (const text of englishFormsOf(form)) forms.push({ text, language: "en", lowerCase: false });
    }
    for (const form of french) {
      const lowerCase = !form.endsWith("^");
      for (const text of frenchFormsOf(form)) forms.push({ text, language: "fr", lowerCase });
    }
    return { name: bare(english[0] ?? ""), country: hasCountry ? head.slice(0, 2) : undefined, forms };
  });
}

/** The people that a row describes. */
export function peopleOf({ name, country }: PeopleRow): People {
  return { id: `people/${fold(name).replaceAll(" ", "-")}`, name, ...(country === undefined ? {} : { country }) };
}

/** An English noun or adjective and its plural, if it has one of its own. */
export function englishFormsOf(form: string): string[] {
  const word = bare(form);
  if (form.endsWith("!") || /(?:ese|ch|sh|s|z|x|men|man|woman|women)$/u.test(word)) return [word];
  if (/[^aeiou]y$/u.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}

/** The four forms of a French noun or adjective from its masculine singular, by the regular rules. */
export function frenchFormsOf(form: string): string[] {
  if (form.includes("/")) return bare(form).split("/");
  const word = bare(form);
  if (form.endsWith("!")) return [word];
  if (word.endsWith("e")) return [word, `${word}s`];
  const feminine = /(?:en|on)$/u.test(word) ? `${word}ne` : `${word}e`;
  return word.endsWith("s") ? [word, feminine, `${feminine}s`] : [word, feminine, `${word}s`, `${feminine}s`];
}

function partsOf(forms: string): string[] {
  return forms
    .split(",")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

function bare(form: string): string {
  return form.replace(/[!^]+$/u, "");
}
