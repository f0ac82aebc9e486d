// A picture into a file of the reader's choice.
import { commands, l10n, Uri, window, workspace } from "vscode";

/** Asks where to, writes it, and offers to open it. */
export async function saveSvg(svg: string, title: string): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `${title}.svg`;
  const target = await window.showSaveDialog({
    title: l10n.t("Export as SVG"),
    filters: { SVG: ["svg"] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  const open = l10n.t("Open");
  const said = await window.showInformationMessage(l10n.t("The picture is saved as {0}.", nameOf(target)), open);
  if (said === open) await commands.executeCommand("vscode.open", target);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
