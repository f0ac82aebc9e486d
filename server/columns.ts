/** How documents share the columns of a timeline. Pure. */
import { coarser, compareDates, type FoundDate } from "./dates";
import type { CalendarDate } from "./protocol";

/** A document by its place in reading order, with its date where it has one. */
export interface Dated {
  readonly date: FoundDate | undefined;
}

export interface Column {
  /** Indices of documents, rising. */
  readonly documents: readonly number[];
  /** When; undefined for those without a date, and where dates do not matter. */
  readonly date: CalendarDate | undefined;
}

/** So many columns at most, each of as many neighbours as the others, give or take the last. */
export function columnsByDocument(count: number, limit: number): Column[] {
  const each = Math.max(1, Math.ceil(count / limit));
  return Array.from({ length: Math.ceil(count / each) }, (_, at) => ({
    documents: range(at * each, Math.min(count, (at + 1) * each)),
    date: undefined,
  }));
}

/**
 * Dates, rising, and last the documents without one. Where there are more dates than columns, they are told by month, by year
 * or, where even that is too much, by spans of years.
 */
export function columnsByDate(documents: readonly Dated[], limit: number): Column[] {
  const undated = documents.flatMap(({ date }, at) => (date ? [] : [at]));
  const room = Math.max(1, limit - (undated.length > 0 ? 1 : 0));
  let columns = together(documents, (date) => date);
  if (columns.length > room) columns = together(documents, (date) => coarser(date, "month"));
  if (columns.length > room) columns = together(documents, (date) => coarser(date, "year"));
  for (let years = 10; columns.length > room; years *= 10) {
    columns = together(documents, (date) => yearsFrom(date, years));
  }
  return undated.length > 0 ? [...columns, { documents: undated, date: undefined }] : columns;
}

function together(documents: readonly Dated[], told: (date: CalendarDate) => CalendarDate): Column[] {
  const columns = new Map<string, { documents: number[]; date: CalendarDate }>();
  for (const [at, { date: found }] of documents.entries()) {
    if (!found) continue;
    const { day, precision } = told(found);
    const key = `${day} ${precision}`;
    const known = columns.get(key);
    if (known) known.documents.push(at);
    else columns.set(key, { documents: [at], date: { day, precision } });
  }
  return [...columns.values()].sort((a, b) => compareDates(a.date, b.date));
}

function yearsFrom({ day }: CalendarDate, years: number): CalendarDate {
  const year = Math.floor(Number(day.slice(0, 4)) / years) * years;
  return { day: `${String(year).padStart(4, "0")}-01-01`, precision: "year" };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
