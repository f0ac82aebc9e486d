import { isMap, isScalar, type ParsedNode } from "yaml";
import { type Cast, type CastEntry, castOf, EMPTY_CAST } from "../cast";
import type { Kind } from "../kind";
import type { Span } from "../text/span";
import { type Draft, reportClashes, type WrittenEntry } from "./clashes";
import { composed } from "./compose";
import { type Field, type Nodes, nodesOf, type Written } from "./nodes";
import type { CastProblem } from "./problem";
import { ACTOR_KEYS, ACTOR_KINDS, CAST_KEYS, PLACE_KEYS } from "./schema";

/** A cast file, read. Spans are offsets of its text. */
export interface ParsedCast {
  /** What it decides, mistakes left out; undefined where the text as a whole cannot be read. */
  readonly cast: Cast | undefined;
  /** In the order of the file. */
  readonly problems: readonly CastProblem[];
  /** The entries as they are written, in the order of the file. */
  readonly entries: readonly WrittenEntry[];
  /** What names nobody, and the groups of names that are kept apart, as they are written, in the order of the file. */
  readonly notNames: readonly Written[];
  readonly apart: readonly (readonly Written[])[];
}

/** A cast file has at most so many characters: a person writes it, and it is read at every change. */
export const MAX_CAST = 500_000;
/** More problems than these help nobody. */
const MOST_PROBLEMS = 200;
const MOST_ERRORS = 10;
const MOST_APART = 50;

/** Reads a cast file. Never throws: a mistake is a problem at its place, and the rest counts. */
export function parseCast(text: string): ParsedCast {
  if (text.length > MAX_CAST) {
    const message = `A cast file has at most ${MAX_CAST.toLocaleString("en")} characters; this one has ${text.length.toLocaleString("en")}.`;
    return unreadable([{ span: firstLine(text), code: "too-large", message, severity: "error" }]);
  }
  const { document, rest, isTooDeep } = composed(text);
  if (isTooDeep) {
    const message = "This is no cast file: its lists stand in lists in lists, and so on.";
    return unreadable([{ span: firstLine(text), code: "syntax", message, severity: "error" }]);
  }
  const problems = document.errors.map(({ pos: [start, end], message }): CastProblem => {
    const span = visible(text, start, end);
    return { span, code: "syntax", message: `This is not YAML: ${message}.`, severity: "error" };
  });
  if (problems.length > 0) return unreadable(problems.slice(0, MOST_ERRORS));
  if (rest) {
    const message = "Only what stands before this counts: one file is one cast.";
    problems.push({ span: visible(text, rest.range[0], rest.range[1]), code: "syntax", message, severity: "error" });
  }
  if (isEmpty(document.contents)) return { cast: EMPTY_CAST, problems, ...NOTHING };
  const nodes = nodesOf(document, problems);
  if (!isMap(document.contents)) {
    nodes.fields(document.contents, firstLine(text), CAST_KEYS, "a cast");
    return unreadable(problems);
  }
  const draft = draftOf(nodes, document.contents, firstLine(text));
  reportClashes(draft, nodes.report);
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { cast: decided(draft), problems: problems.slice(0, MOST_PROBLEMS), ...draft };
}

const NOTHING: Draft = { entries: [], notNames: [], apart: [] };

function unreadable(problems: readonly CastProblem[]): ParsedCast {
  return { cast: undefined, problems, ...NOTHING };
}

function decided({ entries, notNames, apart }: Draft): Cast {
  return castOf({
    entries: entries.map(({ entry }) => entry),
    notNames: notNames.map(({ text }) => text),
    apart: apart.map((group) => group.map(({ text }) => text)),
  });
}

function draftOf(nodes: Nodes, root: ParsedNode, at: Span): Draft {
  const sections = nodes.fields(root, at, CAST_KEYS, "a cast");
  const entries = (key: string, kind: Kind | undefined) =>
    nodes.items(sections?.get(key), "- name: …").flatMap((item) => entryOf(nodes, item, kind) ?? []);
  const names = (field: Field | undefined, like: string) =>
    nodes.items(field, like).flatMap((item) => nodes.name(item) ?? []);
  const apart: (readonly Written[])[] = [];
  for (const item of nodes.items(sections?.get("apart"), "- [one name, another name]")) {
    const group = names(item, "[one name, another name]");
    if (group.length > MOST_APART) nodes.report(item.key, "wrong-type", `At most ${MOST_APART} names at a time.`);
    else if (group.length > 1) apart.push(group);
    else if (group.length === 1) nodes.report(item.key, "missing", "It takes two names to keep them apart.");
  }
  return {
    entries: [...entries("actors", undefined), ...entries("places", "place")],
    notNames: names(sections?.get("not-names"), "[Reply, Updates]"),
    apart,
  };
}

/** An actor, or an entry of a given kind. Without a sound name and kind it is left out. */
function entryOf(nodes: Nodes, { key: at, node }: Field, given: Kind | undefined): WrittenEntry | undefined {
  const fields = nodes.fields(node, at, given ? PLACE_KEYS : ACTOR_KEYS, given ? "a place" : "an actor");
  if (!fields) return undefined;
  const kind = given ?? kindOf(nodes, fields.get("kind"), fields.get("name")?.key ?? at);
  const nameField = fields.get("name");
  if (!nameField) nodes.report(at, "missing", "The name is missing. Without it this is left out.");
  const name = nameField && nodes.name(nameField);
  const aliases = nodes
    .items(fields.get("aliases"), "[one name, another name]")
    .flatMap((item) => nodes.name(item) ?? []);
  const place = placeOf(nodes, fields.get("at"));
  const noteField = fields.get("note");
  const note = noteField && nodes.text(noteField)?.text;
  if (!name || !kind) return undefined;
  const entry: CastEntry = {
    kind,
    name: name.text,
    aliases: aliases.map(({ text }) => text),
    ...(place ? { at: place } : {}),
    ...(note ? { note } : {}),
  };
  return { entry, span: nodes.spanOf(node, at), name, aliases };
}

function kindOf(nodes: Nodes, field: Field | undefined, at: Span): Kind | undefined {
  if (!field) {
    nodes.report(at, "missing", "The kind is missing: person, organization or people. Without it this is left out.");
    return undefined;
  }
  const written = nodes.text(field);
  if (!written) return undefined;
  const kind = ACTOR_KINDS.find((known) => known === written.text);
  const message =
    written.text === "place"
      ? "A place belongs to the list “places”. Here it is left out."
      : `“${written.text}” is no kind: it is person, organization or people. Without a kind this is left out.`;
  if (!kind) nodes.report(written.span, "kind", message);
  return kind;
}

function placeOf(nodes: Nodes, field: Field | undefined): CastEntry["at"] | undefined {
  const items = nodes.items(field, "[20.20, 1.01]");
  if (!field || items.length === 0) return undefined;
  const numbers = items.map((item) => nodes.text(item));
  if (numbers.some((number) => number === undefined)) return undefined;
  const [latitude, longitude] = numbers.map((number) => (number!.text === "" ? Number.NaN : Number(number!.text)));
  const wrong = [numbers[0], numbers[1]].findIndex((number, i) => {
    const value = [latitude, longitude][i]!;
    return number !== undefined && !(Math.abs(value) <= (i === 0 ? 90 : 180));
  });
  const span = nodes.spanOf(field.node, field.key);
  if (numbers.length !== 2) nodes.report(span, "coordinates", "These are not two numbers: a latitude and a longitude.");
  else if (wrong === 0) nodes.report(numbers[0]!.span, "coordinates", "A latitude is a number from -90 to 90.");
  else if (wrong === 1) nodes.report(numbers[1]!.span, "coordinates", "A longitude is a number from -180 to 180.");
  else return { latitude: latitude!, longitude: longitude! };
  return undefined;
}

function isEmpty(contents: ParsedNode | null): boolean {
  return contents === null || (isScalar(contents) && contents.type === "PLAIN" && contents.value === "");
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/u);
  return { start: 0, end: Math.min(end < 0 ? text.length : end, 200) };
}

/** A span of the text that is not empty, where the text is not. */
function visible(text: string, from: number, to: number): Span {
  const end = Math.min(Math.max(to, from + 1), text.length);
  return { start: Math.max(0, Math.min(from, end - 1)), end };
}
