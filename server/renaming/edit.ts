import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { View } from "../view";
import { type Change, GROUPS, type Group } from "./group";

/** Changes in the newest form that the client knows. One that cannot ask the reader is not given what should be asked. */
export function renamingEdit(view: View, changes: readonly Change[]): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = view.client.workspace?.workspaceEdit ?? {};
  const canAsk = documentChanges && changeAnnotationSupport !== undefined;
  const byDocument = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  const groups = new Set<Group>();
  for (const { uri, edit, group } of changes) {
    if (!canAsk && GROUPS[group].needsConfirmation && group !== "article") continue;
    groups.add(group);
    const edits = byDocument.get(uri) ?? [];
    edits.push(canAsk ? { ...edit, annotationId: group } : edit);
    byDocument.set(uri, edits);
  }
  if (!documentChanges) return { changes: Object.fromEntries(byDocument) };
  return {
    documentChanges: [...byDocument].map(([uri, edits]) => ({
      textDocument: { uri, version: view.version(uri) ?? null },
      edits,
    })),
    ...(canAsk ? { changeAnnotations: Object.fromEntries([...groups].map((group) => [group, GROUPS[group]])) } : {}),
  };
}
