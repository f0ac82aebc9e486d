import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { contains, type Location, type Span } from "../engine/index";
import * as protocol from "../protocol";
import { pageOf } from "../selection";
import { mentionSummaryOf } from "../summary";
import type { View } from "../view";

/** The mentions of an entity: in one document or in all, beside another entity or beside any. */
export const mentions: Feature = {
  questions: [
    question(new RequestType<protocol.MentionsParams, protocol.MentionsResult, void>(protocol.mentions), {
      needs: "documents",
      empty: [],
      answer(view, { entity, uri: given, with: other, ...page }) {
        const uri = given === undefined ? undefined : view.uri(given);
        if (other !== undefined) {
          const shared = sharedBy(
            view,
            entity,
            other,
            uri,
            (page.offset ?? 0) + (page.limit ?? Number.POSITIVE_INFINITY),
          );
          return pageOf(shared, page).map(({ location, others }) => mentionSummaryOf(view, location, others));
        }
        return pageOf(view.corpus.mentionsOf(entity, uri), page).map((location) => mentionSummaryOf(view, location));
      },
    }),
  ],
};

/** A mention of one entity, with those of another in its sentence. */
interface Shared {
  readonly location: Location;
  readonly others: readonly Span[];
}

/** The mentions beside another entity, as many as are wanted. */
function sharedBy({ corpus }: View, entity: string, other: string, uri: string | undefined, wanted: number): Shared[] {
  const found: Shared[] = [];
  const documentsOf = (id: string) => corpus.entity(id)?.documents ?? [];
  const also = new Set(documentsOf(other));
  for (const document of documentsOf(entity)) {
    if (found.length >= wanted) break;
    if (!also.has(document) || (uri !== undefined && uri !== document)) continue;
    const all = corpus.mentions(document);
    const theirs = all.filter((mention) => mention.entity === other);
    for (const mention of all) {
      if (mention.entity !== entity) continue;
      const within = (span: Span | undefined) => theirs.filter((their) => span && contains(span, their));
      const others = within(corpus.sentenceAt(document, mention));
      if (others.length > 0 || within(corpus.paragraphAt(document, mention.start)).length > 0)
        found.push({ location: { uri: document, mention }, others });
    }
  }
  return found;
}
