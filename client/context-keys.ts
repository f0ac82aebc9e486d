import { commands, Disposable } from "vscode";
import type { Corpus } from "./corpus";

/** Facts that menus, keys and welcome texts depend on. */
export type ContextKey =
  /** The index is complete. */
  | "ready"
  /** There is no server, and none will start by itself. */
  | "stopped"
  /** The corpus has documents. */
  | "hasDocuments"
  /** The outline shows a document, whatever is in it. */
  | "hasOutline"
  /** The outline's document names somebody or some place. */
  | "hasActors"
  /** The outline is filtered; and it follows the cursor. */
  | "outlineFiltered"
  | "outlineFollowing"
  /** The cross-references are filtered; and they list only what the reader has confirmed. */
  | "filtered"
  | "confirmedOnly"
  /** The reader has put decisions off. */
  | "hasSkipped"
  /** There is a correction to take back; and one to make again. */
  | "canUndoCorrection"
  | "canRedoCorrection"
  /** Nothing was written since the last correction was made or taken back. */
  | "correctedLast";

export function setContextKey(key: ContextKey, value: boolean): void {
  void commands.executeCommand("setContext", `dramatis.${key}`, value);
}

/** Keeps the keys true that follow from the state of the index; the views keep theirs. */
export function registerContextKeys(corpus: Corpus): Disposable {
  const update = () => {
    setContextKey("ready", corpus.status?.state === "ready");
    setContextKey("stopped", corpus.stopped);
    setContextKey("hasDocuments", (corpus.status?.documents ?? 0) > 0);
  };
  update();
  return Disposable.from(corpus.onDidChangeStatus(update));
}
