// Where the names of a document are in what the Markdown preview makes of it. Imports nothing of VS Code.
import type { Kind } from "../../server/protocol";

/** A name in the source. */
export interface SourceMark {
  /** Zero-based lines of its start and end. */
  readonly line: number;
  readonly endLine: number;
  readonly surface: string;
  /** What it is painted as. */
  readonly style: Kind | "candidate";
  /** What the reader is told when the pointer rests on it. */
  readonly title: string;
}

/** A piece of a text: named by a mark, or not. */
export interface Piece {
  readonly text: string;
  readonly mark?: SourceMark;
}

/**
 * Cuts the texts of one block at the names in it. A block's texts come in order and so do its names: each is looked for
 * after the one before it. A name that goes on over several texts, since some of it is emphasised, is left as it is.
 * @param marks those of the block's lines, in reading order
 */
export function placeMarks(texts: readonly string[], marks: readonly SourceMark[]): Piece[][] {
  const pieces: Piece[][] = [];
  let next = 0;
  for (const text of texts) {
    const found: Piece[] = [];
    let from = 0;
    let at = next;
    while (at < marks.length) {
      const mark = marks[at++]!;
      const place = find(text, mark.surface, from);
      if (!place) continue;
      if (place.start > from) found.push({ text: text.slice(from, place.start) });
      found.push({ text: text.slice(place.start, place.end), mark });
      from = place.end;
      next = at;
    }
    if (from < text.length || found.length === 0) found.push({ text: text.slice(from) });
    pieces.push(found);
  }
  return pieces;
}

/** A surface in a text, as a word of its own; where the source breaks a line, the preview has a space or a break. */
function find(text: string, surface: string, from: number): { start: number; end: number } | undefined {
  const words = surface.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
