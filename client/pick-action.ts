// What the status item opens: the few things that concern the whole index.
import { commands, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, Uri, window } from "vscode";
import type { Corpus } from "./corpus";
import type { Corrections } from "./corrections/corrections";
import { baseName } from "./places";
import { withoutIcons } from "./plain-text";

interface ActionItem extends QuickPickItem {
  readonly run: () => Thenable<unknown>;
}

export async function pickAction(corpus: Corpus, { undoable, redoable }: Corrections): Promise<void> {
  const action = (icon: string, label: string, command: string, ...given: unknown[]): ActionItem => ({
    label,
    iconPath: new ThemeIcon(icon),
    run: () => commands.executeCommand(command, ...given),
  });
  const setAside = (corpus.status?.setAside ?? []).map(({ uri, reason }) => ({
    label: withoutIcons(baseName(Uri.parse(uri))),
    description: withoutIcons(reason),
    iconPath: new ThemeIcon("warning"),
    run: () => commands.executeCommand("revealInExplorer", Uri.parse(uri)),
  }));
  const again = [
    ...(undoable === undefined
      ? []
      : [{ ...action("discard", l10n.t("Undo Correction"), "dramatis.undoCorrection"), description: undoable }]),
    ...(redoable === undefined
      ? []
      : [{ ...action("redo", l10n.t("Redo Correction"), "dramatis.redoCorrection"), description: redoable }]),
  ];
  const heading = { label: l10n.t("Set aside"), kind: QuickPickItemKind.Separator, run: async () => undefined };
  const items: ActionItem[] = [
    action("search", l10n.t("Go to Actor or Place…"), "dramatis.goToActor"),
    action("list-tree", l10n.t("Show Actor Outline"), "dramatis.outline.focus"),
    action("references", l10n.t("Show Cross-References"), "dramatis.crossReferences.focus"),
    action("edit", l10n.t("Correct an Actor or Place…"), "dramatis.correct"),
    ...again,
    action("refresh", l10n.t("Rebuild Index"), "dramatis.rebuildIndex"),
    action("output", l10n.t("Show Log"), "dramatis.showLog"),
    action("gear", l10n.t("Open Settings"), "workbench.action.openSettings", "@ext:dramatis.dramatis"),
    ...(setAside.length > 0 ? [heading, ...setAside] : []),
  ];
  const picked = await window.showQuickPick(items, { title: "Dramatis" });
  await picked?.run();
}
