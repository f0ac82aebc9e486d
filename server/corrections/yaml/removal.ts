import { type Child, type Collection, childrenOf, isInFlow } from "./children";
import type { Splice } from "./splice";
import {
  extentOf,
  indentationAt,
  isFirstOnLine,
  lineEnd,
  lineStart,
  nextLine,
  Unwritable,
  type YamlText,
} from "./yaml-text";

/** What of a child that goes is to stay, as a comment: the stretches of it. */
export type Relics = (child: number) => readonly Child[];

/** Takes children out of a collection. The comments in what goes stay, on lines of their own. */
export function removal(
  yaml: YamlText,
  collection: Collection,
  removed: ReadonlySet<number>,
  relics: Relics = () => [],
): Splice[] {
  return runsOf(childrenOf(yaml, collection), removed).flatMap((run) => {
    const kept = run.indexes.flatMap(relics);
    return isInFlow(collection) ? cutInFlow(yaml, collection, run, kept) : cutInBlock(yaml, run, kept);
  });
}

/** Neighbours that go together, with those that stay before and after them. */
interface Run {
  readonly indexes: readonly number[];
  readonly before: Child | undefined;
  readonly first: Child;
  readonly last: Child;
  readonly after: Child | undefined;
}

function runsOf(children: readonly Child[], removed: ReadonlySet<number>): Run[] {
  const groups: number[][] = [];
  for (const index of [...removed].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group?.at(-1) === index - 1) group.push(index);
    else groups.push([index]);
  }
  return groups.map((indexes) => {
    const [from, to] = [indexes[0]!, indexes.at(-1)!];
    const [first, last] = [children[from]!, children[to]!];
    return { indexes, before: children[from - 1], first, last, after: children[to + 1] };
  });
}

function cutInBlock(yaml: YamlText, { first, last, after }: Run, kept: readonly Child[]): Splice[] {
  const { text, eol } = yaml;
  const from = lineStart(text, first.start);
  const indent = indentationAt(text, first.start);
  if (!isFirstOnLine(text, first.start)) {
    if (!after) throw new Unwritable();
    const lines = remains(yaml, { start: first.start, end: after.start }, kept);
    const comments = { start: from, end: from, text: lines.map((line) => indent + line + eol).join("") };
    return [...(lines.length > 0 ? [comments] : []), { start: first.start, end: after.start, text: "" }];
  }
  const end = lineEnd(text, last.end);
  const lines = remains(yaml, { start: from, end }, kept).map((line) => indent + line);
  if (!/[\r\n]/.test(text[from - 1] ?? ""))
    return [{ start: from, end: nextLine(text, end), text: lines.map((line) => line + eol).join("") }];
  // With the end of the line before: what is put in at the end of a line has its place beside this.
  const start = from - (text.startsWith("\r\n", from - 2) ? 2 : 1);
  return [{ start, end, text: lines.map((line) => eol + line).join("") }];
}

function cutInFlow(yaml: YamlText, collection: Collection, run: Run, kept: readonly Child[]): Splice[] {
  const whole = extentOf(yaml, collection);
  const start = run.after ? run.first.start : (run.before?.end ?? whole.start + 1);
  const end = run.after?.start ?? (run.before ? run.last.end : whole.end - 1);
  const indent = `${yaml.eol}${indentationAt(yaml.text, whole.start)}    `;
  const lines = remains(yaml, { start, end }, kept).map((line) => indent + line);
  return [{ start, end, text: lines.length === 0 ? "" : lines.join("") + indent }];
}

/** The lines that a stretch leaves behind: its comments, and what is to stay of it. */
function remains({ text, comments }: YamlText, { start, end }: Child, kept: readonly Child[]): string[] {
  const isWithin = (offset: number, span: Child) => offset >= span.start && offset < span.end;
  const found = comments
    .filter((comment) => isWithin(comment.start, { start, end }))
    .filter((comment) => !kept.some((span) => isWithin(comment.start, span)))
    .map((comment) => ({ start: comment.start, lines: [comment.source] }));
  const relics = kept.map((span) => ({ start: span.start, lines: asComment(text, span) }));
  return [...found, ...relics].sort((a, b) => a.start - b.start).flatMap(({ lines }) => lines);
}

function asComment(text: string, { start, end }: Child): string[] {
  const column = start - lineStart(text, start);
  const lines = text.slice(start, end).split(/\r\n|\n|\r/);
  return lines.map((line, i) => `# ${i === 0 ? line : dedented(line, column)}`.trimEnd());
}

/** A line without so much of the white space that it begins with. */
export function dedented(line: string, column: number): string {
  const space = /^[ \t]*/.exec(line)![0].length;
  return line.slice(Math.min(space, column));
}
