import { type CancellationToken, RequestType } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import type { Entity, Place } from "../engine/index";
import { type MostNamed, mostNamed } from "../most-named";
import * as protocol from "../protocol";
import { inSlices } from "../slices";
import { mentionSummaryOf, summaryOf } from "../summary";
import type { View } from "../view";

const NONE: protocol.PlacesShare = { places: [], total: 0, candidates: 0 };

/** The places of the corpus: where they lie, and what is said of them. */
export const places: Feature = {
  questions: [
    question(new RequestType<protocol.PlacesParams, protocol.PlacesResult, void>(protocol.places), {
      needs: "corpus",
      empty: { located: NONE, unlocated: NONE },
      async answer(view, { limit }, token) {
        const { entities } = view.corpus;
        const located = mostNamed(entities, limit, ["place"], ({ place }) => place !== undefined);
        const unlocated = mostNamed(entities, limit, ["place"], ({ place }) => place === undefined);
        return { located: await share(view, located, token), unlocated: await share(view, unlocated, token) };
      },
    }),
  ],
};

/** So long as it takes, others are answered in between. */
async function share(
  view: View,
  { shown, total, candidates }: MostNamed,
  token: CancellationToken,
): Promise<protocol.PlacesShare> {
  const places: protocol.PlaceSummary[] = [];
  await inSlices(
    shown,
    ({ mentions }) => mentions,
    (group) => places.push(...group.map((entity) => placeSummaryOf(view, entity))),
    () => token.isCancellationRequested,
  );
  return { places, total, candidates };
}

function placeSummaryOf(view: View, entity: Entity): protocol.PlaceSummary {
  return {
    entity: summaryOf(entity),
    ...(entity.place ? { location: locationOf(entity.place) } : {}),
    quotes: quotesOf(view, entity),
  };
}

function locationOf({ kind, latitude, longitude, country }: Place): protocol.PlaceLocation {
  return { kind, latitude, longitude, ...(country === undefined ? {} : { country }) };
}

/** The documents that are quoted, each with what it says first. */
const QUOTED = 3;

function quotesOf(view: View, { id, documents }: Entity): protocol.Quote[] {
  return documents.slice(0, QUOTED).flatMap((uri) => {
    const [first] = view.corpus.mentionsOf(id, uri);
    return first ? [{ ...mentionSummaryOf(view, first), path: view.path(uri) }] : [];
  });
}
