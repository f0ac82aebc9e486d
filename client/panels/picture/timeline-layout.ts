// The timeline: a row for everybody, a column for each document or date, a symbol where the two meet.
import type { CalendarDate, TimelineCell, TimelineColumn, TimelineResult, TimelineRow } from "../../../server/protocol";
import { cut, isolated, type Measure } from "./labels";
import { type Item, type Mark, type Scene, tenth } from "./scene";
import { radiusOf, symbol } from "./symbols";
import { columnIn, counted, dateIn, type Wording } from "./wording";

export interface TimelineCanvas {
  readonly width: number;
  readonly order: "document" | "date";
  readonly words: Wording;
  readonly measure: Measure;
}

export function layoutTimeline(result: TimelineResult, { width, order, words, measure }: TimelineCanvas): Scene {
  const rows = inOrderOfAppearance(result.rows);
  const gutter = gutterFor(rows, width, measure);
  const names = result.columns.map((column) => cut(shortName(column, order, words), LONGEST, measure));
  // The last name leans out of its column.
  const aside = Math.min(width / 4, measure(names.at(-1) ?? "") * SLOPE.cos);
  const middles = middlesOf(result.columns, gutter + PADDING, width - Math.max(PADDING, aside));
  const band = Math.min(...middles.slice(1).map((x, at) => x - middles[at]!), width - gutter);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const largest = Math.max(SMALLEST, Math.min(ROW / 2 - 3, band / 2 - 1));
  const radius = (count: number) => radiusOf(count, most, [Math.min(SMALLEST, largest), largest]);
  const y = (at: number) => at * ROW + ROW / 2;
  const heads = headsOf(names, middles, measure);
  const height = rows.length * ROW + 8;
  return {
    width,
    height,
    head: heads.height,
    headMarks: heads.marks,
    marks: [
      ...middles.map((x) => lineMark("column", x, 0, x, height)),
      ...rows.flatMap((row, at) =>
        rowMarks(row, y(at), { gutter, middles, radius, measure, width, columns: result.columns }),
      ),
    ],
    items: rows.flatMap((row, at) =>
      row.cells.map((cell) => itemOf(row, cell, middles[cell.column]!, y(at), result.columns, order, words)),
    ),
  };
}

/** Who appears first comes first; of those who appear together, who is mentioned more. */
export function inOrderOfAppearance(rows: readonly TimelineRow[]): TimelineRow[] {
  const first = ({ cells }: TimelineRow) => cells[0]?.column ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => first(a) - first(b) || b.entity.count - a.entity.count);
}

/** The last appearance; in the order of dates, the last that has one, if any has. */
export function lastOf(cells: readonly TimelineCell[], columns: readonly TimelineColumn[]): TimelineCell | undefined {
  return cells.findLast(({ column }) => columns[column]?.date !== undefined) ?? cells.at(-1);
}

/**
 * Where the columns stand between two edges: dates in proportion to time, but none nearer to the next than can be told
 * apart; documents, and what has no date, at equal distances.
 */
export function middlesOf(columns: readonly Pick<TimelineColumn, "date">[], left: number, right: number): number[] {
  if (columns.length < 2) return columns.map(() => left + Math.min(40, (right - left) / 2));
  const least = Math.min(NEAREST, (right - left) / columns.length);
  const times = columns.map(({ date }) => (date ? timeOf(date) : undefined));
  const span = times.reduce<number>((sum, time, at) => sum + elapsed(times[at - 1], time), 0);
  const gaps = times.map((time, at) => {
    if (at === 0) return 0;
    return time === undefined || span === 0 ? 1 / columns.length : elapsed(times[at - 1], time) / span;
  });
  // What is left after everyone has the least is shared out in proportion.
  const spare = right - left - least * columns.length;
  const sum = gaps.reduce((all, gap) => all + gap, 0) || 1;
  let x = left + least / 2;
  return gaps.map((gap, at) => (x += at === 0 ? 0 : least + (spare * gap) / sum));
}

const ROW = 26;
const PADDING = 16;
const SMALLEST = 2.5;
const NEAREST = 22;

/** From one date to a later one; nothing where either is unknown. */
function elapsed(before: number | undefined, time: number | undefined): number {
  return before === undefined || time === undefined ? 0 : time - before;
}

function timeOf({ day }: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function gutterFor(rows: readonly TimelineRow[], width: number, measure: Measure): number {
  const widest = Math.max(60, ...rows.map(({ entity }) => measure(entity.name)));
  return Math.min(widest + NAME_LEFT + 8, Math.max(110, width * 0.3));
}

/** Where names begin, after their symbols. */
const NAME_LEFT = 24;

interface RowCanvas {
  readonly gutter: number;
  readonly middles: readonly number[];
  readonly radius: (count: number) => number;
  readonly measure: Measure;
  readonly width: number;
  readonly columns: readonly TimelineColumn[];
}

function rowMarks({ entity, cells }: TimelineRow, y: number, canvas: RowCanvas): Mark[] {
  const { gutter, middles, radius, measure, width, columns } = canvas;
  const [first, last] = [cells[0], lastOf(cells, columns)];
  return [
    lineMark("row", 0, y + ROW / 2, width, y + ROW / 2),
    symbol(entity.kind, 12, y, 5),
    {
      tag: "text",
      class: "name",
      attributes: { x: NAME_LEFT, y: y + 4, direction: "ltr" },
      text: isolated(cut(entity.name, gutter - NAME_LEFT, measure)),
    },
    ...(first && last && first !== last
      ? [lineMark(`life ${entity.kind}`, middles[first.column]!, y, middles[last.column]!, y)]
      : []),
    ...cells.map((cell) => ({
      ...symbol(entity.kind, middles[cell.column]!, y, radius(cell.count)),
      item: keyOf(entity.id, cell),
    })),
  ];
}

function lineMark(name: string, x1: number, y1: number, x2: number, y2: number): Mark {
  const attributes = { x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) };
  return { tag: "line", class: name, attributes };
}

/** The names of the columns, upright or aslant as there is room; where there is none, of every second, third and so on. */
function headsOf(
  texts: readonly string[],
  middles: readonly number[],
  measure: Measure,
): { marks: Mark[]; height: number } {
  let last = Number.NEGATIVE_INFINITY;
  const shown = texts.flatMap((text, at) => {
    if (middles[at]! - last < APART) return [];
    last = middles[at]!;
    return [{ text, x: middles[at]! }];
  });
  const width = Math.max(0, ...shown.map(({ text }) => measure(text)));
  const height = Math.ceil(width * SLOPE.sin + 26);
  const marks = shown.map(
    ({ text, x }): Mark => ({
      tag: "text",
      class: "head",
      attributes: {
        x: 0,
        y: 0,
        transform: `translate(${tenth(x)} ${height - 8}) rotate(-${SLOPE.degrees})`,
        direction: "ltr",
      },
      text: isolated(text),
    }),
  );
  return { marks, height };
}

/** The least distance between two names of columns, and the longest of them, in pixels. */
const APART = 18;
const LONGEST = 130;
const SLOPE = { degrees: 40, sin: Math.sin((40 * Math.PI) / 180), cos: Math.cos((40 * Math.PI) / 180) };

function shortName(column: TimelineColumn, order: TimelineCanvas["order"], words: Wording): string {
  if (column.date) return dateIn(words, column.date, "short");
  if (order === "date") return words.timeline.undated;
  return column.first.slice(column.first.lastIndexOf("/") + 1);
}

function keyOf(entity: string, { column }: TimelineCell): string {
  return `${entity}\n${column}`;
}

function itemOf(
  { entity }: TimelineRow,
  cell: TimelineCell,
  x: number,
  y: number,
  columns: readonly TimelineColumn[],
  order: TimelineCanvas["order"],
  words: Wording,
): Item {
  const column = columns[cell.column]!;
  const when = columnIn(words, column, order);
  const often = counted(words, "mention", cell.count);
  const where = column.documents === 1 ? column.first : counted(words, "document", column.documents);
  const why = column.documents === 1 ? column.origins.map((origin) => words.timeline.dateFrom[origin]) : [];
  return {
    key: keyOf(entity.id, cell),
    entity,
    uri: cell.uri,
    x,
    y,
    label: [entity.name, when, often].join(", "),
    card: {
      title: entity.name,
      facts: [words.kind[entity.kind], `${when}: ${often}`, ...(order === "date" ? [[where, ...why].join(", ")] : [])],
      quotes: [],
    },
  };
}
