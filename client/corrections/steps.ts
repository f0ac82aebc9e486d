// What corrections made of files, as steps that can be made and taken back. VS Code's own undo of them is in the editor of
// the cast only; these are for the reader who is elsewhere.
import { FileType, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from "vscode";

/** One gesture of the reader: its name, and what it made of files. */
export interface Step {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** A file's text before and after; undefined where there was no file. */
export interface Change {
  readonly uri: Uri;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The texts of files as they are now, open or not; undefined where there is none. */
export function textsOf(uris: readonly Uri[]): Promise<(string | undefined)[]> {
  return Promise.all(uris.map(async (uri) => (await documentAt(uri))?.getText()));
}

/** Steps that were made one after the other, as one. */
export function joined(steps: readonly Step[]): Step {
  const changes = new Map<string, Change>();
  for (const change of steps.flatMap((step) => step.changes)) {
    const key = change.uri.toString();
    const earlier = changes.get(key);
    changes.set(key, earlier ? { ...change, before: earlier.before } : change);
  }
  const [first] = steps;
  const label = steps.length > 1 ? `${first?.label} (+${steps.length - 1})` : (first?.label ?? "");
  return { label, changes: [...changes.values()] };
}

/** The step that takes this one back. */
export function reversed({ label, changes }: Step): Step {
  return { label, changes: changes.map(({ uri, before, after }) => ({ uri, before: after, after: before })) };
}

/** A file of a step that has another text than the step starts from, so that the step cannot be made. */
export async function strayedFrom({ changes }: Step): Promise<Uri | undefined> {
  const now = await textsOf(changes.map(({ uri }) => uri));
  return changes.find(({ before }, i) => now[i] !== before)?.uri;
}

/** The edit that makes a step, of files that are as it starts from. */
export async function editOf({ changes }: Step): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { uri, before, after } of changes) {
    if (before === undefined) edit.createFile(uri, { contents: new TextEncoder().encode(after) });
    // What is open of a file stays so for a while without it, and counts: it must be empty before.
    else edit.replace(uri, ...differenceOf(await workspace.openTextDocument(uri), after ?? ""));
    if (after === undefined) edit.deleteFile(uri);
  }
  return edit;
}

/** The lines of a document that must change to make it this text, and what they become. */
function differenceOf(document: TextDocument, after: string): [Range, string] {
  const [old, lines] = [document.getText(), after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  const shorter = Math.min(old.length, lines.length);
  let start = 0;
  while (start < shorter && old[start] === lines[start]) start++;
  let same = 0;
  while (same < shorter - start && old.at(-1 - same) === lines.at(-1 - same)) same++;
  const offset = (count: number) => old.slice(0, count).join("").length;
  const range = new Range(document.positionAt(offset(start)), document.positionAt(offset(old.length - same)));
  return [range, lines.slice(start, lines.length - same).join("")];
}

/** A document that lost its file may still be open: it is none any more. */
async function documentAt(uri: Uri): Promise<TextDocument | undefined> {
  const isFile = await workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
  return isFile ? workspace.openTextDocument(uri) : undefined;
}
