import assert from "node:assert/strict";
import { commands, extensions, Selection, window } from "vscode";
import type { SelfCheckResult } from "../../server/protocol";
import { dramatis, entityNamed } from "./dramatis";
import { openDocument, openMarked, placeOf } from "./support";

describe("the commands", () => {
  it("are all there, and every menu and key leads to one", async () => {
    await dramatis();
    const { contributes } = extensions.getExtension("dramatis.dramatis")!.packageJSON;
    const known = new Set(await commands.getCommands(true));
    const inMenus = Object.values<{ command?: string }[]>(contributes.menus).flat();
    const wanted = [...contributes.commands, ...contributes.keybindings, ...inMenus].flatMap(
      ({ command }) => command ?? [],
    );
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter((command) => !known.has(command)),
      [],
    );
  });

  describe("on mentions", () => {
    const name = "Orsolya Brandt";
    const first = "mentions-1.md";
    const second = "mentions-2.txt";

    before(async () => {
      await openMarked(first, "It was [Orsolya Brandt]{.person} who spoke. Then Orsolya Brandt left.‸");
      await openMarked(second, "Later [Orsolya Brandt]{.person} came back.‸");
      await entityNamed(name, 2);
    });

    it("go on to the next mention in the document, then into the next document, and back", async () => {
      await putCursor(first, 1);
      const visited: string[] = [];
      for (const command of ["nextMention", "nextMention", "previousMention", "previousMention"]) {
        await commands.executeCommand(`dramatis.${command}`);
        visited.push(selected());
      }
      assert.deepEqual(visited, [
        `${first} 2: ${name}`,
        `${second} 1: ${name}`,
        `${first} 2: ${name}`,
        `${first} 1: ${name}`,
      ]);
    });

    it("leave the cursor where nothing is named", async () => {
      const document = await openDocument(second);
      const editor = window.activeTextEditor!;
      const place = placeOf(document, "came");
      editor.selection = new Selection(place, place);
      await commands.executeCommand("dramatis.nextMention");
      assert.equal(window.activeTextEditor?.document, document);
      assert.ok(editor.selection.isEqual(new Selection(place, place)));
    });

    it("go to the introduction from another document", async () => {
      await putCursor(second, 1);
      await commands.executeCommand("dramatis.goToIntroduction");
      assert.equal(selected(), `${first} 1: ${name}`);
    });

    it("reveal what is under the cursor in the cross-references, whose tree then has the keyboard", async () => {
      await putCursor(second, 1);
      await commands.executeCommand("dramatis.revealInCrossReferences");
      const { crossReferences } = await dramatis();
      assert.deepEqual(
        crossReferences.view.selection.map((node) => node.type === "entity" && node.entity.name),
        [name],
      );
    });

    /** Opens a document with the cursor within the `nth` mention in it. */
    async function putCursor(path: string, nth: number): Promise<void> {
      const place = placeOf(await openDocument(path), name, nth);
      window.activeTextEditor!.selection = new Selection(place, place);
    }

    /** The document, which of the equal texts in it is selected, and the text. */
    function selected(): string {
      const { document, selection } = window.activeTextEditor!;
      const text = document.getText(selection);
      const before = document.getText().slice(0, document.offsetAt(selection.start));
      return `${document.uri.path.split("/").at(-1)} ${before.split(text).length}: ${text}`;
    }
  });

  it("check the index, and find it as it should be", async () => {
    const { corpus } = await dramatis();
    const result = await commands.executeCommand<SelfCheckResult>("dramatis.selfCheck");
    assert.equal(result?.documents, (await corpus.documents({})).length);
    assert.equal(result?.difference, undefined, result?.message);
  });

  it("rebuild the index into the same entities", async () => {
    const { corpus } = await dramatis();
    const before = await corpus.entities({});
    await commands.executeCommand("dramatis.rebuildIndex");
    assert.ok(before.length > 0);
    assert.deepEqual(await corpus.entities({}), before);
  });
});
