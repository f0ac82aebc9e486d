import { type CancellationToken, RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { type Column, columnsByDate, columnsByDocument } from "../columns";
import { dateOf, type FoundDate } from "../dates";
import type { Entity } from "../engine/index";
import { mostNamed } from "../most-named";
import * as protocol from "../protocol";
import { inSlices } from "../slices";
import { summaryOf } from "../summary";
import type { View } from "../view";

/** Who is named when. */
export const timeline: Feature = {
  questions: [
    question(new RequestType<protocol.TimelineParams, protocol.TimelineResult, void>(protocol.timeline), {
      needs: "corpus",
      empty: { columns: [], rows: [], total: 0, candidates: 0 },
      async answer(view, { order, kinds, rows, columns: limit }, token) {
        const { shown, total, candidates } = mostNamed(view.corpus.entities, rows, kinds);
        const documents = await readDocuments(view, new Set(shown.map(({ id }) => id)), order === "date", token);
        const columns = order === "date" ? columnsByDate(documents, limit) : columnsByDocument(documents.length, limit);
        return {
          columns: columns.map((column) => columnSummaryOf(view, column, documents)),
          rows: rowsOf(shown, columns, documents),
          total,
          candidates,
        };
      },
    }),
  ],
};

/** What a timeline tells of a document. */
interface DocumentRow {
  readonly uri: string;
  readonly date: FoundDate | undefined;
  /** How often it mentions those who are asked about. */
  readonly counts: ReadonlyMap<string, number>;
}

/** All documents, in order. So long as it takes, others are answered in between. */
async function readDocuments(
  view: View,
  asked: ReadonlySet<string>,
  withDates: boolean,
  token: CancellationToken,
): Promise<DocumentRow[]> {
  const found: DocumentRow[] = [];
  await inSlices(
    view.corpus.documents,
    (uri) => view.corpus.text(uri)?.length ?? 0,
    (group) => {
      for (const uri of group) {
        const counts = new Map<string, number>();
        for (const { entity } of view.corpus.mentions(uri)) {
          if (asked.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
        }
        const date = withDates ? dateOf(view.path(uri), view.corpus.text(uri) ?? "") : undefined;
        found.push({ uri, date, counts });
      }
    },
    () => token.isCancellationRequested,
  );
  return found;
}

function columnSummaryOf(
  view: View,
  { documents, date }: Column,
  all: readonly DocumentRow[],
): protocol.TimelineColumn {
  const path = (at: number) => view.path(all[documents.at(at)!]!.uri);
  const origins = new Set(documents.flatMap((at) => all[at]!.date?.origin ?? []));
  return {
    documents: documents.length,
    first: path(0),
    last: path(-1),
    ...(date ? { date } : {}),
    origins: [...origins].sort(),
  };
}

function rowsOf(
  entities: readonly Entity[],
  columns: readonly Column[],
  all: readonly DocumentRow[],
): protocol.TimelineRow[] {
  const cells = new Map(entities.map(({ id }) => [id, [] as { column: number; count: number; uri: string }[]]));
  for (const [column, { documents }] of columns.entries()) {
    for (const at of documents) {
      const { uri, counts } = all[at]!;
      for (const [entity, count] of counts) {
        const row = cells.get(entity)!;
        const last = row.at(-1);
        if (last?.column === column) last.count += count;
        else row.push({ column, count, uri });
      }
    }
  }
  return entities.map((entity) => ({ entity: summaryOf(entity), cells: cells.get(entity.id)! }));
}
