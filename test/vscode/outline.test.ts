import assert from "node:assert/strict";
import { commands, Position, Selection, type TreeItem, ViewColumn, WorkspaceEdit, window, workspace } from "vscode";
import type { Node } from "../../client/views/nodes";
import { childrenOf, dramatis, linesOf, spokenIn, tooltipOf } from "./dramatis";
import { inWorkspace, openDocument, openMarked, placeOf, until } from "./support";

describe("the actor outline", () => {
  const first = "outline-first.md";
  const second = "outline-second.txt";
  const firstText =
    "Then [Marta Quill]{.person} of the [Guild of Lamps]{.organization} reached [Ostrava]{.place}.\n\nQuill slept.‸";

  before(async () => {
    await openMarked(second, "At dawn [Bruno Ferrand]{.person} left.‸");
    await openMarked(first, firstText);
  });

  it("lists whom and what the active document names, by kind, with their mentions", async () => {
    await openDocument(first);
    assert.deepEqual(await outlineOf(first, 3), [
      "People",
      "  Marta Quill",
      "    Then [⟦Marta Quill⟧]{.person} of the [Guild of Lamps]{.organization} reached [Ostrava]{.place}.",
      "    ⟦Quill⟧ slept.",
      "Organisations",
      "  Guild of Lamps",
      "    …of the [⟦Guild of Lamps⟧]{.organization} reached [Ostrava]{.place}.",
      "Places",
      "  Ostrava",
      "    …reached [⟦Ostrava⟧]{.place}.",
    ]);
  });

  it("follows when another document is opened, and back", async () => {
    await openDocument(second);
    assert.deepEqual(await outlineOf(second, 2), ["People", "  Bruno Ferrand"]);
    await openDocument(first);
    assert.deepEqual((await outlineOf(first, 2)).slice(0, 2), ["People", "  Marta Quill"]);
  });

  it("keeps the ids of its items when a line is written above them, so that what is open stays open", async () => {
    const document = await openDocument(first);
    await outlineOf(first, 1);
    const earlier = await mentionsOf("Marta Quill");
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), "A line above.\n\n");
    await workspace.applyEdit(edit);
    const isBelow = ([mention]: readonly Node[]) => mention !== undefined && lineIn(mention) === 2;
    const later = await until(() => mentionsOf("Marta Quill"), isBelow, "the mentions two lines below");
    assert.deepEqual(
      later.map(({ id }) => id),
      earlier.map(({ id }) => id),
    );
    await commands.executeCommand("workbench.action.files.revert");
  });

  it("goes to a mention", async () => {
    await openDocument(first);
    await outlineOf(first, 1);
    const [mention] = await mentionsOf("Marta Quill");
    const { provider } = (await dramatis()).outline;
    const { command } = (await provider.getTreeItem(mention!)) as TreeItem;
    await commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const editor = window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), "Marta Quill");
  });

  it("says of every item what it is, for those who do not see it", async () => {
    await openDocument(first);
    await outlineOf(first, 1);
    const { provider } = (await dramatis()).outline;
    const spoken = await spokenIn(provider);
    assert.deepEqual(spoken.slice(0, 4), [
      "People, 1",
      "Marta Quill, person, 2 mentions, also Quill, confirmed",
      "Then [Marta Quill]{.person} of the [Guild of Lamps]{.organization} reached [Ostrava]{.place}., line 1",
      "Quill slept., line 3",
    ]);
    assert.ok(spoken.every((label) => label !== ""));
  });

  it("sorts by frequency or by name where that is wanted", async () => {
    const path = "outline-order.md";
    await openMarked(path, "[Zoé Ardent]{.person} met [Ann Marlow]{.person}, and Ann Marlow left.‸");
    assert.deepEqual((await outlineOf(path, 2)).slice(1), ["  Zoé Ardent", "  Ann Marlow"]);
    await commands.executeCommand("dramatis.outline.sortByFrequency");
    assert.deepEqual((await outlineOf(path, 2)).slice(1), ["  Ann Marlow", "  Zoé Ardent"]);
    await commands.executeCommand("dramatis.outline.sortByName");
    assert.deepEqual((await outlineOf(path, 2)).slice(1), ["  Ann Marlow", "  Zoé Ardent"]);
    await commands.executeCommand("dramatis.outline.sortByAppearance");
    assert.deepEqual((await outlineOf(path, 2)).slice(1), ["  Zoé Ardent", "  Ann Marlow"]);
  });

  it("keeps only the names that match, and says so in its title", async () => {
    await openDocument(first);
    await outlineOf(first, 1);
    const { outline } = await dramatis();
    await outline.filterBy("quil");
    assert.deepEqual(await outlineOf(first, 2), ["People", "  Marta Quill"]);
    assert.equal(outline.view.description, "“quil” · 1 name");
    await commands.executeCommand("dramatis.outline.clearFilter");
    assert.equal((await outlineOf(first, 1)).length, 3);
    assert.equal(outline.view.description, first);
  });

  it("tells in a badge how many names wait for the reader's word", async () => {
    const path = "outline-candidate.txt";
    await openMarked(path, "The Grand Plan failed.‸");
    const { outline } = await dramatis();
    const badge = await until(
      async () => outline.view.badge,
      (shown) => shown?.tooltip.includes(path) === true,
      "a badge",
    );
    assert.deepEqual(badge, { value: 1, tooltip: `1 name to review in ${path}` });
    await openDocument(first);
    await outlineOf(first, 1);
    assert.equal(outline.view.badge, undefined);
  });

  it("selects what is named under the cursor, as long as it is to follow it", async () => {
    await commands.executeCommand("dramatis.outline.focus");
    const document = await openDocument(first);
    await outlineOf(first, 1);
    const { outline } = await dramatis();
    const selected = async () => outline.view.selection.map((node) => node.type === "entity" && node.entity.name);
    await putCursor("Ostrava");
    await until(selected, ([name]) => name === "Ostrava", "Ostrava selected");
    await commands.executeCommand("dramatis.outline.stopFollowing");
    await putCursor("Marta Quill");
    await outline.sortBy("appearance");
    assert.equal(outline.following, false);
    assert.deepEqual(await selected(), ["Ostrava"]);
    await commands.executeCommand("dramatis.outline.followCursor");
    await until(selected, ([name]) => name === "Marta Quill", "Marta Quill selected");

    async function putCursor(text: string): Promise<void> {
      const editor = await window.showTextDocument(document);
      const place = placeOf(document, text);
      editor.selection = new Selection(place, place);
    }
  });

  it("draws in the tooltip of an entity where the document mentions it, and says it in words", async () => {
    await openDocument(first);
    await outlineOf(first, 1);
    const { provider } = (await dramatis()).outline;
    const [people] = await childrenOf(provider);
    const [marta] = await childrenOf(provider, people);
    const tooltip = await tooltipOf(provider, marta!);
    const [, alternative, image] = /!\[(.*)\]\(data:image\/svg\+xml;base64,(.*)\)/.exec(tooltip) ?? [];
    assert.ok(alternative);
    assert.equal(atob(image!).match(/<rect/g)?.length, 2);
    assert.match(tooltip, /lines 1 to 3 of 3/);
  });

  it("is of the document of which a preview lies in front, though nothing else shows it", async () => {
    await openDocument(second);
    await outlineOf(second, 1);
    const uri = inWorkspace(first);
    await commands.executeCommand("vscode.openWith", uri, "vscode.markdown.preview.editor", ViewColumn.Active);
    assert.equal((await outlineOf(first, 1))[0], "People");
  });

  it("is of the document of a preview beside nothing but other documents", async () => {
    await commands.executeCommand("workbench.action.closeAllEditors");
    await openDocument(second);
    await outlineOf(second, 1);
    await commands.executeCommand("markdown.showPreview", inWorkspace(first));
    assert.equal((await outlineOf(first, 1))[0], "People");
  });

  it("is of a document that is in no file", async () => {
    const document = await workspace.openTextDocument({ language: "markdown", content: "[Ada Novak]{.person} came." });
    await window.showTextDocument(document);
    const { outline } = await dramatis();
    await until(
      async () => outline.uri,
      (uri) => uri === document.uri.toString(),
      "the outline of an unsaved document",
    );
    assert.deepEqual(await linesOf(outline.provider, 2), ["People", "  Ada Novak"]);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("is empty when no document is open", async () => {
    await commands.executeCommand("workbench.action.closeAllEditors");
    const { outline } = await dramatis();
    await until(
      async () => outline.uri,
      (uri) => uri === undefined,
      "an outline of nothing",
    );
    assert.deepEqual(await childrenOf(outline.provider), []);
  });
});

/** The outline as indented lines, once it shows a document. */
async function outlineOf(path: string, depth: number): Promise<string[]> {
  const { outline } = await dramatis();
  const uri = inWorkspace(path).toString();
  await until(
    async () => outline.uri,
    (shown) => shown === uri,
    `the outline of ${path}`,
  );
  return linesOf(outline.provider, depth);
}

/** The nodes below the entity of this name in the outline. */
async function mentionsOf(name: string): Promise<Node[]> {
  const { provider } = (await dramatis()).outline;
  for (const group of await childrenOf(provider)) {
    for (const node of await childrenOf(provider, group)) {
      if (node.type === "entity" && node.entity.name === name) return childrenOf(provider, node);
    }
  }
  return [];
}

function lineIn(node: Node): number | undefined {
  return node.type === "mention" ? node.mention.location.range.start.line : undefined;
}
