import assert from "node:assert/strict";
import { commands, Position, type TreeItem, WorkspaceEdit, window, workspace } from "vscode";
import type { Node } from "../../client/views/nodes";
import { childrenOf, dramatis, linesOf } from "./dramatis";
import { inWorkspace, openDocument, openMarked, until } from "./support";

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
    const spoken: string[] = [];
    const walk = async (parent?: Node): Promise<void> => {
      for (const node of await childrenOf(provider, parent)) {
        const item = (await provider.getTreeItem(node)) as TreeItem;
        spoken.push(item.accessibilityInformation?.label ?? "");
        await walk(node);
      }
    };
    await walk();
    assert.deepEqual(spoken.slice(0, 4), [
      "People, 1",
      "Marta Quill, person, 2 mentions, also Quill",
      "Then [Marta Quill]{.person} of the [Guild of Lamps]{.organization} reached [Ostrava]{.place}., line 1",
      "Quill slept., line 3",
    ]);
    assert.ok(spoken.every((label) => label !== ""));
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
