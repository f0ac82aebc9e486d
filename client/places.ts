// Places in documents: from the protocol's words into VS Code's, and there.

import { type Position, Range, type TextEditor, Uri, window, workspace } from "vscode";
import type { Location as ProtocolLocation, Position as ProtocolPosition } from "vscode-languageclient";

export function rangeOf({ start, end }: ProtocolLocation["range"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function positionOf({ line, character }: Position): ProtocolPosition {
  return { line, character };
}

/** Opens the document, selects the range and shows it. `preserveFocus` leaves the keyboard where it is. */
export async function goTo(place: ProtocolLocation, preserveFocus = false): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(place.uri));
  return window.showTextDocument(document, { selection: rangeOf(place.range), preview: true, preserveFocus });
}

/** The named place under the cursor of an editor, as a question to the server: the start of a selection, else the cursor. */
export function underCursor(editor: TextEditor): { readonly uri: string; readonly position: ProtocolPosition } {
  return { uri: editor.document.uri.toString(), position: positionOf(editor.selection.start) };
}

/** The last part of a path: what a document is called. */
export function baseName({ path }: Pick<Uri, "path">): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
