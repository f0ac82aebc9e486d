import assert from "node:assert/strict";
import { ConfigurationTarget, commands, Selection, WorkspaceEdit, window, workspace } from "vscode";
import { cast, exists, find, gone, itemOf, picking, savedCast, statusOf } from "./correcting";
import { dramatis, entityNamed } from "./dramatis";
import { openDocument, openMarked, placeOf, until, withoutCast } from "./support";

describe("a correction", () => {
  const path = "corrections.md";
  const text = [
    "There they met Ruth Sandvik in Gulu.",
    "Later Karin Holm came to Gulu with Ruth Sandvik.",
    "Nobody had asked the Silver Lantern Trust.",
  ].join("\n\n");

  beforeEach(async () => {
    await openMarked(path, text);
    await entityNamed("Ruth Sandvik");
    await entityNamed("Karin Holm");
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await commands.executeCommand("workbench.action.closeAllEditors");
    await withoutCast();
  });

  describe("at the cursor", () => {
    it("confirms, in a file that is made for it and saved", async () => {
      await putCursor("Karin Holm");
      await commands.executeCommand("dramatis.confirm");
      await statusOf("Karin Holm", "confirmed");
      assert.match(await savedCast(), /name: Karin Holm/);
    });

    it("leaves the reader's document alone, and its editor in front", async () => {
      await putCursor("Karin Holm");
      await commands.executeCommand("dramatis.confirm");
      await statusOf("Karin Holm", "confirmed");
      const { document } = window.activeTextEditor!;
      assert.deepEqual(
        [document.uri.path.split("/").at(-1), document.getText(), document.isDirty],
        [path, text, false],
      );
    });

    it("says that a spelling is no name", async () => {
      await putCursor("Karin Holm");
      await commands.executeCommand("dramatis.notAName");
      await gone("Karin Holm");
    });

    it("changes the kind to the one that is picked", async () => {
      await putCursor("Karin Holm");
      await picking("dramatis.changeKind");
      await until(find("Karin Holm"), (entity) => entity?.kind === "organization", "Karin Holm as an organisation");
    });

    it("takes a name apart from the one that it was taken for", async () => {
      await openMarked(path, `${text}\n\nThen Sandvik left.`);
      await until(find("Ruth Sandvik"), (entity) => entity?.aliases.includes("Sandvik") === true, "the short name");
      await putCursor("Then Sandvik left");
      await commands.executeCommand("dramatis.splitOff");
      await entityNamed("Sandvik");
      assert.deepEqual((await find("Ruth Sandvik")())?.aliases, []);
    });

    it("shows another of its names", async () => {
      await openMarked(path, `${text}\n\nThen Sandvik left.`);
      await until(find("Ruth Sandvik"), (entity) => entity?.aliases.includes("Sandvik") === true, "the short name");
      await putCursor("Ruth Sandvik");
      await picking("dramatis.nameIt");
      const shown = await until(find("Sandvik"), (entity) => entity !== undefined, "the other name");
      assert.deepEqual(shown!.aliases, ["Ruth Sandvik"]);
    });
  });

  describe("on a selection", () => {
    it("that is no name makes it one, of the kind that is picked", async () => {
      const document = await openDocument(path);
      const start = document.positionAt(text.indexOf("asked"));
      window.activeTextEditor!.selection = new Selection(start, start.translate(0, "asked".length));
      await picking("dramatis.confirm");
      const asked = await until(find("asked"), (entity) => entity !== undefined, "the new name");
      assert.deepEqual([asked!.kind, asked!.status], ["person", "confirmed"]);
    });

    it("that is just a name confirms it", async () => {
      const document = await openDocument(path);
      const start = document.positionAt(text.indexOf("Karin Holm"));
      window.activeTextEditor!.selection = new Selection(start, start.translate(0, "Karin Holm".length));
      await commands.executeCommand("dramatis.confirm");
      await statusOf("Karin Holm", "confirmed");
    });
  });

  describe("on an item of a tree", () => {
    it("confirms", async () => {
      await commands.executeCommand("dramatis.confirm", await itemOf("Ruth Sandvik"));
      await statusOf("Ruth Sandvik", "confirmed");
    });

    it("confirms all that are selected, as one gesture", async () => {
      const items = [await itemOf("Ruth Sandvik"), await itemOf("Karin Holm")];
      await commands.executeCommand("dramatis.confirm", items[0], items);
      await statusOf("Ruth Sandvik", "confirmed");
      await statusOf("Karin Holm", "confirmed");
      await commands.executeCommand("dramatis.undoCorrection");
      await statusOf("Ruth Sandvik", "likely");
      await statusOf("Karin Holm", "likely");
    });

    it("merges into the one that is picked of those that are selected", async () => {
      const items = [await itemOf("Ruth Sandvik"), await itemOf("Karin Holm")];
      await picking("dramatis.mergeInto", items[0], items);
      await gone("Karin Holm");
      assert.deepEqual((await find("Ruth Sandvik")())?.aliases, ["Karin Holm"]);
    });

    it("merges two that are perhaps one without a further question, or keeps them apart", async () => {
      const other = { entity: await entityNamed("Ruth Sandvik") };
      const item = { type: "review", entity: await entityNamed("Karin Holm"), item: { other } };
      await commands.executeCommand("dramatis.keepApart", item);
      assert.match(await savedCast(), /apart:/);
      await commands.executeCommand("dramatis.undoCorrection");
      await commands.executeCommand("dramatis.mergeInto", item);
      await gone("Karin Holm");
    });

    it("says of a name that is in the whole corpus that it is none", async () => {
      await commands.executeCommand("dramatis.notAName", await itemOf("Karin Holm"));
      await gone("Karin Holm");
    });

    it("of a mention is about the name in it", async () => {
      const entity = await entityNamed("Karin Holm");
      const { corpus } = await dramatis();
      const [mention] = await corpus.mentions({ entity: entity.id });
      await commands.executeCommand("dramatis.notAName", { type: "mention", entity, mention });
      await gone("Karin Holm");
    });
  });

  it("merges into the entity that is picked, the most alike first", async () => {
    await openMarked(path, `${text}\n\nShe wrote to Runa Sandvik.`);
    await entityNamed("Runa Sandvik");
    await putCursor("Runa Sandvik");
    await picking("dramatis.mergeInto");
    await gone("Runa Sandvik");
    assert.deepEqual((await find("Ruth Sandvik")())?.aliases, ["Runa Sandvik"]);
  });

  describe("is taken back", () => {
    it("with the file that was made for it, and made again", async () => {
      await putCursor("Karin Holm");
      await commands.executeCommand("dramatis.notAName");
      await gone("Karin Holm");
      await commands.executeCommand("dramatis.undoCorrection");
      await entityNamed("Karin Holm");
      assert.equal(await exists(cast()), false);
      await commands.executeCommand("dramatis.redoCorrection");
      await gone("Karin Holm");
      await commands.executeCommand("dramatis.undoCorrection");
      await entityNamed("Karin Holm");
    });

    it("the last one first, and what the reader wrote into the file stays", async () => {
      const own = "# Mine.\nnot-names: [Updates]\n";
      await workspace.fs.writeFile(cast(), new TextEncoder().encode(own));
      await commands.executeCommand("dramatis.confirm", await itemOf("Karin Holm"));
      await statusOf("Karin Holm", "confirmed");
      await commands.executeCommand("dramatis.confirm", await itemOf("Ruth Sandvik"));
      await statusOf("Ruth Sandvik", "confirmed");
      await commands.executeCommand("dramatis.undoCorrection");
      await statusOf("Ruth Sandvik", "likely");
      await statusOf("Karin Holm", "confirmed");
      await commands.executeCommand("dramatis.undoCorrection");
      await statusOf("Karin Holm", "likely");
      assert.equal(await savedCast(), own);
    });

    it("by plain undo in the editor of the cast", async () => {
      await commands.executeCommand("dramatis.confirm", await itemOf("Karin Holm"));
      await statusOf("Karin Holm", "confirmed");
      await commands.executeCommand("dramatis.confirm", await itemOf("Ruth Sandvik"));
      await statusOf("Ruth Sandvik", "confirmed");
      await openDocument("cast.yaml");
      await commands.executeCommand("undo");
      await statusOf("Ruth Sandvik", "likely");
      await statusOf("Karin Holm", "confirmed");
    });

    it("also where it took back another", async () => {
      await commands.executeCommand("dramatis.confirm", await itemOf("Karin Holm"));
      await statusOf("Karin Holm", "confirmed");
      await commands.executeCommand("dramatis.notAName", await itemOf("Karin Holm"));
      await gone("Karin Holm");
      await commands.executeCommand("dramatis.undoCorrection");
      await statusOf("Karin Holm", "confirmed");
    });

    it("not where the reader has changed the file since", async () => {
      await commands.executeCommand("dramatis.confirm", await itemOf("Karin Holm"));
      await statusOf("Karin Holm", "confirmed");
      const document = await workspace.openTextDocument(cast());
      const edit = new WorkspaceEdit();
      edit.insert(cast(), document.positionAt(document.getText().length), "# Mine.\n");
      assert.ok(await workspace.applyEdit(edit));
      const changed = document.getText();
      await commands.executeCommand("dramatis.undoCorrection");
      assert.equal(document.getText(), changed);
    });
  });

  it("is left unsaved where the settings say so of refactorings, and counts all the same", async () => {
    const files = workspace.getConfiguration("files");
    await files.update("refactoring.autoSave", false, ConfigurationTarget.Global);
    try {
      await workspace.fs.writeFile(cast(), new TextEncoder().encode("not-names: [Updates]\n"));
      await commands.executeCommand("dramatis.confirm", await itemOf("Karin Holm"));
      await statusOf("Karin Holm", "confirmed");
      assert.equal(await savedCast(), "not-names: [Updates]\n");
      assert.equal((await workspace.openTextDocument(cast())).isDirty, true);
    } finally {
      await files.update("refactoring.autoSave", undefined, ConfigurationTarget.Global);
    }
  });

  it("that a code action of the server asks for can be taken back like any other", async () => {
    const { id } = await entityNamed("Karin Holm");
    await commands.executeCommand("dramatis.applyCorrection", { correction: { act: "confirm", entity: id } });
    await statusOf("Karin Holm", "confirmed");
    await commands.executeCommand("dramatis.undoCorrection");
    await statusOf("Karin Holm", "likely");
  });

  it("of an entity that is gone changes nothing", async () => {
    const entity = { ...(await entityNamed("Karin Holm")), id: "person/nobody" };
    await commands.executeCommand("dramatis.confirm", { type: "entity", entity });
    assert.equal(await exists(cast()), false);
  });

  /** Puts the cursor into the middle of the first occurrence of a text. */
  async function putCursor(within: string): Promise<void> {
    const place = placeOf(await openDocument(path), within);
    window.activeTextEditor!.selection = new Selection(place, place);
  }
});
