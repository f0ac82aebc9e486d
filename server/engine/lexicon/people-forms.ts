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
    const hasCountry = head.charAt(2) === " " && head.slice(0, 2) === head.slice(0, 2).toUpperCase();
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
  if (form.endsWith("!") || UNCHANGED.some((ending) => word.endsWith(ending))) return [word];
  if (word.endsWith("y") && !"aeiou".includes(word.charAt(word.length - 2))) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}

/** The four forms of a French noun or adjective from its masculine singular, by the regular rules. */
export function frenchFormsOf(form: string): string[] {
  if (form.includes("/")) return bare(form).split("/");
  const word = bare(form);
  if (form.endsWith("!")) return [word];
  if (word.endsWith("e")) return [word, `${word}s`];
  const feminine = word.endsWith("en") || word.endsWith("on") ? `${word}ne` : `${word}e`;
  return word.endsWith("s") ? [word, feminine, `${feminine}s`] : [word, feminine, `${word}s`, `${feminine}s`];
}

/** Endings of English words that have no plural in -s. */
const UNCHANGED = ["ese", "ch", "s", "sh", "z", "x", "men", "man"];

function partsOf(forms: string): string[] {
  const parts: string[] = [];
  for (const form of forms.split(",")) {
    const part = form.trim();
    if (part !== "") parts.push(part);
  }
  return parts;
}

/** A form without the signs that may follow it. */
function bare(form: string): string {
  return form.endsWith("!") || form.endsWith("^") ? form.slice(0, -1) : form;
}
