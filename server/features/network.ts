import { type CancellationToken, RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Corpus, Entity } from "../engine/index";
import { mostNamed } from "../most-named";
import * as protocol from "../protocol";
import { inSlices } from "../slices";
import { summaryOf } from "../summary";

/** Who is named with whom, among the most mentioned. */
export const network: Feature = {
  questions: [
    question(new RequestType<protocol.NetworkParams, protocol.NetworkResult, void>(protocol.network), {
      needs: "corpus",
      empty: { entities: [], links: [], total: 0, candidates: 0 },
      async answer(view, { kinds, limit }, token) {
        const { shown, total, candidates } = mostNamed(view.corpus.entities, limit, kinds);
        const links = await linksAmong(view.corpus, shown, token);
        return { entities: shown.map((entity) => summaryOf(entity)), links, total, candidates };
      },
    }),
  ],
};

/** Each pair once: the one that is mentioned more is the source. So long as it takes, others are answered in between. */
async function linksAmong(
  corpus: Corpus,
  entities: readonly Entity[],
  token: CancellationToken,
): Promise<protocol.NetworkLink[]> {
  const rank = new Map(entities.map(({ id }, at) => [id, at]));
  const links: protocol.NetworkLink[] = [];
  const add = ({ id: target }: Entity) => {
    for (const { entity: source, sentences, paragraphs } of corpus.appearsWith(target)) {
      const at = rank.get(source);
      if (at !== undefined && at < rank.get(target)!) links.push({ source, target, sentences, paragraphs });
    }
  };
  await inSlices(
    // Of a pair one knows as much as the other, and who is mentioned less costs less to ask.
    entities.slice(1),
    ({ mentions }) => mentions,
    (group) => group.forEach(add),
    () => token.isCancellationRequested,
  );
  return links.sort((a, b) => rank.get(a.source)! - rank.get(b.source)! || rank.get(a.target)! - rank.get(b.target)!);
}
