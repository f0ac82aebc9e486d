import { distance } from "fastest-levenshtein";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../text/span";
import type { CastProblem, CastProblemCode } from "./problem";
import type { CastKey } from "./schema";

/** A text of the file with its place. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** What a map of the file has under a key. */
export interface Field {
  readonly key: Span;
  readonly node: Node | null;
}

/** Reads the parts of a YAML document as what they should be, and reports where they are not. */
export interface Nodes {
  report(span: Span, code: CastProblemCode, message: string, severity?: CastProblem["severity"]): void;
  spanOf(node: Node | null, otherwise: Span): Span;
  /** The fields of a map that are known; `what` says what it is, such as “an actor”. */
  fields(
    node: Node | null,
    at: Span,
    keys: Readonly<Record<string, CastKey>>,
    what: string,
  ): ReadonlyMap<string, Field> | undefined;
  /** The items of a list; none where there is no value. `like` shows how it is written. */
  items(field: Field | undefined, like: string): Field[];
  /** A text in one line; undefined where it is none or empty. */
  name(field: Field): Written | undefined;
  text(field: Field): Written | undefined;
}

/** No name has more characters than this. */
const LONGEST_NAME = 200;

export function nodesOf(document: Document<ParsedNode>, problems: CastProblem[]): Nodes {
  const report: Nodes["report"] = (span, code, message, severity = "error") => {
    problems.push({ span, code, message, severity });
  };
  const resolved = (node: Node | null): Node | null => (isAlias(node) ? (node.resolve(document) ?? null) : node);
  const spanOf: Nodes["spanOf"] = (node, otherwise) => {
    const [start, end] = node?.range ?? [otherwise.start, otherwise.end];
    return end > start ? { start, end } : otherwise;
  };
  const isNothing = (node: Node | null): boolean => {
    const value = resolved(node);
    return value === null || (isScalar(value) && value.type === "PLAIN" && /^(?:~|null)?$/iu.test(String(value.value)));
  };

  const fields: Nodes["fields"] = (node, at, keys, what) => {
    const map = resolved(node);
    if (!isMap(map)) {
      report(spanOf(node, at), "wrong-type", `This is not ${what}: that has ${listOf(Object.keys(keys))}.`);
      return undefined;
    }
    const found = new Map<string, Field>();
    for (const { key, value } of (map as YAMLMap<Node | null, Node | null>).items) {
      const span = spanOf(key, at);
      const name = isScalar(key) ? String(key.value) : "";
      if (!Object.hasOwn(keys, name)) report(span, "unknown-key", unknownKey(name, what, Object.keys(keys)));
      else if (found.has(name)) report(span, "duplicate", `“${name}” is here twice; the first counts.`);
      else found.set(name, { key: span, node: value });
    }
    return found;
  };

  const items: Nodes["items"] = (field, like) => {
    if (!field || isNothing(field.node)) return [];
    const list = resolved(field.node);
    if (isSeq(list)) {
      const whole = spanOf(field.node, field.key);
      return (list as YAMLSeq<Node | null>).items.map((node) => ({ key: spanOf(node, whole), node }));
    }
    report(spanOf(field.node, field.key), "wrong-type", `This is not a list. It is written so: ${like}`);
    return [];
  };

  const text: Nodes["text"] = ({ key, node }) => {
    const value = resolved(node);
    const span = spanOf(node, key);
    if (value !== null && !isScalar(value)) {
      report(span, "wrong-type", "This is not a text.");
      return undefined;
    }
    return { text: String(value?.value ?? "").trim(), span };
  };

  const name: Nodes["name"] = (field) => {
    const written = text(field);
    if (!written) return undefined;
    const line = written.text.replaceAll(/[\s\p{Cc}]+/gu, " ");
    if (line.length > LONGEST_NAME) report(written.span, "name", `A name has at most ${LONGEST_NAME} characters.`);
    else if (!/[\p{L}\p{N}]/u.test(line)) report(written.span, "name", "A name is missing here: there is no word.");
    else return { text: line, span: written.span };
    return undefined;
  };

  return { report, spanOf, fields, items, name, text };
}

function unknownKey(key: string, what: string, known: readonly string[]): string {
  const [nearest] = known
    .filter((other) => distance(key, other) <= 2)
    .sort((a, b) => distance(key, a) - distance(key, b));
  if (nearest) return `There is no key “${key}” in ${what}. Is it “${nearest}”?`;
  return `There is no key “${key}” in ${what}: it has ${listOf(known)}.`;
}

/** Words in a row: `a, b and c`. */
export function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
