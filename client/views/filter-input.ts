import { commands, window } from "vscode";

/** A view whose names can be filtered. */
export interface Filtered {
  /** What the names are filtered by; empty when they are not. */
  readonly filter: string;
  filterBy(query: string): Promise<void>;
}

/** Filters a view while the reader types; Escape brings back what was there before. */
export async function askForFilter(
  view: Filtered,
  { id, title, placeholder }: { readonly id: string; readonly title: string; readonly placeholder: string },
): Promise<void> {
  const before = view.filter;
  await commands.executeCommand(`${id}.focus`, { preserveFocus: true });
  const input = window.createInputBox();
  input.title = title;
  input.placeholder = placeholder;
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => void view.filterBy(value));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) void view.filterBy(before);
    input.dispose();
  });
  input.show();
}
