// What the reader is told of corrections: as little as will do, and where they are not in the way.
import { commands, type Disposable, l10n, StatusBarAlignment, type Uri, window } from "vscode";
import { baseName } from "../places";
import { withoutIcons } from "../plain-text";

/** The place in the status bar that says what was just corrected, and takes it back when it is clicked. */
export interface ToldItem extends Disposable {
  /** @param next what the reader may want now: to undo the correction, or to make it again */
  show(label: string, next: "undo" | "redo"): void;
  hide(): void;
}

/** Milliseconds for which a correction is told of. */
const patience = 12_000;

export function toldItem(): ToldItem {
  const item = window.createStatusBarItem("dramatis.correction", StatusBarAlignment.Left, -100);
  item.name = l10n.t("Dramatis: Last Correction");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    item.hide();
  };
  return {
    show: (label, next) => {
      const short = withoutIcons(label.length > room ? `${label.slice(0, room)}…` : label);
      const isDone = next === "undo";
      item.text = isDone
        ? `$(check) ${short}  $(discard) ${l10n.t("Undo")}`
        : `${l10n.t("Undone: {0}", short)}  $(redo) ${l10n.t("Redo")}`;
      item.tooltip = isDone ? l10n.t("Undo: {0}", label) : l10n.t("Redo: {0}", label);
      item.accessibilityInformation = { label: item.tooltip };
      item.command = isDone ? "dramatis.undoCorrection" : "dramatis.redoCorrection";
      item.show();
      clearTimeout(timer);
      timer = setTimeout(hide, patience);
    },
    hide,
    dispose: () => {
      clearTimeout(timer);
      item.dispose();
    },
  };
}

/** How many characters of a label the status bar has room for. */
const room = 60;

/** The server says why it will not. */
export function tellRefused(refusal: string): void {
  void window.showWarningMessage(refusal);
}

export function tellFailed(): void {
  void window.showErrorMessage(l10n.t("The correction could not be written."));
}

/** A file was made in the reader's folder: that they should know. */
export function tellCastMade(uri: Uri): void {
  const text = l10n.t("Your corrections are kept in {0}, a new file in this folder.", baseName(uri));
  void offerToOpen(uri, window.showInformationMessage(text, openLabel(uri)));
}

/** The file says something else by now: what was corrected cannot be taken back without taking back that. */
export function tellStrayed(uri: Uri): void {
  const text = l10n.t("{0} was changed since. Undo it there.", baseName(uri));
  void offerToOpen(uri, window.showWarningMessage(text, openLabel(uri)));
}

function openLabel(uri: Uri): string {
  return l10n.t("Open {0}", baseName(uri));
}

async function offerToOpen(uri: Uri, chosen: Thenable<string | undefined>): Promise<void> {
  if ((await chosen) !== undefined) await commands.executeCommand("vscode.open", uri);
}
