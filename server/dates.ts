/** When a document is of: found in its front matter, in its path, or at the head of its text, in English and French. Pure. */
import { fold } from "./engine/index";
import type { CalendarDate, DateOrigin } from "./protocol";

export interface FoundDate extends CalendarDate {
  readonly origin: DateOrigin;
}

/**
 * The date of a document. What its writer states in front matter goes before its path (relative, with slashes), and that
 * before the head of its text, where a day goes before a month. A bare year in the text dates nothing.
 */
export function dateOf(path: string, text: string): FoundDate | undefined {
  const { entries, rest } = frontMatterOf(text);
  const stated = entries.find(({ key }) => key === "date")?.value;
  return (
    from("front matter", whole(stated)) ??
    from(
      "front matter",
      firstOf(entries, ({ value }) => whole(value)),
    ) ??
    from("path", inPath(path)) ??
    from("text", inText(rest.slice(0, HEAD)))
  );
}

/** By the first day, then the more precise first. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision);
}

/** The same date, told no more precisely than asked. */
export function coarser({ day, precision }: CalendarDate, asked: CalendarDate["precision"]): CalendarDate {
  const least = PRECISIONS[Math.max(PRECISIONS.indexOf(precision), PRECISIONS.indexOf(asked))]!;
  const [year = "", month = ""] = day.split("-");
  if (least === "year") return { day: `${year}-01-01`, precision: least };
  return least === "month" ? { day: `${year}-${month}-01`, precision: least } : { day, precision };
}

const PRECISIONS: readonly CalendarDate["precision"][] = ["day", "month", "year"];

/** UTF-16 units in which a title, a dateline and the beginning of a report find room. */
const HEAD = 600;

function from(origin: DateOrigin, date: CalendarDate | undefined): FoundDate | undefined {
  return date && { ...date, origin };
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** The plain `key: value` lines of YAML front matter, and the text after it. */
function frontMatterOf(text: string): { entries: Entry[]; rest: string } {
  const found = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return { entries: [], rest: text };
  const entries = found[1]!.split(/\r?\n/).flatMap((line) => {
    const entry = /^([\p{L}][\p{L}\w -]*):[ \t]+["']?([^"'#]+?)["']?[ \t]*(?:#.*)?$/u.exec(line);
    return entry ? [{ key: entry[1]!.toLowerCase(), value: entry[2]! }] : [];
  });
  return { entries, rest: text.slice(found[0].length) };
}

/** The date that a value is, and nothing else; a time of day may follow it. */
function whole(value = ""): CalendarDate | undefined {
  const numeric = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(value);
  if (numeric) return dated(numeric[1], numeric[2], numeric[3]);
  const words = inText(value);
  return words && value.length <= LONGEST ? words : undefined;
}

/** `Wednesday, 30th of September 2010` and the like. */
const LONGEST = 36;

function inPath(path: string): CalendarDate | undefined {
  return (
    firstMatch(path, PATH_DAY, ([, y, , m, d]) => dated(y, m, d)) ??
    firstMatch(path, PATH_MONTH, ([, y, m]) => dated(y, m)) ??
    firstMatch(path, PATH_YEAR, ([, y]) => dated(y))
  );
}

const PATH_DAY = /(?<!\d)(1[5-9]\d\d|20\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;
const PATH_MONTH = /(?<!\d)(1[5-9]\d\d|20\d\d)[-_./](0[1-9]|1[0-2])(?!\d)/g;
// Numbers are often just numbers: a year has to stand at the beginning of a name.
const PATH_YEAR = /(?:^|\/)(1[5-9]\d\d|20\d\d)(?=[-_ ./])/g;

function inText(text: string): CalendarDate | undefined {
  return (
    firstMatch(text, /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([, y, m, d]) => dated(y, m, d)) ??
    firstMatch(text, DAY_FIRST, ([, d, m, y]) => named(y, m, d)) ??
    firstMatch(text, MONTH_FIRST, ([, m, d, y]) => named(y, m, d)) ??
    firstMatch(text, MONTH, ([, m, y]) => named(y, m))
  );
}

function firstMatch(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => CalendarDate | undefined,
): CalendarDate | undefined {
  return firstOf(text.matchAll(pattern), read);
}

function firstOf<T, R>(items: Iterable<T>, read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan janvier janv",
    "february feb fevrier fevr fev",
    "march mar mars",
    "april apr avril avr",
    "may mai",
    "june jun juin",
    "july jul juillet juil",
    "august aug aout",
    "september sept sep septembre",
    "october oct octobre",
    "november nov novembre",
    "december dec decembre",
  ].flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);

const WORD = "(\\p{L}{3,9})\\.?";
const YEAR = "(1[5-9]\\d\\d|20\\d\\d)(?!\\d)";
const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th|er)?";
const DAY_FIRST = new RegExp(`(?<![\\d,.])${ORDINAL}\\s+(?:of\\s+)?${WORD},?\\s+${YEAR}`, "giu");
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${WORD}\\s+${ORDINAL},?\\s+${YEAR}`, "giu");
const MONTH = new RegExp(`(?<!\\p{L})${WORD},?\\s+(?:of\\s+)?${YEAR}`, "giu");

/** A date whose month has a name; none where no month is called so. */
function named(year: string | undefined, month: string | undefined, day?: string): CalendarDate | undefined {
  const number = MONTHS.get(fold(month ?? ""));
  return number === undefined ? undefined : dated(year, number, day);
}

/** A date that the calendar has: without a day or month less precise, none where one cannot be. */
function dated(year?: string, month?: string | number, day?: string): CalendarDate | undefined {
  const y = Number(year);
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return { day: iso(y, m, d), precision: month === undefined ? "year" : day === undefined ? "month" : "day" };
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
