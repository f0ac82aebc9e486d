/** The only code that knows both the engine's terms and the protocol's: spans and ranges, kinds and symbol kinds. */
import {
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
  SymbolKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CastProblem, Kind, Span } from "./engine/index";

/** The positions of one text: lines end at CR, LF or CRLF, characters count UTF-16 code units. */
export interface Positions {
  position(offset: number): Position;
  /** Positions outside the text, or inside a line's end, give the nearest offset before. */
  offset(position: Position): number;
  range(span: Span): Range;
  span(range: Range): Span;
  /** The stretches of a span, line by line, none empty and none with a line's end in it. */
  lines(span: Span): Span[];
}

export function positionsOf(text: string): Positions {
  const lines = TextDocument.create("", "", 0, text);
  const position = (offset: number) => lines.positionAt(offset);
  const offset = (position: Position) => lines.offsetAt(position);
  return {
    position,
    offset,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    span: (range) => ({ start: offset(range.start), end: offset(range.end) }),
    lines: (span) => linesOf(text, span),
  };
}

const SYMBOL_KINDS: Record<Kind, SymbolKind> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Struct,
  people: SymbolKind.Enum,
  place: SymbolKind.Field,
};

/** The protocol has no symbol kinds for actors; these four differ in icon in every editor. */
export function symbolKindOf(kind: Kind): SymbolKind {
  return SYMBOL_KINDS[kind];
}

const SEVERITIES: Record<CastProblem["severity"], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
};

/** A mistake in a cast file as an editor shows it. */
export function diagnosticOf({ span, message, code, severity }: CastProblem, positions: Positions): Diagnostic {
  return { range: positions.range(span), message, code, severity: SEVERITIES[severity], source: "dramatis" };
}

const COMPLETION_KINDS: Record<Kind, CompletionItemKind> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Module,
  people: CompletionItemKind.Enum,
  place: CompletionItemKind.Field,
};

/** These four differ in icon too, and are of those that every client knows. */
export function completionKindOf(kind: Kind): CompletionItemKind {
  return COMPLETION_KINDS[kind];
}

function linesOf(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== "\n" && text[at] !== "\r") continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
