import type { ClientCapabilities, Position, Range, TextDocumentPositionParams } from "vscode-languageserver";
import type { CastText } from "./cast-files";
import { type Positions, positionsOf } from "./convert";
import type { Corpus, Entity, LinkedMention, Span } from "./engine/index";
import type { Sources } from "./self-check";
import type { Settings } from "./settings";

/** What a request sees: one state of the corpus, and how the client speaks of it. Never changes. */
export interface View {
  readonly corpus: Corpus;
  readonly settings: Settings;
  readonly client: ClientCapabilities;
  /** The URI under which the corpus has a document; the given one where it has none. */
  uri(uri: string): string;
  /** The positions of a document of the corpus, or of a cast file. */
  positions(uri: string): Positions;
  /** The version that an editor holds open of a document or cast file; undefined where none does. */
  version(uri: string): number | undefined;
  /** A document's path as people read it. */
  path(uri: string): string;
  /** The cast files of the workspace, one for each folder, whether or not there is one. */
  readonly casts: readonly CastText[];
  /** What the corpus is made of at this moment: asked at once, not later. */
  sources(): Sources;
}

/** An entity where it is named. */
export interface Named {
  readonly uri: string;
  readonly mention: LinkedMention;
  readonly entity: Entity;
  readonly range: Range;
}

/** What is named at a position of a document, if anything. */
export function namedAt(view: View, document: string, position: Position): Named | undefined {
  const uri = view.uri(document);
  if (!view.corpus.has(uri)) return undefined;
  const positions = view.positions(uri);
  const mention = view.corpus.mentionAt(uri, positions.offset(position));
  const entity = mention && view.corpus.entity(mention.entity);
  return entity && { uri, mention, entity, range: positions.range(mention) };
}

export function named(view: View, params: TextDocumentPositionParams): Named | undefined {
  return namedAt(view, params.textDocument.uri, params.position);
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Remembers the positions of the texts last asked for. */
export function positionsMemory(limit = 256): (uri: string, text: string) => Positions {
  const known = new Map<string, { text: string; positions: Positions }>();
  return (uri, text) => {
    const found = known.get(uri);
    if (found?.text === text) return found.positions;
    const positions = positionsOf(text);
    known.delete(uri);
    known.set(uri, { text, positions });
    if (known.size > limit) known.delete(known.keys().next().value!);
    return positions;
  };
}
