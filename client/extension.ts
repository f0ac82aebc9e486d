// Where VS Code starts the client and ends it: the one file that sees everything of it.
import { commands, type ExtensionContext, Uri, window } from "vscode";
import { registerCommands } from "./commands";
import { registerContextKeys } from "./context-keys";
import { type Corpus, corpusOf } from "./corpus";
import { correctionsOf } from "./corrections/corrections";
import { openSample } from "./first-run/sample";
import { createLanguageClient } from "./language-client";
import { registerMarks } from "./marks/marks";
import { registerPanels } from "./panels/index";
import { markdownPreview, type Preview } from "./preview/preview";
import { registerSelfCheck } from "./self-check";
import { registerStatusItem } from "./status-item";
import { actorOutline, type OutlineView } from "./views/actor-outline";
import { registerViewCommands } from "./views/commands";
import { type CrossReferencesView, crossReferences } from "./views/cross-references";
import { type ReviewView, review } from "./views/review";

/** What other extensions may use: the index, and the trees as data; and what VS Code's Markdown preview takes. */
export interface Dramatis extends Pick<Preview, "extendMarkdownIt"> {
  readonly corpus: Corpus;
  readonly outline: OutlineView;
  readonly crossReferences: CrossReferencesView;
  readonly review: ReviewView;
}

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): Dramatis {
  const log = window.createOutputChannel("Dramatis", { log: true });
  const client = createLanguageClient(Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath, log, {
    correct: (params) => corrections.make(params),
    storage: context.storageUri?.fsPath,
  });
  const corpus = corpusOf(client, log);
  const corrections = correctionsOf(corpus);
  const references = crossReferences(corpus, corrections, context.workspaceState);
  const reviewing = review(corpus, corrections, context.workspaceState);
  const outline = actorOutline(corpus, context.workspaceState);
  context.subscriptions.push(log, corpus, corrections, outline, references, reviewing);
  context.subscriptions.push(registerContextKeys(corpus), registerStatusItem(corpus, reviewing));
  context.subscriptions.push(registerCommands({ corpus, corrections, references, log }));
  context.subscriptions.push(registerViewCommands({ corpus, outline, crossReferences: references, review: reviewing }));
  context.subscriptions.push(registerSelfCheck(corpus, log));
  const preview = markdownPreview(corpus);
  context.subscriptions.push(registerMarks(corpus), preview);
  const sample = () => openSample(context.extensionUri);
  context.subscriptions.push(commands.registerCommand("dramatis.openSample", sample));
  context.subscriptions.push(registerPanels({ corpus, log, home: context.extensionUri }));
  // Nothing here waits for the server: views and commands are there at once, and ask when they are looked at.
  client.start().catch((error: unknown) => log.error("The server did not start.", String(error)));
  stop = () => client.dispose();
  return {
    corpus,
    outline,
    crossReferences: references,
    review: reviewing,
    extendMarkdownIt: preview.extendMarkdownIt,
  };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
