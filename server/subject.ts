import type { Range, TextDocumentPositionParams } from "vscode-languageserver";
import { pointedAt } from "./cast-language/cast-file";
import { entityNamed } from "./cast-language/names";
import type { Spot } from "./cast-language/spot";
import type { Entity, LinkedMention, Span } from "./engine/index";
import { inOneLine } from "./summary";
import { named, type View } from "./view";

/** Whom or what a request is about: what is named at a position, by a mention in a document or in a cast file. */
export interface Subject {
  readonly uri: string;
  readonly entity: Entity;
  /** The whole name at the position. */
  readonly range: Range;
  readonly mention?: LinkedMention;
  readonly spot?: Spot;
}

export function subjectAt(view: View, params: TextDocumentPositionParams): Subject | undefined {
  const pointed = pointedAt(view, params.textDocument.uri, params.position);
  if (!pointed) return named(view, params);
  const { cast, spot } = pointed;
  const entity = entityNamed(view.corpus, spot);
  return entity && { uri: cast.uri, entity, range: view.positions(cast.uri).range(spot), spot };
}

/** The name at the position of the request, in one line. */
export function nameAt(view: View, { uri, mention, spot }: Subject): string {
  return spot ? spot.text : mention ? inOneLine(surfaceAt(view, uri, mention)) : "";
}

/** A stretch of a document. */
export function surfaceAt({ corpus }: View, uri: string, { start, end }: Span): string {
  return (corpus.text(uri) ?? "").slice(start, end);
}
