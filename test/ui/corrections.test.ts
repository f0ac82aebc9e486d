import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { given, inWorkbench } from "./session";

describe("correcting what is read", () => {
  const workbench = inWorkbench();
  const inFolder = (name: string) => join(given("DRAMATIS_CORPUS"), name);
  const written: string[] = [];

  afterEach(() => {
    for (const name of [...written.splice(0), "cast.yaml"]) rmSync(inFolder(name), { force: true });
  });

  it("merges two actors from a code action; hover, outline and tree follow, and follow Ctrl+Z back", async () => {
    write("merging.md", "There they met Ruth Sandvik in Gulu.\n\nThen Karin Holm left Gulu.\n");
    await workbench().openFile("merging.md");
    await workbench().indexed();
    await workbench().openView("Dramatis");
    const outline = workbench().view("Actor Outline");
    const references = workbench().view("Cross-References");
    await workbench().treeItem("Karin Holm", outline).waitFor();
    assert.doesNotMatch(await workbench().hoverWord("Karin Holm"), /Ruth Sandvik/);

    await workbench().clickWord("Karin Holm");
    await workbench().codeAction("Merge");
    await workbench().pick("ruth sand", "Ruth Sandvik");

    await workbench().treeItem("Karin Holm", outline).waitFor({ state: "detached" });
    await workbench()
      .treeItem(/^Ruth Sandvik.*2 mentions.*also Karin Holm/, outline)
      .waitFor();
    assert.match(await workbench().hoverWord("Karin Holm"), /Ruth Sandvik.*also Karin Holm/s);
    await workbench().command("Dramatis: Filter Cross-References");
    await workbench().quickInput.fill("karin holm");
    await workbench()
      .treeItem(/^Ruth Sandvik.*2 mentions/, references)
      .waitFor();
    await workbench().press("Escape");
    assert.match(readFileSync(inFolder("cast.yaml"), "utf8"), /Karin Holm/);

    await workbench().clickWord("Gulu");
    await workbench().press("Control+Z");

    await workbench()
      .treeItem(/^Karin Holm.*1 mention/, outline)
      .waitFor();
    await workbench()
      .treeItem(/^Karin Holm/, references)
      .waitFor();
    assert.doesNotMatch(await workbench().hoverWord("Karin Holm"), /Ruth Sandvik/);
    assert.equal(existsSync(inFolder("cast.yaml")), false);
  });

  it("renames an actor in three files", async () => {
    write("renaming-1.md", "There they met Ruth Sandvik in Gulu.\n");
    write("renaming-2.txt", "Then Ruth Sandvik's son left.\n");
    write("renaming-3.md", "# Ruth Sandvik\n\nThen Ruth Sandvik came back.\n");
    for (const name of ["renaming-1.md", "renaming-2.txt", "renaming-3.md"]) await workbench().openFile(name);
    await workbench().indexed();
    await workbench().clickWord("Ruth Sandvik");
    await workbench().rename("Ruth Sandberg");
    await workbench().pointOf("Then Ruth Sandberg came back.");
    await workbench().openFile("renaming-2.txt");
    await workbench().pointOf("Then Ruth Sandberg's son left.");
    await workbench().openFile("renaming-1.md");
    await workbench().pointOf("There they met Ruth Sandberg in Gulu.");
    assert.equal(readFileSync(inFolder("renaming-2.txt"), "utf8"), "Then Ruth Sandberg's son left.\n");
  });

  it("opens a dossier, and goes from a quote to its line", async () => {
    write("quoted-1.md", "# News\n\nThere they met Ruth Sandvik in Gulu.\n");
    write("quoted-2.txt", "Then Ruth Sandvik left.\n");
    await workbench().openFile("quoted-1.md");
    await workbench().openFile("quoted-2.txt");
    await workbench().indexed();
    await workbench().clickWord("Ruth Sandvik");
    await workbench().command("Dramatis: Open Dossier");
    await workbench().activeTab("Ruth Sandvik.md").waitFor();
    const link = await workbench().pointOf("quoted-1.md#L3");
    await workbench().until(async () => {
      await workbench().page.keyboard.down("Control");
      await workbench().page.mouse.move(link.x - 2, link.y);
      await workbench().page.mouse.click(link.x, link.y);
      await workbench().page.keyboard.up("Control");
      await workbench().activeTab("quoted-1.md").waitFor({ timeout: 10_000 });
    });
    await workbench().cursorOn("There they met Ruth Sandvik");
  });

  it("mends an inconsistent spelling by a quick fix", async () => {
    const text = "The emir Abu Yasir came to Kidal. Abu Yasir spoke. The mayor met Abu Yaser in the evening.\n";
    write("spelling.txt", text);
    await workbench().openFile("spelling.txt");
    await workbench().indexed();
    await workbench().clickWord("Abu Yaser");
    await workbench().codeAction("Write “Abu Yasir” here");
    await workbench().pointOf("met Abu Yasir in");
    await workbench().press("Control+S");
    await workbench().page.locator(".tab.dirty").first().waitFor({ state: "detached" });
    assert.equal(readFileSync(inFolder("spelling.txt"), "utf8"), text.replace("Yaser", "Yasir"));
  });

  function write(name: string, text: string): void {
    writeFileSync(inFolder(name), text);
    written.push(name);
  }
});
