import { Document, isCollection, isScalar, visit } from "yaml";

/** What is written into a YAML text: a text, a number, a list or a map. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** An item of a list that has a line for each; `lines` is how it stood elsewhere, without dash and indentation. */
export interface Item {
  readonly value: Value;
  readonly lines?: readonly string[];
}

/** Quotes are written where any YAML, old or new, would take the text for something else. */
const SCHEMA = { schema: "core", compat: "yaml-1.1" } as const;
const STYLE = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };

/** A value in one line, as it may stand between brackets. */
export function inFlow(value: Value): string {
  const document = new Document([value], SCHEMA);
  visit(document, {
    Node(_, node) {
      if (isCollection(node)) node.flow = true;
      else if (isScalar(node) && String(node.value).includes("\n")) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString(STYLE).trimEnd().slice(1, -1);
}

/** What stands behind the colon of a key in a block, and the lines below it; their indentation is from the key on. */
export function behindColon(value: Value): string[] {
  if (typeof value !== "string" && typeof value !== "number") return [inFlow(value)];
  const text = new Document({ key: value }, SCHEMA).toString(STYLE).trimEnd();
  return text.slice("key:".length).trimStart().split("\n");
}

/** The lines of items with their dashes, these in a column. */
export function withDashes(items: readonly Item[], column: number): string[] {
  return items.flatMap(({ value, lines = linesOf(value) }) =>
    lines.map((line, i) => indented(`${i === 0 ? "- " : "  "}${line}`, column)),
  );
}

export function indented(line: string, column: number): string {
  return line.trim() === "" ? "" : " ".repeat(column) + line;
}

function linesOf(value: Value): string[] {
  if (typeof value !== "object" || Array.isArray(value)) return behindColon(value);
  return Object.entries(value).flatMap(([key, of]) => {
    const [first, ...below] = behindColon(of);
    return [`${key}: ${first}`, ...below];
  });
}
