import type { Kind } from "../kind";
import type { Block } from "./prose";
import { lowerBound, type Span } from "./span";

/** A name that the writer marked: `[[Name]]`, `[[Name|shown]]` or `[Name]{.person id=x}`. */
export interface Annotation extends Span {
  /** Undefined for a wiki link, which tells that something is a name and not of what kind. */
  readonly kind: Kind | undefined;
  /** The entity's name where another text is shown. */
  readonly name: string | undefined;
  /** The writer's own identifier of the entity. */
  readonly id: string | undefined;
}

const WIKI_LINK = /(?<![\\![])\[\[(?=\S)([^[\]|\n\\]+)(?:\\?\|([^[\]|\n]+))?\]\]/gu;
const SPAN = /\[([^[\]\n]+)\]\{([^{}\n]*)\}/gu;
const KIND_CLASS = /(?:^|\s)\.(person|organization|people|place)(?=\s|$)/u;
const IDENTIFIER = /(?:^|\s)(?:#|id=)"?([^\s"]+)"?/u;

/** The annotations in a block, and the holes that their brackets and attributes leave in its prose. */
export function annotationsOf(text: string, block: Block): { annotations: Annotation[]; holes: Span[] } {
  const annotations: Annotation[] = [];
  const holes: Span[] = [];
  const source = text.slice(block.start, block.end);
  if (!source.includes("[")) return { annotations, holes };
  const add = (match: RegExpExecArray, shown: Span, rest: Omit<Annotation, "start" | "end">) => {
    const start = block.start + match.index;
    const end = start + match[0].length;
    const next = block.spans[lowerBound(block.spans, (s) => s.end > shown.start)];
    if (!next || next.start >= shown.end) return;
    annotations.push({ ...trimmed(text, shown), ...rest });
    holes.push({ start, end: shown.start }, { start: shown.end, end });
  };
  for (const match of source.matchAll(WIKI_LINK)) {
    const [whole, name, shown] = match;
    const end = block.start + match.index + whole.length - 2;
    const surface = shown ?? name!;
    add(
      match,
      { start: end - surface.length, end },
      { kind: undefined, name: shown ? name!.trim() : undefined, id: undefined },
    );
  }
  for (const match of source.matchAll(SPAN)) {
    const kind = KIND_CLASS.exec(match[2]!)?.[1] as Kind | undefined;
    if (!kind) continue;
    const start = block.start + match.index + 1;
    add(
      match,
      { start, end: start + match[1]!.length },
      { kind, name: undefined, id: IDENTIFIER.exec(match[2]!)?.[1] },
    );
  }
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  return { annotations: annotations.sort(byStart), holes: holes.sort(byStart) };
}

function trimmed(text: string, span: Span): Span {
  const surface = text.slice(span.start, span.end);
  return {
    start: span.start + (surface.length - surface.trimStart().length),
    end: span.end - (surface.length - surface.trimEnd().length),
  };
}
