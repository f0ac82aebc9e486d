import { type CancellationToken, RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Corpus, Entity } from "../engine/index";
import * as protocol from "../protocol";
import { compare } from "../search";
import { pageOf, selected } from "../selection";
import { inSlices } from "../slices";
import { mentionSummaryOf, summaryOf } from "../summary";
import type { View } from "../view";

/** What the reader is asked to decide: names on weak evidence, and pairs that may be one. */
export const review: Feature = {
  questions: [
    question(new RequestType<protocol.ReviewParams | null, protocol.ReviewResult, void>(protocol.review), {
      needs: "corpus",
      empty: { total: 0, leftOut: 0, items: [] },
      async answer(view, params, token) {
        const { without = [], ...page } = params ?? {};
        const candidates = selected(view.corpus, {}).filter(({ status }) => status === "candidate");
        const asked = [...candidates.map((entity): Doubt => ({ entity })), ...(await pairsOf(view.corpus, token))];
        const leftOut = new Set(without);
        const left = asked.filter((doubt) => !leftOut.has(idOf(doubt)));
        const items = pageOf(left, page).flatMap((doubt) => itemOf(view, doubt) ?? []);
        return { total: left.length, leftOut: asked.length - left.length, items };
      },
    }),
  ],
};

/** A name that may be none; with `pair`, one that may be another's. */
interface Doubt {
  readonly entity: Entity;
  readonly pair?: { readonly other: Entity; readonly reason: string };
}

/** The pairs that may be one, those first whose short name is named most often. A cancelled search finds a part of them. */
async function pairsOf(corpus: Corpus, token: CancellationToken): Promise<readonly Doubt[]> {
  const known = pairs.get(corpus);
  if (known) return known;
  const found: Doubt[] = [];
  const add = (other: Entity) => {
    for (const { entity: id, reason } of corpus.suggestionsFor(other.id)) {
      const entity = corpus.entity(id);
      // A name that may be none is asked about as such first.
      if (entity && entity.status !== "candidate") found.push({ entity, pair: { other, reason } });
    }
  };
  const stopped = () => token.isCancellationRequested;
  await inSlices(
    corpus.entities,
    () => COST,
    (group) => group.forEach(add),
    stopped,
  );
  found.sort(
    (a, b) =>
      b.entity.mentions - a.entity.mentions ||
      compare(a.entity.id, b.entity.id) ||
      compare(a.pair!.other.id, b.pair!.other.id),
  );
  if (!stopped()) pairs.set(corpus, found);
  return found;
}

/** What one entity costs, in characters of a document to read. */
const COST = 8;

const pairs = new WeakMap<Corpus, readonly Doubt[]>();

function idOf({ entity, pair }: Doubt): string {
  return pair ? `${entity.id}=${pair.other.id}` : entity.id;
}

function itemOf(view: View, doubt: Doubt): protocol.ReviewItem | undefined {
  const { entity, pair } = doubt;
  const best = view.corpus.introductionOf(entity.id);
  if (!best) return undefined;
  const about = { id: idOf(doubt), entity: summaryOf(entity), mention: mentionSummaryOf(view, best) };
  if (!pair) return { ...about, reason: best.mention.evidence[0] ?? "" };
  const introduction = view.corpus.introductionOf(pair.other.id);
  if (!introduction) return undefined;
  const other = { entity: summaryOf(pair.other), mention: mentionSummaryOf(view, introduction) };
  return { ...about, reason: pair.reason, other };
}
