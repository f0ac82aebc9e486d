// Whether the index is what it should be: the server makes it a second time and compares.
import { commands, type Disposable, type LogOutputChannel, l10n, ProgressLocation, Uri, window } from "vscode";
import type { SelfCheckResult } from "../server/protocol";
import type { Corpus } from "./corpus";

export function registerSelfCheck(corpus: Corpus, log: LogOutputChannel): Disposable {
  return commands.registerCommand("dramatis.selfCheck", () => checkIndex(corpus, log));
}

/** Checks while the reader goes on reading, and says what came out. Resolves with it once that is said. */
async function checkIndex(corpus: Corpus, log: LogOutputChannel): Promise<SelfCheckResult> {
  const options = { location: ProgressLocation.Notification, title: l10n.t("Checking the index…"), cancellable: true };
  let cancelled = false;
  const result = await window.withProgress(options, async (_, token) => {
    const answer = await corpus.selfCheck(token);
    cancelled = token.isCancellationRequested;
    return answer;
  });
  if (cancelled) return null;
  if (!result) void saySkipped();
  else if (result.difference) {
    log.error(result.message);
    void sayDifference(result.message, result.difference);
  } else {
    log.info(result.message);
    void sayAgreement(result.documents);
  }
  return result;
}

async function sayAgreement(documents: number): Promise<void> {
  const text = l10n.t("The index is as it should be. Documents compared: {0}", documents.toLocaleString());
  await offerLog(window.showInformationMessage(text, l10n.t("Show Log")));
}

async function sayDifference(message: string, { uri, range }: NonNullable<SelfCheckResult>["difference"] & object) {
  const [rebuild, goThere] = [l10n.t("Rebuild Index"), l10n.t("Go There")];
  const text = l10n.t("The index is not as it should be. {0}", message);
  const choice = await offerLog(window.showWarningMessage(text, rebuild, goThere, l10n.t("Show Log")));
  if (choice === rebuild) await commands.executeCommand("dramatis.rebuildIndex");
  const { line, character } = range.start;
  if (choice === goThere)
    await commands.executeCommand("vscode.open", Uri.parse(uri).with({ fragment: `L${line + 1},${character + 1}` }));
}

async function saySkipped(): Promise<void> {
  await offerLog(
    window.showErrorMessage(l10n.t("The index could not be checked. The log says why."), l10n.t("Show Log")),
  );
}

/** Shows the log where the reader asks for it; gives the reader's choice on. */
async function offerLog(choosing: Thenable<string | undefined>): Promise<string | undefined> {
  const choice = await choosing;
  if (choice === l10n.t("Show Log")) await commands.executeCommand("dramatis.showLog");
  return choice;
}
