import { type Declaration, DeclarationRequest, type LocationLink } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { declarationOf } from "../cast-language/declaration";
import { nameAt, type Subject, subjectAt } from "../subject";
import type { View } from "../view";

/** From a name to where the reader has written it down in the cast. */
export const declaration: Feature = {
  capabilities: () => ({ declarationProvider: true }),
  questions: [
    question(DeclarationRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, params) {
        const found = subjectAt(view, params);
        return found ? declared(view, found) : null;
      },
    }),
  ],
};

function declared(view: View, subject: Subject): LocationLink[] | Declaration | null {
  const { entity, uri, range } = subject;
  const found = declarationOf(view, entity, uri, nameAt(view, subject));
  if (!found) return null;
  const { cast, entry, name } = found;
  const positions = view.positions(cast.uri);
  const target = { uri: cast.uri, range: positions.range(name) };
  if (!view.client.textDocument?.declaration?.linkSupport) return target;
  return [
    {
      originSelectionRange: range,
      targetUri: target.uri,
      targetRange: positions.range(entry),
      targetSelectionRange: target.range,
    },
  ];
}
