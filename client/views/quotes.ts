// Quotes and lists that leave the trees: as plain text, and as Markdown with links. Pure.

/** A sentence of a document, and where it stands there. */
export interface Quote {
  /** On one line. */
  readonly text: string;
  /** As people read it: `press/02.txt, line 3`. */
  readonly place: string;
  /** The place from where the quote goes, as a reference; undefined where there is no way. */
  readonly href: string | undefined;
}

/** A line that names its source. */
export function quoteAsText({ text, place }: Quote): string {
  return `“${text}” (${place})`;
}

/** A block quotation with a link to its line. */
export function quoteAsMarkdown({ text, place, href }: Quote): string {
  return `> ${written(text)}\n>\n> — ${linked(place, href)}`;
}

/** One item of a list: what it says, and the items below it. */
export interface ListItem {
  /** Markdown on one line. */
  readonly text: string;
  readonly items?: readonly ListItem[];
}

export function listAsMarkdown(items: readonly ListItem[], indent = ""): string {
  return items
    .map(({ text, items: below = [] }) => {
      const rest = below.length > 0 ? `\n${listAsMarkdown(below, `${indent}  `)}` : "";
      return `${indent}- ${text}${rest}`;
    })
    .join("\n");
}

/** A quotation as one item of a list. */
export function quoteItem({ text, place, href }: Quote): ListItem {
  return { text: `“${written(text)}” (${linked(place, href)})` };
}

/** A link with a text; the text alone where there is no way. */
export function linked(text: string, href: string | undefined): string {
  return href === undefined ? written(text) : `[${written(text)}](<${href}>)`;
}

/** A relative reference from one folder to a file, both as absolute paths with slashes, with a line counted from 1. */
export function relativeReference(folder: string, file: string, line?: number): string {
  const [from, to] = [folder, file].map((path) => path.split("/").filter((part) => part !== ""));
  let same = 0;
  while (same < Math.min(from!.length, to!.length - 1) && from![same] === to![same]) same++;
  const parts = [...from!.slice(same).map(() => ".."), ...to!.slice(same).map(encodeURIComponent)];
  return `${parts.join("/")}${line === undefined ? "" : `#L${line}`}`;
}

/** Text as itself: what Markdown would take for markup is escaped, and nothing else. */
export function written(text: string): string {
  return text
    .replace(/[\\`*_[\]<|~$]/g, "\\$&")
    .replace(/&(?=[#\w])/g, "\\&")
    .replace(/^[-+=>#]/, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");
}
