import assert from "node:assert/strict";
import {
  ApplyWorkspaceEditRequest,
  type CreateFile,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Reader } from "./reader";

/** An editor that makes the server's edits in its buffers, each as one act that can be undone. */
export interface CorrectingEditor {
  /** Makes an edit as an editor does: opens what it does not hold open, refuses an edit of another version. */
  apply(edit: WorkspaceEdit): Promise<void>;
  /** Takes the last edit back. */
  undo(): Promise<void>;
  /** The edits that the server had it make, by their labels. */
  readonly made: readonly { readonly label: string | undefined; readonly isRefactoring: boolean | undefined }[];
}

export function correctingEditor(reader: Reader): CorrectingEditor {
  const made: { label: string | undefined; isRefactoring: boolean | undefined }[] = [];
  const open = new Set<string>();
  let last: { name: string; before: string; after: string } | undefined;
  const editor: CorrectingEditor = {
    made,
    async apply(edit) {
      const [change, ...others] = changesOf(edit);
      assert.deepEqual(others, [], "edits of one file");
      const name = reader.name(change!.uri);
      const before = reader.text(name);
      const after = TextDocument.applyEdits(TextDocument.create(change!.uri, "", 1, before), change!.edits);
      if (!open.has(name)) await reader.open(name, before, "yaml");
      open.add(name);
      await reader.edit(name, before, after);
      last = { name, before, after };
    },
    async undo() {
      assert.ok(last, "nothing to undo");
      await reader.edit(last.name, last.after, last.before);
    },
  };
  reader.client.onRequest(ApplyWorkspaceEditRequest.type, async ({ label, edit, metadata }) => {
    made.push({ label, isRefactoring: metadata?.isRefactoring });
    await editor.apply(edit);
    return { applied: true };
  });
  return editor;
}

/** The text edits of an edit by file; files that are to be made come before. */
function changesOf({ changes, documentChanges }: WorkspaceEdit): { uri: string; edits: TextEdit[] }[] {
  if (changes) return Object.entries(changes).map(([uri, edits]) => ({ uri, edits }));
  return (documentChanges as (TextDocumentEdit | CreateFile)[]).flatMap((change) =>
    "edits" in change ? [{ uri: change.textDocument.uri, edits: change.edits as TextEdit[] }] : [],
  );
}
