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
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri) || uri.startsWith("untitled:")) return escaped(text);
  const target = uri.replace(/[<>\s\\]/g, (unit) => encodeURIComponent(unit));
  return `[${escaped(text)}](<${target}#L${line + 1}>)`;
}
