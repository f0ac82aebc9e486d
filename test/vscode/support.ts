// What tests in a real VS Code ask for again and again. Nothing here sleeps: it asks until the answer is good, or says
// what it waited for.
import { setTimeout as pause } from "node:timers/promises";
import {
  commands,
  type Definition,
  type DocumentSymbol,
  extensions,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  Range,
  type SymbolInformation,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { parseMarked } from "../support/marked";

/** Milliseconds after which `until` gives up: generous, since a test that passes never waits for it. */
const patience = 30_000;

/** The address of a file of the workspace folder, by its path in it. */
export function inWorkspace(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("the suite runs without a workspace folder");
  return Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace folder in an editor, and waits until the extension runs. */
export async function openDocument(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inWorkspace(path));
  await window.showTextDocument(document);
  await extensions.getExtension("dramatis.dramatis")?.activate();
  return document;
}

/** Writes a file of the workspace folder from marked text and opens it; the cursor is where the mark was. */
export async function openMarked(path: string, marked: string): Promise<{ document: TextDocument; cursor: Position }> {
  const { text, cursor } = parseMarked(marked);
  await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
  const document = await openDocument(path);
  return { document, cursor: document.positionAt(cursor ?? 0) };
}

/** Takes the cast away, if there is one. It is emptied first: what an editor holds of a file counts on without it. */
export async function withoutCast(): Promise<void> {
  const cast = inWorkspace("cast.yaml");
  const found = await workspace.findFiles("cast.yaml");
  if (found.length === 0) return;
  const document = await workspace.openTextDocument(cast);
  const edit = new WorkspaceEdit();
  edit.replace(cast, document.validateRange(new Range(0, 0, document.lineCount, 0)), "");
  edit.deleteFile(cast);
  if (!(await workspace.applyEdit(edit))) throw new Error("the cast could not be taken away");
}

/** The position in the middle of the `nth` occurrence of a text. */
export function placeOf(document: TextDocument, text: string, nth = 1): Position {
  let found = -1;
  for (let count = 0; count < nth; count++) {
    found = document.getText().indexOf(text, found + 1);
    if (found < 0) throw new Error(`${document.uri.path} has no occurrence ${count + 1} of ${text}`);
  }
  return document.positionAt(found + Math.floor(text.length / 2));
}

/**
 * Asks until the answer is good, and returns it. Rejects with the last answer when that takes too long. VS Code answers
 * from the providers it knows at the moment, so the first answers may come from before the server was there.
 */
export async function until<T>(ask: () => Thenable<T>, isGood: (answer: T) => boolean, what: string): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() > deadline)
      throw new Error(`waited in vain for ${what}; the last answer: ${JSON.stringify(answer)}`);
    await pause(20);
  }
}

/** The text of the hover cards at a place, once there is one. */
export async function hoverAt(document: TextDocument, position: Position): Promise<string> {
  const ask = () => commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
  const cards = await until(ask, (hovers) => hovers.length > 0, `a hover at ${describePlace(document, position)}`);
  return cards
    .flatMap((card) => card.contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n\n");
}

/** Where the definition of what is at a place leads, once it leads somewhere. */
export async function definitionsAt(document: TextDocument, position: Position): Promise<Place[]> {
  const ask = () =>
    commands.executeCommand<Definition | LocationLink[]>("vscode.executeDefinitionProvider", document.uri, position);
  const answer = await until(ask, isFilled, `a definition at ${describePlace(document, position)}`);
  return Promise.all([answer].flat().map(placeFrom));
}

/** The references to what is at a place, once there are any. */
export async function referencesAt(document: TextDocument, position: Position): Promise<Place[]> {
  const ask = () => commands.executeCommand<Location[]>("vscode.executeReferenceProvider", document.uri, position);
  const answer = await until(ask, isFilled, `references at ${describePlace(document, position)}`);
  return Promise.all(answer.map(placeFrom));
}

/** The document symbols of all providers, once there are any. */
export function symbolsOf(document: TextDocument): Promise<DocumentSymbol[]> {
  const ask = () => commands.executeCommand<DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
  return until(ask, isFilled, `symbols of ${document.uri.path}`);
}

/** The workspace symbols for a query, once there are any. */
export function symbolsFor(query: string): Promise<SymbolInformation[]> {
  const ask = () => commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);
  return until(ask, isFilled, `workspace symbols for ${query}`);
}

/** A range of a document with the text it covers, so that expectations need no numbers. */
export interface Place {
  readonly uri: Uri;
  readonly range: Range;
  readonly text: string;
}

async function placeFrom(location: Location | LocationLink): Promise<Place> {
  const [uri, range] =
    "targetUri" in location
      ? [location.targetUri, location.targetSelectionRange ?? location.targetRange]
      : [location.uri, location.range];
  return { uri, range, text: (await workspace.openTextDocument(uri)).getText(range) };
}

/** VS Code answers `undefined` instead of an empty list where no provider is registered yet. */
function isFilled(answer: unknown): boolean {
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== null;
}

function describePlace(document: TextDocument, position: Position): string {
  return `${document.uri.path}: ${document.lineAt(position).text.slice(0, 80)} (character ${position.character + 1})`;
}
