import { commands, type LogOutputChannel, l10n, window } from "vscode";
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from "vscode-languageclient/node";
import type { CorrectParams } from "../server/protocol";
import { announcement, correctionMiddleware } from "./corrections/middleware";

/** The documents that are read: what a reader has in a file, or has only typed. */
export const selector = ["plaintext", "markdown"].flatMap((language) =>
  ["file", "untitled"].map((scheme) => ({ scheme, language })),
);

/** Commands that a card of the server may link to. Every other link of it to a command is dead. */
const linkable = [
  "dramatis.findAllMentions",
  "dramatis.goToIntroduction",
  "dramatis.openDossier",
  "dramatis.revealInCrossReferences",
];

export interface ClientHost {
  /** Makes a correction that a code action of the server asks for, as one that can be taken back. */
  correct(params: CorrectParams): Promise<unknown>;
  /** Where the server may keep what it found from one start to the next; undefined without a folder. */
  readonly storage: string | undefined;
}

/** A client for the server in `module`, not started yet. */
export function createLanguageClient(module: string, log: LogOutputChannel, host: ClientHost): LanguageClient {
  const client = new QuietClient(
    "dramatis",
    "Dramatis",
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [...selector, { scheme: "file", pattern: "**/cast.yaml" }],
      initializationOptions: { storage: host.storage },
      outputChannel: log,
      traceOutputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      markdown: { isTrusted: { enabledCommands: linkable }, supportHtml: false, supportThemeIcons: true },
      errorHandler: restarting(log),
      middleware: {
        // The status item tells of the same work: one place is enough.
        handleWorkDoneProgress: () => undefined,
        // Only hints come from there, and VS Code shows hints in open documents only, which are asked about one by one.
        provideWorkspaceDiagnostics: () => ({ items: [] }),
        ...correctionMiddleware(host.correct),
      },
    },
  );
  client.registerFeature(announcement);
  return client;
}

/** Complains to the log. What the reader must know, the error handler says, once. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Starts a server that ended anew, and says so the first time; gives up when it ends five times within three minutes. */
function restarting(log: LogOutputChannel): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (error, message, count) => {
      log.error(`${error.message} (${message?.jsonrpc ?? "no message"}, ${count ?? 1})`);
      return { action: (count ?? 1) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      ends.push(Date.now());
      const often = ends.length >= 5 && Date.now() - ends.at(-5)! < 3 * 60_000;
      log.error(often ? "The server ended again and again, and stays down." : "The server ended, and is started anew.");
      if (often) void tellStopped();
      else if (ends.length === 1) void tellRestarted();
      return { action: often ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
    },
  };
}

async function tellRestarted(): Promise<void> {
  const showLog = l10n.t("Show Log");
  const text = l10n.t("Dramatis stopped unexpectedly and was started again. The documents are being read anew.");
  if ((await window.showWarningMessage(text, showLog)) === showLog) await commands.executeCommand("dramatis.showLog");
}

async function tellStopped(): Promise<void> {
  const [again, showLog] = [l10n.t("Start Again"), l10n.t("Show Log")];
  const text = l10n.t("Dramatis stopped several times in a row and stays stopped.");
  const choice = await window.showErrorMessage(text, again, showLog);
  if (choice === again) await commands.executeCommand("dramatis.rebuildIndex");
  if (choice === showLog) await commands.executeCommand("dramatis.showLog");
}
