// Where VS Code starts the client and ends it: the one file that sees everything of it.
import { type ExtensionContext, Uri, window } from "vscode";
import { registerCommands } from "./commands";
import { registerContextKeys } from "./context-keys";
import { type Corpus, corpusOf } from "./corpus";
import { createLanguageClient } from "./language-client";
import { registerStatusItem } from "./status-item";
import { actorOutline, type OutlineView } from "./views/actor-outline";
import { type CrossReferencesView, crossReferences } from "./views/cross-references";

/** What other extensions may use: the index, and the two trees as data. */
export interface Dramatis {
  readonly corpus: Corpus;
  readonly outline: OutlineView;
  readonly crossReferences: CrossReferencesView;
}

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): Dramatis {
  const log = window.createOutputChannel("Dramatis", { log: true });
  const client = createLanguageClient(Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath, log);
  const corpus = corpusOf(client, log);
  const outline = actorOutline(corpus);
  const references = crossReferences(corpus, context.workspaceState);
  context.subscriptions.push(log, corpus, outline, references);
  context.subscriptions.push(registerContextKeys(corpus), registerStatusItem(corpus));
  context.subscriptions.push(registerCommands({ corpus, references, log }));
  // Nothing here waits for the server: views and commands are there at once, and ask when they are looked at.
  client.start().catch((error: unknown) => log.error("The server did not start.", String(error)));
  stop = () => client.dispose();
  return { corpus, outline, crossReferences: references };
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
