import assert from "node:assert/strict";
import { type CompletionList, commands, Range, type TextDocument, type WorkspaceEdit, workspace } from "vscode";
import { openMarked, placeOf, until } from "./support";

const INTRODUCTION = "There they met Jonas Weber in Gulu.\n";

describe("what the reader writes", () => {
  it("is completed by the names that the corpus knows", async () => {
    await openMarked("writing-introduction.md", INTRODUCTION);
    const { document, cursor } = await openMarked("writing-notes.md", "Then Jonas we‸\n");
    const ask = () =>
      commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", document.uri, cursor);
    const named = ({ items }: CompletionList) => items.find(({ label }) => labelOf(label) === "Jonas Weber");
    const item = named(await until(ask, (list) => named(list) !== undefined, "the name that was begun"));
    const range = item!.range instanceof Range ? item!.range : item!.range?.replacing;
    assert.equal(document.getText(range), "Jonas we");
  });
});

describe("a name that is changed", () => {
  it("is changed in all documents", async () => {
    const first = (await openMarked("renaming-1.md", "There they met Ruth Lindqvist in Gulu.\n")).document;
    const second = (await openMarked("renaming-2.txt", "Then Ruth Lindqvist's son left.\n")).document;
    const third = (await openMarked("renaming-3.md", "# RUTH LINDQVIST\n\nThen Ruth Lindqvist came back.\n")).document;
    const ask = () =>
      commands.executeCommand<WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        first.uri,
        placeOf(first, "Ruth Lindqvist"),
        "Ruth Lindgren",
      );
    const edit = await until(ask, (found) => found?.size === 3, "a change of three documents");
    assert.ok(await workspace.applyEdit(edit));
    assert.deepEqual(
      [first, second, third].map((document: TextDocument) => document.getText()),
      [
        "There they met Ruth Lindgren in Gulu.\n",
        "Then Ruth Lindgren's son left.\n",
        "# RUTH LINDGREN\n\nThen Ruth Lindgren came back.\n",
      ],
    );
    for (const document of [first, second, third]) await document.save();
  });

  it("is left to other extensions where it is the name of no actor", async () => {
    const { document, cursor } = await openMarked("renaming-heading.md", "# About the har‸vest\n\nIt was good.\n");
    const ask = () =>
      commands.executeCommand<{ placeholder: string } | undefined>("vscode.prepareRename", document.uri, cursor);
    const { placeholder } = (await until(ask, (found) => found !== undefined, "the heading as what is renamed"))!;
    assert.equal(placeholder, "About the harvest");
  });
});

function labelOf(label: string | { readonly label: string }): string {
  return typeof label === "string" ? label : label.label;
}
