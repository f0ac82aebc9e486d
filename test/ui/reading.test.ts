import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { given, inWorkbench } from "./session";

const LONG_FORM = "al-Qaeda in the Islamic Maghreb";

describe("reading the sample corpus", () => {
  const workbench = inWorkbench();

  it("shows a document and reaches nothing beyond this machine", async () => {
    const name = "01-dispatch.md";
    const [firstLine = ""] = readFileSync(join(given("DRAMATIS_CORPUS"), name), "utf8").split("\n");
    await workbench().openFile(name);
    await workbench().pointOf(firstLine);
    assert.deepEqual(workbench().blocked, []);
  });

  it("tells under the pointer who “Aqim” is, though the document never does", async () => {
    await workbench().openFile("03-patrols.txt");
    await workbench().indexed();
    const card = await workbench().hoverWord("Aqim");
    assert.match(card, new RegExp(LONG_FORM, "i"));
    assert.match(card, /mentions here, .* mentions in \d+ documents/);
    assert.match(card, /also AQIM/);
  });

  it("goes by F12 to the long form in another document", async () => {
    await workbench().openFile("03-patrols.txt");
    await workbench().indexed();
    await workbench().clickWord("Aqim");
    await workbench().until(async () => {
      await workbench().press("F12");
      await workbench().activeTab("01-dispatch.md").waitFor({ timeout: 10_000 });
    });
    // The line is wrapped where it will: the start of the name is enough.
    await workbench().cursorOn("al-Qaeda");
  });

  it("lists by Shift+F12 the mentions in several documents", async () => {
    await workbench().openFile("03-patrols.txt");
    await workbench().indexed();
    await workbench().clickWord("Aqim");
    await workbench().until(async () => {
      await workbench().press("Shift+F12");
      await workbench().peekRows.first().waitFor({ timeout: 10_000 });
    });
    for (const file of ["03-patrols.txt", "01-dispatch.md", "05-depeche.txt"]) {
      await workbench().peekRows.filter({ hasText: file }).first().waitFor();
    }
  });

  it("outlines the actors of the document in front, and follows when another comes to the front", async () => {
    await workbench().openFile("03-patrols.txt");
    await workbench().indexed();
    await workbench().openView("Dramatis");
    const outline = workbench().view("Actor Outline");
    await workbench().treeItem("Abdoulaye Maiga", outline).waitFor();
    await workbench().openFile("06-interview.txt");
    await workbench()
      .treeItem(/Mensah/, outline)
      .waitFor();
    assert.equal(await workbench().treeItem("Abdoulaye Maiga", outline).count(), 0);
  });

  it("opens an entity in the cross-references down to a mention, and goes there", async () => {
    await workbench().openFile("02-chronology.md");
    await workbench().indexed();
    await workbench().openView("Dramatis");
    const view = workbench().view("Cross-References");
    await workbench().command("Dramatis: Filter Cross-References");
    await workbench().quickInput.fill("tamanra");
    await workbench().press("Enter");
    await workbench().toggle(workbench().treeItem("Tamanrasset", view));
    const document = workbench().treeItem("03-patrols.txt", view);
    await workbench().toggle(document);
    await workbench()
      .treeItem(/joint command at Tamanrasset/, view)
      .first()
      .click();
    await workbench().activeTab("03-patrols.txt").waitFor();
    await workbench().cursorOn("Tamanrasset");
  });

  it("finds an entity by another of its names in the symbol search", async () => {
    await workbench().openFile("04-alliance.md");
    await workbench().indexed();
    const row = await workbench().searchSymbols("Tombouctou");
    await row
      .filter({ hasText: "Timbuktu" })
      .or(row.filter({ hasText: "Tombouctou" }))
      .first()
      .waitFor();
  });
});
