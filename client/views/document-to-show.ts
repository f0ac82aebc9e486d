// Which document the outline is of.
import {
  languages,
  type Tab,
  TabInputCustom,
  TabInputText,
  TabInputWebview,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { selector } from "../language-client";
import { baseName } from "../places";

/**
 * The document of the active editor, or that of which a preview lies in front. Where that is none we read, the one shown
 * so far stays while it is open in a tab, unless another text lies in front: the log has the keyboard, say.
 */
export function documentToShow(current: Uri | undefined): Uri | undefined {
  const active = window.activeTextEditor?.document;
  if (active && isReadable(active)) return active.uri;
  const front = window.tabGroups.activeTabGroup.activeTab;
  const previewed = front && sourceOf(front, current);
  if (previewed) return previewed;
  if (!current || (front?.input instanceof TabInputText && !isSame(front.input.uri, current))) return undefined;
  const isOpen = window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isTabOf(input, current)));
  return isOpen && readable().some(({ uri }) => isSame(uri, current)) ? current : undefined;
}

/** The document that a preview of VS Code's is of. The tab tells its name only: then the open document of that name. */
function sourceOf({ input, label }: Tab, current: Uri | undefined): Uri | undefined {
  if (input instanceof TabInputCustom) return isPreview(input) ? input.uri : undefined;
  if (!(input instanceof TabInputWebview) || !isPreview(input)) return undefined;
  // The words before the name are in the language of VS Code: `Preview a.md`, `[Preview] a.md`.
  const isNamed = (uri: Uri) => label === baseName(uri) || label.endsWith(` ${baseName(uri)}`);
  if (current && isNamed(current)) return current;
  return readable().find(({ uri }) => isNamed(uri))?.uri;
}

function isPreview({ viewType }: { readonly viewType: string }): boolean {
  return viewType.includes("markdown.preview");
}

function readable(): TextDocument[] {
  return workspace.textDocuments.filter(isReadable);
}

function isReadable(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}

function isTabOf(input: unknown, uri: Uri): boolean {
  return input instanceof TabInputText && isSame(input.uri, uri);
}

function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}
