// What the reader can do, by the names that package.json gives it.
import { commands, Disposable, type LogOutputChannel, l10n, ProgressLocation, window } from "vscode";
import type { Corpus } from "./corpus";
import { openDossier } from "./dossier";
import { findAllMentions, goToIntroduction, goToNeighbour, sayGone, subjectOf } from "./navigation";
import { pickAction } from "./pick-action";
import { pickEntity } from "./pick-entity";
import type { CrossReferencesView } from "./views/cross-references";
import { type Grouping, groupings } from "./views/cross-references-model";
import type { MoreNode } from "./views/nodes";

export interface CommandContext {
  readonly corpus: Corpus;
  readonly references: CrossReferencesView;
  readonly log: LogOutputChannel;
}

/** Registers every command of `contributes.commands`, and those that only the views and cards call. */
export function registerCommands(context: CommandContext): Disposable {
  return Disposable.from(
    ...Object.entries(actionsOn(context)).map(([name, action]) => commands.registerCommand(`dramatis.${name}`, action)),
  );
}

function actionsOn({ corpus, references, log }: CommandContext): Record<string, (given?: unknown) => unknown> {
  const reveal = async (id: string) => {
    if (!(await references.reveal(id))) sayGone();
  };
  const about = (action: (id: string) => Promise<void>) => async (given: unknown) => {
    const id = await subjectOf(given, corpus);
    if (id !== undefined) await action(id);
  };
  return {
    goToActor: () =>
      pickEntity(corpus, {
        goTo: (id) => goToIntroduction(id, corpus),
        reveal,
        openDossier: (id) => openDossier(id, corpus),
      }),
    goToIntroduction: about((id) => goToIntroduction(id, corpus)),
    findAllMentions: about((id) => findAllMentions(id, corpus)),
    revealInCrossReferences: about(reveal),
    openDossier: about((id) => openDossier(id, corpus)),
    nextMention: () => goToNeighbour("next", corpus),
    previousMention: () => goToNeighbour("previous", corpus),
    rebuildIndex: () => rebuild(corpus, log),
    showLog: () => log.show(true),
    showActions: () => pickAction(corpus),
    showMore: (node) => references.showMore(node as MoreNode),
    "crossReferences.filter": () => askForFilter(references),
    "crossReferences.clearFilter": () => references.filterBy(""),
    "crossReferences.collapseAll": () =>
      commands.executeCommand("workbench.actions.treeView.dramatis.crossReferences.collapseAll"),
    "outline.collapseAll": () => commands.executeCommand("workbench.actions.treeView.dramatis.outline.collapseAll"),
    ...Object.fromEntries(groupings.map((grouping) => [nameOfGrouping[grouping], () => references.groupBy(grouping)])),
  };
}

const nameOfGrouping: Record<Grouping, string> = {
  kind: "crossReferences.groupByKind",
  document: "crossReferences.groupByDocument",
  frequency: "crossReferences.groupByFrequency",
};

async function rebuild(corpus: Corpus, log: LogOutputChannel): Promise<void> {
  const options = { location: ProgressLocation.Window, title: l10n.t("Reading the documents anew…") };
  try {
    await window.withProgress(options, () => corpus.rebuild());
  } catch (error) {
    log.error("Rebuilding the index failed.", String(error));
    await window.showErrorMessage(l10n.t("The index could not be rebuilt. The log says why."));
  }
}

/** Filters while the reader types; Escape brings back what was there before. */
async function askForFilter(references: CrossReferencesView): Promise<void> {
  const before = references.filter;
  await commands.executeCommand("dramatis.crossReferences.focus", { preserveFocus: true });
  const input = window.createInputBox();
  input.title = l10n.t("Filter Cross-References");
  input.placeholder = l10n.t("Part of a name, in any of its spellings");
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => void references.filterBy(value));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) void references.filterBy(before);
    input.dispose();
  });
  input.show();
}
