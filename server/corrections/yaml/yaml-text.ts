import { Composer, type CST, type Document, type Node, type Pair, type ParsedNode, Parser } from "yaml";

/** A YAML text with the places of its parts: what is edited in place, so that all the rest stays as it is written. */
export interface YamlText {
  readonly text: string;
  /** What ends its lines. */
  readonly eol: string;
  readonly root: ParsedNode | null;
  readonly comments: readonly Comment[];
  /** Offsets of the dashes before items, and of the commas between them; rising. */
  readonly dashes: readonly number[];
  readonly commas: readonly number[];
}

export interface Comment {
  readonly start: number;
  /** `# as it is written` */
  readonly source: string;
}

/** Thrown where a text is written in a way in which it cannot be edited without harm. */
export class Unwritable extends Error {}

/** Reads a text in which a YAML parser finds nothing wrong. Scalars are texts, as they are in the cast. */
export function yamlText(text: string): YamlText {
  const tokens = [...new Parser().parse(text)];
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const [document] = composer.compose(tokens, true, text.length);
  const comments: Comment[] = [];
  const dashes: number[] = [];
  const commas: number[] = [];
  visit(tokens, ({ type, offset, source }) => {
    if (type === "comment") comments.push({ start: offset, source });
    else if (type === "seq-item-ind") dashes.push(offset);
    else if (type === "comma") commas.push(offset);
  });
  const root = (document as Document.Parsed<ParsedNode>).contents;
  return { text, eol: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n", root, comments, dashes, commas };
}

/** The comments of a text, in its order. */
export function commentsIn(text: string): Comment[] {
  const found: Comment[] = [];
  visit([...new Parser().parse(text)], ({ type, offset, source }) => {
    if (type === "comment") found.push({ start: offset, source });
  });
  return found;
}

/** Where a node's own text begins and ends, without the white space after it. Empty where it has none. */
export function extentOf({ text }: YamlText, node: Node): { start: number; end: number } {
  const [start, until] = node.range ?? [0, 0];
  let end = until;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Where the line of a place begins, behind the byte-order mark. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n\ufeff]/.test(text[start - 1]!)) start--;
  return start;
}

/** The end of a line without what ends it. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

/** Where the line after the one that ends here begins. */
export function nextLine(text: string, end: number): number {
  return end + (text.startsWith("\r\n", end) ? 2 : end < text.length ? 1 : 0);
}

/** How far a place is from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The white space that the line of a place begins with. */
export function indentationAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

export type AnyPair = Pair<Node | null, Node | null>;

/** Visits the tokens of a text. */
function visit(tokens: readonly CST.Token[], see: (token: CST.SourceToken) => void): void {
  for (const token of tokens) {
    if ("source" in token) see(token as CST.SourceToken);
    if ("start" in token && Array.isArray(token.start)) for (const one of token.start) see(one);
    if ("props" in token) visit(token.props, see);
    for (const { start, key, sep, value } of "items" in token ? token.items : []) {
      for (const one of start) see(one);
      if (key) visit([key], see);
      for (const one of sep ?? []) see(one);
      if (value) visit([value], see);
    }
    if ("value" in token && token.value) visit([token.value], see);
    if ("end" in token && Array.isArray(token.end)) for (const one of token.end) see(one);
  }
}
