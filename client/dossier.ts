// The dossier of an actor or place: a document that the server writes, and writes anew as the corpus changes.
import { Uri, window, workspace } from "vscode";
import type { Corpus } from "./corpus";
import { sayGone } from "./navigation";

/** Opens the dossier of an entity in an editor; one that is open already is shown. */
export async function openDossier(id: string, corpus: Corpus): Promise<void> {
  const dossier = await corpus.dossier({ entity: id });
  if (!dossier) return sayGone();
  // The language client reads documents of this scheme from the server and tells the editor when they have changed.
  const document = await workspace.openTextDocument(Uri.parse(dossier.uri));
  await window.showTextDocument(document, { preview: false });
}
