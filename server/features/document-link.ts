import { type DocumentLink, DocumentLinkRequest, DocumentLinkResolveRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { type CastFile, castFileAt } from "../cast-language/cast-file";
import { entityNamed } from "../cast-language/names";
import { spotsIn } from "../cast-language/spots";
import { addressOf } from "../dossier/address";
import type { Entity } from "../engine/index";
import { dataOf, entityIn } from "../item-data";
import { countOf } from "../summary";
import type { View } from "../view";

/** Names in the cast lead to all that is said of them: to the dossier, or to the introduction where a client has no dossiers. */
export const documentLink: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  questions: [
    question(DocumentLinkRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument }) {
        const cast = castFileAt(view, textDocument.uri);
        return cast ? linksIn(view, cast) : null;
      },
    }),
    question(DocumentLinkResolveRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, link) {
        const entity = entityIn(view, link.data);
        const target = entity && targetOf(view, entity);
        return target === undefined ? link : { ...link, target };
      },
    }),
  ],
};

function linksIn(view: View, { uri, text }: CastFile): DocumentLink[] {
  const { tooltipSupport } = view.client.textDocument?.documentLink ?? {};
  return spotsIn(text).flatMap((spot) => {
    const entity = entityNamed(view.corpus, spot);
    if (!entity) return [];
    const { mentions, documents } = entity;
    const tooltip = `${countOf(mentions, "mention")} in ${countOf(documents.length, "document")}`;
    return [{ range: view.positions(uri).range(spot), data: dataOf(entity), ...(tooltipSupport ? { tooltip } : {}) }];
  });
}

function targetOf(view: View, entity: Entity): string | undefined {
  if (view.client.workspace?.textDocumentContent) return addressOf(entity);
  const place = view.corpus.introductionOf(entity.id);
  if (!place) return undefined;
  const { line, character } = view.positions(place.uri).position(place.mention.start);
  return `${place.uri}#L${line + 1},${character + 1}`;
}
