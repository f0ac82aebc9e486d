import { type Location, LSPErrorCodes, ReferencesRequest, ResponseError } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { declarationOf } from "../cast-language/declaration";
import type { Span } from "../engine/index";
import { compare } from "../search";
import { inSlices } from "../slices";
import { type Subject, subjectAt } from "../subject";
import { isSame, type View } from "../view";

/** All mentions of what is named, by document and position; the declaration is its entry in the cast, else its introduction. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  questions: [
    question(ReferencesRequest.type, {
      needs: "documents",
      empty: null,
      async answer(view, params, token, parts) {
        const found = subjectAt(view, params);
        if (!found) return null;
        const places = referencesTo(view, found, params.context.includeDeclaration);
        if (!parts) return locationsOf(view, places);
        const send = (some: readonly Place[]) => parts(locationsOf(view, some));
        await inSlices(
          places,
          () => COST,
          send,
          () => token.isCancellationRequested,
        );
        if (token.isCancellationRequested) {
          throw new ResponseError(LSPErrorCodes.RequestCancelled, "The editor asks no longer.");
        }
        return [];
      },
    }),
  ],
};

/** What a place costs, as slices count: the first part has about a hundred. */
const COST = 40;

interface Place {
  readonly uri: string;
  readonly span: Span;
}

function referencesTo(view: View, { entity, uri: from }: Subject, withDeclaration: boolean): Place[] {
  const entry = declarationOf(view, entity, from);
  const { corpus } = view;
  const left = withDeclaration || entry ? undefined : corpus.introductionOf(entity.id);
  const mentions: Place[] = corpus
    .mentionsOf(entity.id)
    .filter(({ uri, mention }) => uri !== left?.uri || !isSame(mention, left.mention))
    .map(({ uri, mention }) => ({ uri, span: mention }));
  if (!entry || !withDeclaration) return mentions;
  const after = mentions.findIndex(({ uri }) => compare(uri, entry.cast.uri) > 0);
  return mentions.toSpliced(after < 0 ? mentions.length : after, 0, { uri: entry.cast.uri, span: entry.name });
}

function locationsOf(view: View, places: readonly Place[]): Location[] {
  return places.map(({ uri, span }) => ({ uri, range: view.positions(uri).range(span) }));
}
