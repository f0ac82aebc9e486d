import { Class, classOf } from "./characters";
import type { Span } from "./span";

/** A stretch of a Markdown document: a block of the top level that is prose to its end, or lines that only a parser can tell. */
export interface Stretch extends Span {
  readonly kind: "paragraph" | "heading" | "unknown";
  /** Where its prose starts: past the mark of a heading. */
  readonly prose: number;
}

/**
 * Parts a document at its plain paragraphs and headings, which are most of what people write: a parser looks at every
 * character of them many times to find nothing. Blank lines, which belong to no block, are left out or are part of what is
 * unknown. Each stretch reads alike whatever stands around it.
 */
export function stretchesOf(text: string, from: number): Stretch[] {
  const stretches: Stretch[] = [];
  let unknown = -1;
  const found = (stretch: Stretch) => {
    if (unknown >= 0) stretches.push({ start: unknown, end: stretch.start, prose: unknown, kind: "unknown" });
    unknown = -1;
    stretches.push(stretch);
  };
  // Whether no block of the lines before goes on in this one, however it starts.
  let fresh = true;
  for (let line = from; line < text.length; ) {
    const end = lineEnd(text, line);
    if (isBlank(text, line, end)) fresh = true;
    else {
      const heading = fresh ? headingProse(text, line, end) : -1;
      const paragraph = fresh && heading < 0 ? paragraphEnd(text, line) : -1;
      if (heading >= 0) found({ start: line, end, prose: heading, kind: "heading" });
      else if (paragraph >= 0) {
        found({ start: line, end: paragraph, prose: line, kind: "paragraph" });
        line = paragraph + 1;
        continue;
      } else {
        if (unknown < 0) unknown = line;
        // Code and HTML may have blank lines in them: from here on, blank lines tell nothing.
        if (mayOpenRaw(text, line, end)) break;
        fresh = false;
      }
    }
    line = end + 1;
  }
  if (unknown >= 0) stretches.push({ start: unknown, end: text.length, prose: unknown, kind: "unknown" });
  return stretches;
}

/** Signs that may stand for more than themselves inside a line. */
const SIGNS = new Uint8Array(128);
for (const sign of "\\&`<*_[~@") SIGNS[sign.charCodeAt(0)] = 1;
/** With these an address may start, depending on what is around them. */
const COLON = 58;
const W = 119;

/** Where the paragraph ends that starts with a line, if its lines are prose alone and a blank line follows; -1. */
function paragraphEnd(text: string, start: number): number {
  for (let line = start; ; ) {
    if (!startsProse(text.charCodeAt(line))) return -1;
    const end = proseEnd(text, line);
    if (end < 0 || end === text.length) return end;
    if (isBlank(text, end + 1, lineEnd(text, end + 1))) return end;
    // Two spaces at the end of a line are a hard break.
    if (text.charCodeAt(end - 1) === 32 && text.charCodeAt(end - 2) === 32) return -1;
    line = end + 1;
  }
}

/** Where the prose of a heading starts: past its number signs; -1 for other lines, and where there may be markup in it. */
function headingProse(text: string, line: number, end: number): number {
  let prose = line;
  while (text.charCodeAt(prose) === 35) prose++;
  const level = prose - line;
  if (level === 0 || level > 6 || prose === end || text.charCodeAt(prose) !== 32) return -1;
  if (proseEnd(text, prose) < 0 || text.lastIndexOf("#", end - 1) >= prose) return -1;
  return text.slice(prose, end).trim() === "" ? -1 : prose;
}

/** Where a line ends if all of it is prose; -1. */
function proseEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) return i;
    if (unit < 128 && (SIGNS[unit] === 1 || isAddress(text, i, unit))) return -1;
  }
  return i;
}

function isAddress(text: string, at: number, unit: number): boolean {
  if (unit === W) return text.startsWith("www.", at);
  return unit === COLON && (text.charCodeAt(at + 1) === 47 || text.endsWith("mailto", at) || text.endsWith("xmpp", at));
}

/** Whether a line that starts with this is no list, quote, table, rule and the like: letters, quotes, brackets. */
function startsProse(unit: number): boolean {
  if (unit >= 128) return classOf(unit) !== Class.Space && classOf(unit) !== Class.NewLine;
  const small = unit | 32;
  return (small >= 97 && small <= 122) || unit === 34 || unit === 39 || unit === 40;
}

/** Whether a line may open a block of code or HTML. */
function mayOpenRaw(text: string, line: number, end: number): boolean {
  let at = line;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  const unit = text.charCodeAt(at);
  return unit === 96 || unit === 126 || unit === 60;
}

function isBlank(text: string, line: number, end: number): boolean {
  for (let i = line; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13;
}

function lineEnd(text: string, line: number): number {
  const end = text.indexOf("\n", line);
  return end < 0 ? text.length : end;
}
