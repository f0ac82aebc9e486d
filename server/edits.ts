import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Span } from "./engine/index";
import type { View } from "./view";

/** A text in place of a stretch of a document. */
export interface Edit {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}

/** Edits as one act of the reader's: bound to the versions that editors hold open, where the client knows of versions. */
export function workspaceEdit(view: View, edits: readonly Edit[]): WorkspaceEdit {
  const byDocument = new Map<string, TextEdit[]>();
  for (const { uri, span, text } of edits) {
    const edit = { range: view.positions(uri).range(span), newText: text };
    const others = byDocument.get(uri);
    if (others) others.push(edit);
    else byDocument.set(uri, [edit]);
  }
  if (!view.client.workspace?.workspaceEdit?.documentChanges) return { changes: Object.fromEntries(byDocument) };
  return {
    documentChanges: [...byDocument].map(([uri, ofDocument]) => ({
      textDocument: { uri, version: view.version(uri) ?? null },
      edits: ofDocument,
    })),
  };
}
