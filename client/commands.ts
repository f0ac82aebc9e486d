// What the reader can do, by the names that package.json gives it.
import { commands, Disposable, type LogOutputChannel, l10n, ProgressLocation, window } from "vscode";
import type { Corpus } from "./corpus";
import { correctionCommands } from "./corrections/commands";
import type { Corrections } from "./corrections/corrections";
import { openDossier } from "./dossier";
import { findAllMentions, goToIntroduction, goToNeighbour, sayGone, subjectOf } from "./navigation";
import { pickAction } from "./pick-action";
import { pickAndGo } from "./pick-and-go";
import type { CrossReferencesView } from "./views/cross-references";

export interface CommandContext {
  readonly corpus: Corpus;
  readonly corrections: Corrections;
  readonly references: CrossReferencesView;
  readonly log: LogOutputChannel;
}

/** Registers every command of `contributes.commands`, and those that only the views and cards call. */
export function registerCommands(context: CommandContext): Disposable {
  return Disposable.from(
    ...Object.entries(actionsOn(context)).map(([name, action]) => commands.registerCommand(`dramatis.${name}`, action)),
  );
}

type Action = (given?: unknown, selected?: unknown) => unknown;

function actionsOn({ corpus, corrections, references, log }: CommandContext): Record<string, Action> {
  const reveal = async (id: string) => {
    if (!(await references.reveal(id))) sayGone();
  };
  const about = (action: (id: string) => Promise<void>) => async (given: unknown) => {
    const id = await subjectOf(given, corpus);
    if (id !== undefined) await action(id);
  };
  return {
    goToActor: () => pickAndGo(corpus),
    goToIntroduction: about((id) => goToIntroduction(id, corpus)),
    findAllMentions: about((id) => findAllMentions(id, corpus)),
    revealInCrossReferences: about(reveal),
    openDossier: about((id) => openDossier(id, corpus)),
    ...correctionCommands(corpus, corrections),
    nextMention: () => goToNeighbour("next", corpus),
    previousMention: () => goToNeighbour("previous", corpus),
    rebuildIndex: () => rebuild(corpus, log),
    showLog: () => log.show(true),
    showActions: () => pickAction(corpus, corrections),
  };
}

async function rebuild(corpus: Corpus, log: LogOutputChannel): Promise<void> {
  const options = { location: ProgressLocation.Window, title: l10n.t("Reading the documents anew…") };
  try {
    await window.withProgress(options, () => corpus.rebuild());
  } catch (error) {
    log.error("Rebuilding the index failed.", String(error));
    await window.showErrorMessage(l10n.t("The index could not be rebuilt. The log says why."));
  }
}
