// How a picture speaks: the host gives the words, in the reader's language.
import type { CalendarDate, Kind, TimelineColumn } from "../../../server/protocol";

/** `{0}` and `{1}` stand for values. */
export interface Wording {
  /** The reader's language, as BCP 47 says it. */
  readonly language: string;
  readonly kind: Readonly<Record<Kind, string>>;
  /** Several of a kind: what a filter is called. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly mention: string;
  readonly mentions: string;
  readonly document: string;
  readonly documents: string;
  readonly passage: string;
  readonly passages: string;
  readonly countInDocuments: string;
  readonly shownOf: string;
  readonly toReview: string;
  readonly line: string;
  readonly table: string;
  readonly exportSvg: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly name: string;
  readonly kindOf: string;
  readonly mentionsHead: string;
  readonly documentsHead: string;
  readonly quotesHead: string;
  readonly more: string;
  readonly noKinds: string;
  readonly map: {
    readonly title: string;
    readonly empty: string;
    readonly noneKnown: string;
    readonly hint: string;
    readonly borders: string;
    readonly country: string;
    readonly region: string;
    readonly town: string;
    readonly place: string;
    readonly inCountry: string;
    readonly whereabouts: string;
    readonly caption: string;
    readonly notOnMap: string;
    readonly notOnMapHint: string;
    readonly placeIt: string;
    readonly placeItNamed: string;
    readonly legendTown: string;
    readonly legendArea: string;
    readonly legend: string;
    readonly outside: string;
  };
  readonly network: {
    readonly title: string;
    readonly empty: string;
    readonly hint: string;
    readonly least: string;
    readonly alone: string;
    readonly nothingLeft: string;
    readonly caption: string;
    readonly with: string;
    readonly passagesHead: string;
    readonly sentencesHead: string;
    readonly mostWith: string;
    readonly legend: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly empty: string;
    readonly hint: string;
    readonly order: string;
    readonly byDocument: string;
    readonly byDate: string;
    readonly undated: string;
    readonly noDates: string;
    readonly caption: string;
    readonly first: string;
    readonly last: string;
    readonly namedIn: string;
    readonly shared: string;
    readonly legend: string;
    readonly dateFrom: Readonly<Record<"front matter" | "path" | "text", string>>;
  };
}

/** A template with its values put in. */
export function say(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (hole, at: string) => String(values[Number(at)] ?? hole));
}

export function numberIn({ language }: Wording, value: number): string {
  return value.toLocaleString(language);
}

/** `1 mention`, `1,200 mentions`. */
export function counted(words: Wording, what: "mention" | "document" | "passage", count: number): string {
  return count === 1 ? words[what] : say(words[`${what}s`], numberIn(words, count));
}

/** A date as precisely as it is known, as the reader's language writes it: `7 Nov 2010`, `November 2010`, `2010`. */
export function dateIn(
  { language }: Wording,
  { day, precision }: CalendarDate,
  month: "short" | "long" = "long",
): string {
  const parts: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(precision === "year" ? {} : { month }),
    ...(precision === "day" ? { day: "numeric" } : {}),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, parts).format(new Date(`${day}T00:00:00Z`));
}

/** A column of a timeline, in words: its date, or the documents in it. */
export function columnIn(
  words: Wording,
  column: TimelineColumn,
  order: "document" | "date",
  month: "short" | "long" = "long",
): string {
  if (column.date) return dateIn(words, column.date, month);
  if (order === "date") return words.timeline.undated;
  if (column.documents === 1) return column.first;
  return say(words.timeline.shared, column.first, column.last);
}

/** The name of a country in the reader's language. */
export function countryIn({ language }: Wording, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
