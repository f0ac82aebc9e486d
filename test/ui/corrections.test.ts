import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventually, given, inWorkbench } from "./session";

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
    await workbench().press("Enter");
    await eventually(() => fileHas("cast.yaml", "Karin Holm"), "the merger in the cast");

    await workbench().clickWord("Gulu");
    await workbench().press("Control+Z");

    await workbench()
      .treeItem(/^Karin Holm.*1 mention/, outline)
      .waitFor();
    await workbench()
      .treeItem(/^Karin Holm/, references)
      .waitFor();
    assert.doesNotMatch(await workbench().hoverWord("Karin Holm"), /Ruth Sandvik/);
    await eventually(() => !existsSync(inFolder("cast.yaml")), "the cast to be gone as it came");
  });

  it("asks where a place lies until it can read the answer, and what is to be noted of it", async () => {
    write("placing.md", "There they met Ruth Sandvik in Gulu.\n");
    await workbench().openFile("placing.md");
    await workbench().indexed();
    await workbench().clickWord("Gulu");
    await workbench().command("Dramatis: Set Coordinates…");
    await workbench().quickInput.fill("97, 32.3");
    await workbench().page.getByText("A latitude lies between").waitFor();
    await workbench().quickInput.fill("2.77 N, 32.3 E");
    await workbench().page.getByText("A latitude lies between").waitFor({ state: "detached" });
    await workbench().press("Enter");
    await eventually(() => fileHas("cast.yaml", "[2.77, 32.3]"), "the coordinates in the cast");
    await workbench().clickWord("Gulu");
    await workbench().command("Dramatis: Edit Note…");
    await workbench().quickInput.fill("The seat of the district.");
    await workbench().press("Enter");
    await eventually(() => fileHas("cast.yaml", "note: The seat of the district."), "the note in the cast");
    assert.match(await workbench().hoverWord("Gulu"), /The seat of the district\./);
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
    await eventually(() => fileHas("renaming-2.txt", "Then Ruth Sandberg's son left.\n"), "the saved name");
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
    await eventually(() => fileHas("spelling.txt", text.replace("Yaser", "Yasir")), "the saved spelling");
  });

  function fileHas(name: string, text: string): boolean {
    return existsSync(inFolder(name)) && readFileSync(inFolder(name), "utf8").includes(text);
  }

  function write(name: string, text: string): void {
    writeFileSync(inFolder(name), text);
    written.push(name);
  }
});
