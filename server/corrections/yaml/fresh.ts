import { isMap, isSeq } from "yaml";
import { behindKey, isInFlow, type ParsedMap } from "./children";
import type { ListChange } from "./edit-list";
import type { Addition } from "./insertion";
import { behindColon, type Item, indented, inFlow, type Value, withDashes } from "./render";
import type { Splice } from "./splice";
import { type AnyPair, columnOf, extentOf, lineEnd, Unwritable, type YamlText } from "./yaml-text";

/** A value that comes under a key: in a line, or as a list of items with a line for each. */
export interface Fresh {
  readonly value: Value;
  readonly tall?: readonly Item[];
}

/** How far the dashes of a list stand from its key where nothing else is said. */
const DASHES = 2;

/** The items that come to a list, as the value of a key. */
export function freshList({ added, isTall }: ListChange): Fresh {
  return { value: added.map(({ value }) => value), ...(isTall ? { tall: added } : {}) };
}

/** New keys with their values. */
export function additionOf(pairs: readonly (readonly [string, Fresh])[], dashes = DASHES): Addition {
  return {
    inFlow: pairs.map(([key, { value }]) => `${inFlow(key)}: ${inFlow(value)}`),
    inBlock: (column) =>
      pairs.flatMap(([key, { value, tall }]) => {
        if (tall) return [indented(`${key}:`, column), ...withDashes(tall, column + dashes)];
        const [first, ...below] = behindColon(value);
        return [`${key}: ${first}`, ...below].map((line) => indented(line, column));
      }),
  };
}

/** Another value for a pair, in the place of the old one; the comments in that stay behind it. */
export function replaced(
  yaml: YamlText,
  map: ParsedMap,
  pair: AnyPair,
  { value, tall }: Fresh,
  dashes = DASHES,
): Splice[] {
  const { text, eol } = yaml;
  if (isMap(pair.value) || (isSeq(pair.value) && !Array.isArray(value))) throw new Unwritable();
  const behind = behindKey(yaml, pair);
  const old = pair.value ? extentOf(yaml, pair.value) : { start: behind, end: behind };
  const isEmpty = old.start === old.end;
  const span = isEmpty ? { start: behind, end: behind } : old;
  const colon = text[behind - 1] === ":" ? "" : ":";
  const start = isEmpty ? `${colon} ` : "";
  if (isInFlow(map)) return [{ ...span, text: start + inFlow(value) }];
  const column = columnOf(text, pair.key?.range?.[0] ?? behind);
  const end = lineEnd(text, span.end);
  const below = tall ? withDashes(tall, dashes) : linesBehindColon(value, hasCommentBelow(yaml, end, column));
  const first = tall ? "" : below.shift()!;
  const comments = yaml.comments.filter((comment) => comment.start > span.start && comment.start < span.end);
  const shown = [first, ...comments.map(({ source }) => source)].filter((piece) => piece !== "").join(" ");
  const lines = below.map((line) => eol + indented(line, column)).join("");
  return [
    shown === "" ? { start: behind, end: span.end, text: "" } : { ...span, text: start + shown },
    ...(lines === "" ? [] : [{ start: end, end, text: lines }]),
  ];
}

/** A text of several lines would take a comment that is indented like them for one of its own: then it has quotes. */
function linesBehindColon(value: Value, isInOne: boolean): string[] {
  const lines = behindColon(value);
  return lines.length > 1 && isInOne ? [inFlow(value)] : lines;
}

/** Whether the next line with something in it is a comment that is indented deeper. */
function hasCommentBelow({ text, comments }: YamlText, end: number, column: number): boolean {
  const next = comments.find(({ start }) => start > end)?.start;
  return next !== undefined && text.slice(end, next).trim() === "" && columnOf(text, next) > column;
}
