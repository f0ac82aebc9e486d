import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Entity } from "../engine/index";
import * as protocol from "../protocol";
import { compare } from "../search";
import { countsIn, pageOf, reaching, selected } from "../selection";
import { summaryOf } from "../summary";

/** The entities of the corpus or of a document, a page at a time. */
export const listing: Feature = {
  questions: [
    question(new RequestType<protocol.ListingParams | null, protocol.ListingResult, void>(protocol.listing), {
      needs: "corpus",
      empty: { total: 0, entities: [] },
      answer(view, params) {
        const { uri, group, ids, including, ...rest } = params ?? {};
        const counts = uri === undefined ? undefined : countsIn(view.corpus, view.uri(uri));
        const wanted = ids && new Set(ids);
        const meant = selected(view.corpus, rest).filter(
          (entity) =>
            isOf(entity, group) && (wanted?.has(entity.id) ?? true) && (counts === undefined || counts.has(entity.id)),
        );
        const entities = counts ? meant.toSorted(inDocument(counts)) : meant;
        const wantedAt = including === undefined ? -1 : entities.findIndex(({ id }) => id === including);
        const shown = pageOf(entities, reaching(rest, wantedAt));
        return { total: entities.length, entities: shown.map((entity) => summaryOf(entity, counts?.get(entity.id))) };
      },
    }),
  ],
};

function isOf({ kind, status }: Entity, group: protocol.ListingParams["group"]): boolean {
  if (group === undefined) return true;
  if (group === "candidate") return status === "candidate";
  return status !== "candidate" && (group === "known" || group === kind);
}

/** What is known first, then by how often the document says it. */
function inDocument(counts: ReadonlyMap<string, number>): (a: Entity, b: Entity) => number {
  const toReview = ({ status }: Entity) => Number(status === "candidate");
  return (a, b) =>
    toReview(a) - toReview(b) ||
    counts.get(b.id)! - counts.get(a.id)! ||
    compare(a.name, b.name) ||
    compare(a.id, b.id);
}
