import { type WorkspaceEdit, workspace } from "vscode";

/**
 * Applies an edit as a refactoring, and saves the files it changed where the reader's settings say so of refactorings.
 * False where VS Code did not apply it.
 */
export async function applyEdit(edit: WorkspaceEdit): Promise<boolean> {
  const uris = edit.entries().map(([uri]) => uri.toString());
  // What the reader is in the middle of writing is theirs to save.
  const unsaved = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  // VS Code saves by itself only what changes more than one file.
  for (const document of workspace.textDocuments) {
    const uri = document.uri.toString();
    if (!uris.includes(uri) || unsaved.has(uri) || !document.isDirty) continue;
    if (workspace.getConfiguration("files", document.uri).get("refactoring.autoSave", true)) await document.save();
  }
  return true;
}
