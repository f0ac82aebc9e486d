import { RequestType, TextDocumentContentRequest } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { addressOf, entityAt, SCHEME } from "../dossier/address";
import { dossierOf, GONE } from "../dossier/dossier";
import * as protocol from "../protocol";

/** Everything that the corpus says of an entity: as an editor's own document, or for those who ask. */
export const dossier: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [SCHEME] } } }),
  questions: [
    question(TextDocumentContentRequest.type, {
      needs: "corpus",
      empty: { text: GONE },
      answer(view, { uri }) {
        const id = entityAt(uri);
        const entity = id === undefined ? undefined : view.corpus.entity(id);
        return { text: entity ? dossierOf(view, entity) : GONE };
      },
    }),
    question(new RequestType<protocol.DossierParams, protocol.DossierResult, void>(protocol.dossier), {
      needs: "corpus",
      empty: null,
      answer(view, params) {
        const entity = view.corpus.entity(params.entity);
        return entity ? { uri: addressOf(entity), text: dossierOf(view, entity) } : null;
      },
    }),
  ],
};
