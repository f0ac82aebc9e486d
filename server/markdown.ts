/** Writing the text of documents into Markdown so that none of it is taken for markup. */
import { inOneLine } from "./summary";

/** Invisible characters that turn the direction of what follows them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as itself, in one line: no Markdown, no HTML, no link, and none of the `$(icon)` that VS Code adds to Markdown. */
export function escaped(text: string): string {
  return plain(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** Text in one line, for people to read. */
export function plain(text: string): string {
  // Some clients look for icons after they have unescaped the Markdown: an invisible joiner keeps the two apart.
  return inOneLine(text.replace(TURNING, "")).replaceAll("$(", "$\u2060(");
}

/** A link with a text; the text alone where no client could follow it. */
export function link(text: string, uri: string, line: number): string {
  const target = targetOf(uri, line);
  return target === undefined ? escaped(text) : `[${escaped(text)}](<${target}>)`;
}

/**
 * Text as itself, in one line, in a document that people also read as source: only what Markdown would take for markup is
 * escaped. White space at its ends is kept as one space.
 */
export function written(text: string): string {
  const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) && text.trim() !== "" ? " " : ""];
  const line = plain(text)
    .replace(/[\\`*_[\]<|~]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&")
    .replace(/:(?=\/\/)|@(?=\w)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^[-+=>]|(?<!\S)#/g, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");
  return `${before}${line}${after}`;
}

/** A link to a line of a document in such a document; the text alone where no client could follow it. */
export function writtenLink(text: string, uri: string, line?: number): string {
  const target = targetOf(uri, line);
  return target === undefined ? written(text) : `[${written(text)}](<${target}>)`;
}

/** Where a link to a line leads, as Markdown takes it between `<` and `>`. */
function targetOf(uri: string, line?: number): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri) || uri.startsWith("untitled:")) return undefined;
  const target = uri.replace(/[<>\s\\]/g, (unit) => encodeURIComponent(unit));
  return line === undefined ? target : `${target}#L${line + 1}`;
}
