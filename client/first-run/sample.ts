// The sample corpus for who has no texts at hand: copied where the reader says, so that it can be changed like any other.
import { commands, l10n, Uri, window, workspace } from "vscode";

/** Asks for a folder, copies the sample into a new one in it, and opens that. */
export async function openSample(extension: Uri): Promise<void> {
  const place = await askForPlace();
  if (!place) return;
  try {
    const folder = await copySample(extension, place);
    const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
    await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("The sample could not be copied to {0}: {1}", place.fsPath, reason));
  }
}

/** Copies the sample into a new folder in `place`, and gives that. Rejects where it cannot be written. */
export async function copySample(extension: Uri, place: Uri): Promise<Uri> {
  const folder = await unused(place);
  await workspace.fs.copy(Uri.joinPath(extension, "seeds"), folder, { overwrite: false });
  return folder;
}

async function askForPlace(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: l10n.t("Where should the folder with the sample go?"),
    openLabel: l10n.t("Copy Sample Here"),
  });
  return picked?.[0];
}

/** A folder that is not there yet: nothing of the reader's is written over. */
async function unused(place: Uri): Promise<Uri> {
  for (let count = 1; ; count++) {
    const folder = Uri.joinPath(place, count === 1 ? "dramatis-sample" : `dramatis-sample-${count}`);
    const isThere = await workspace.fs.stat(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) return folder;
  }
}
