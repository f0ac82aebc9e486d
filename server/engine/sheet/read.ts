import { columnAt, numberAt, numberOf, rowBelow } from "../columns";
import { KINDS } from "../kind";
import { Column, mentionCount, STATUSES } from "../link/linked-document";
import type { Mention } from "../mention";
import { type FoundRole, type Relations, ROLE_KINDS } from "../relations";
import type { Read } from "../text/around";
import type { Span } from "../text/span";
import type { Sheet } from "./sheet";

/** A mention as it was recognised. */
export function mentionIn({ columns, evidence }: Sheet, mention: number): Mention {
  const manner = numberAt(columns, Column.MentionManner, mention);
  return {
    start: numberAt(columns, Column.MentionStart, mention),
    end: numberAt(columns, Column.MentionEnd, mention),
    kind: KINDS[numberAt(columns, Column.MannerKind, manner)]!,
    status: STATUSES[numberAt(columns, Column.MannerStatus, manner)]!,
    confidence: numberOf(
      numberAt(columns, Column.MannerConfidence, manner),
      numberAt(columns, Column.MannerConfidence + 1, manner),
      numberAt(columns, Column.MannerConfidence + 2, manner),
      numberAt(columns, Column.MannerConfidence + 3, manner),
    ),
    evidence: evidence[numberAt(columns, Column.MannerEvidence, manner)]!,
  };
}

/** The mention at an offset, its edges included; of two that touch, the one that starts there. */
export function mentionAtOffset(sheet: Sheet, offset: number): number | undefined {
  if (mentionCount(sheet) === 0) return undefined;
  const mention = rowBelow(sheet.columns, Column.MentionStart, offset);
  const { start, end } = spanAt(sheet.columns, Column.MentionStart, mention);
  return start <= offset && offset <= end ? mention : undefined;
}

/** What the document tells of its mentions. */
export function relationsIn({ columns, phrases }: Sheet): Relations {
  const rowsIn = (column: number) =>
    Int32Array.from(columnAt(columns, Column.MentionStart), (start) => rowBelow(columns, column, start));
  const roles = phrases.map((phrase, role): FoundRole => {
    const of = numberAt(columns, Column.RoleOf, role);
    return {
      subject: numberAt(columns, Column.RoleSubject, role),
      of: of === 0 ? undefined : of - 1,
      phrase,
      kind: ROLE_KINDS[numberAt(columns, Column.RoleKind, role)]!,
      words: spanAt(columns, Column.RoleWordsStart, role),
      span: spanAt(columns, Column.RoleStart, role),
    };
  });
  return { roles, rows: { sentence: rowsIn(Column.Sentences), paragraph: rowsIn(Column.Blocks) } };
}

/** What finding the stretches around an offset takes. */
export function stretchesOf(sheet: Sheet | undefined): Read | undefined {
  if (!sheet) return undefined;
  const { columns, format } = sheet;
  return { text: sheet.text(), format, sentences: Int32Array.from(columnAt(columns, Column.Sentences)) };
}

export function wordsOfSheet({ columns }: Sheet): ArrayLike<number> {
  return columnAt(columns, Column.Words);
}

/** A span whose start stands in a column and whose end in the next. */
function spanAt(columns: Sheet["columns"], column: number, row: number): Span {
  return { start: numberAt(columns, column, row), end: numberAt(columns, column + 1, row) };
}
