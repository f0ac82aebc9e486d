import { isSeq } from "yaml";
import { type Child, type Collection, childrenOf, isBare, isInFlow } from "./children";
import type { Splice } from "./splice";
import {
  columnOf,
  extentOf,
  isFirstOnLine,
  lineEnd,
  lineStart,
  nextLine,
  Unwritable,
  type YamlText,
} from "./yaml-text";

/** What is put in: each new child in one line, and the lines of all of them for a block whose children stand in a column. */
export interface Addition {
  readonly inFlow: readonly string[];
  inBlock(column: number): readonly string[];
}

/** Puts something into a collection behind one of its children; at its start where it has none, which only brackets allow. */
export function insertion(yaml: YamlText, collection: Collection, anchor: number, addition: Addition): Splice[] {
  const children = childrenOf(yaml, collection);
  if (isInFlow(collection)) return intoFlow(yaml, collection, children, anchor, addition.inFlow);
  const child = children[anchor];
  if (!child) throw new Unwritable();
  const column = columnOf(yaml.text, child.start);
  const at = endOf(yaml, child, column);
  const gap = isSeq(collection) && isSpaced(yaml, children) ? yaml.eol : "";
  return [
    {
      start: at,
      end: at,
      text:
        gap +
        addition
          .inBlock(column)
          .map((line) => yaml.eol + line)
          .join(""),
    },
  ];
}

/** The end of the last line that belongs to a child, with the comments below it that are indented deeper than it. */
function endOf({ text, comments }: YamlText, child: Child, column: number): number {
  let end = lineEnd(text, child.end);
  for (const { start } of comments.filter((comment) => comment.start > end)) {
    if (lineStart(text, start) !== nextLine(text, end)) break;
    if (!isFirstOnLine(text, start) || columnOf(text, start) <= column) break;
    end = lineEnd(text, start);
  }
  return end;
}

/** Whether an empty line parts the last two items of a list. */
function isSpaced({ text }: YamlText, children: readonly Child[]): boolean {
  const [before, last] = children.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    /(?:\n|\r)[ \t]*(?:\n|\r\n|\r(?!\n))/.test(text.slice(before.end, last.start))
  );
}

function intoFlow(
  yaml: YamlText,
  collection: Collection,
  children: readonly Child[],
  anchor: number,
  items: readonly string[],
): Splice[] {
  const { text, eol, commas } = yaml;
  const whole = extentOf(yaml, collection);
  const child = children[anchor];
  if (!child) return [{ start: whole.start + 1, end: whole.start + 1, text: items.join(", ") }];
  if (isBare(yaml, collection)) {
    const added = { start: child.end, end: child.end, text: `, ${items.join(", ")}}` };
    return [{ start: whole.start, end: whole.start, text: "{" }, added];
  }
  const comma = commas.find((offset) => offset >= child.end && offset < whole.end);
  const line = lineEnd(text, comma ?? child.end);
  const hasOwnLine = isFirstOnLine(text, child.start) && anchor === children.length - 1 && line < whole.end;
  if (!hasOwnLine) return [{ start: child.end, end: child.end, text: `, ${items.join(", ")}` }];
  const indent = eol + text.slice(lineStart(text, child.start), child.start);
  if (comma !== undefined) return [{ start: line, end: line, text: items.map((item) => `${indent}${item},`).join("") }];
  return [
    { start: child.end, end: child.end, text: "," },
    { start: line, end: line, text: items.map((item) => indent + item).join(",") },
  ];
}
