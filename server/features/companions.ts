import { RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Companion, Corpus } from "../engine/index";
import * as protocol from "../protocol";
import { pageOf } from "../selection";
import { summaryOf } from "../summary";

/** Who and what is named together with an entity. */
export const companions: Feature = {
  questions: [
    question(new RequestType<protocol.CompanionsParams, protocol.CompanionsResult, void>(protocol.companions), {
      needs: "corpus",
      empty: { total: 0, companions: [] },
      answer({ corpus }, { entity, ...page }) {
        const all = companionsOf(corpus, entity);
        const shown = pageOf(all, page).flatMap(({ entity: id, sentences, paragraphs }) => {
          const other = corpus.entity(id);
          return other ? [{ entity: summaryOf(other), sentences, paragraphs }] : [];
        });
        return { total: all.length, companions: shown };
      },
    }),
  ],
};

function companionsOf(corpus: Corpus, entity: string): readonly Companion[] {
  const known = last.get(corpus);
  if (known?.entity === entity) return known.companions;
  const found = corpus.appearsWith(entity);
  last.set(corpus, { entity, companions: found });
  return found;
}

/** The last ones asked for of each corpus: the pages of a list are asked for one after the other. */
const last = new WeakMap<Corpus, { readonly entity: string; readonly companions: readonly Companion[] }>();
