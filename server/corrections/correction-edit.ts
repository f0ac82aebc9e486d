import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { CastText } from "../cast-files";
import { positionsOf } from "../convert";
import { placeOf } from "../files/folders";
import type { CorrectParams, CorrectResult } from "../protocol";
import type { View } from "../view";
import { entitiesOf, GONE } from "./act";
import { corrected } from "./correct";
import { labelOf } from "./label";
import { type Subject, subjectOf } from "./subject";

/** The edit of the cast file by which a correction is made, with a name for it; or why it cannot be made. */
export function correctionEdit(view: View, { correction, uri }: CorrectParams): CorrectResult {
  const { corpus } = view;
  const entities = entitiesOf(correction);
  if (!entities.every((id) => corpus.entity(id))) return { refusal: GONE };
  const introductions = entities.flatMap((id) => corpus.introductionOf(id)?.uri ?? []);
  const subject = (id: string): Subject | undefined => {
    const entity = corpus.entity(id);
    return entity && subjectOf(corpus, entity);
  };
  const cast = [...(uri === undefined ? [] : [uri]), ...introductions].flatMap((one) => castFor(view, one) ?? [])[0];
  if (!cast) return { refusal: whyNoCast(view) };
  if (cast.reason !== undefined) return { refusal: `cast.yaml cannot be read. ${cast.reason}` };
  const made = corrected(cast.text, correction, subject);
  if ("refusal" in made) return made;
  const positions = positionsOf(cast.text ?? "");
  const edits = made.splices.map(({ start, end, text }) => ({ range: positions.range({ start, end }), newText: text }));
  const label = labelOf(correction, (id) => corpus.entity(id)?.name ?? id);
  return { label, edit: workspaceEditOf(view, cast, edits) };
}

/** The cast that counts for a document. */
function castFor({ casts }: View, uri: string): CastText | undefined {
  const folders = casts.map((cast) => ({ uri: cast.folder, cast }));
  return placeOf(folders, uri)?.folder.cast;
}

function whyNoCast({ casts }: View): string {
  if (casts.length === 0) return "Corrections are kept in the folder that is open, and none is.";
  return "Corrections are kept in a folder of the workspace, and this is in none of them.";
}

/** An edit of the text that the server knows, and of no later one. Makes the file where there is none and the client can. */
function workspaceEditOf({ client }: View, { uri, text, version }: CastText, edits: TextEdit[]): WorkspaceEdit {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  if (!documentChanges) return { changes: { [uri]: edits } };
  const edit: TextDocumentEdit = { textDocument: { uri, version: version ?? null }, edits };
  if (text !== undefined || !resourceOperations?.includes("create")) return { documentChanges: [edit] };
  return { documentChanges: [{ kind: "create", uri, options: { ignoreIfExists: true } }, edit] };
}
