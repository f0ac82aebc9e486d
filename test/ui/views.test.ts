import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { given, inWorkbench } from "./session";

const LONG_FORM = "al-Qaeda in the Islamic Maghreb";

describe("the views", () => {
  const workbench = inWorkbench();
  const inFolder = (name: string) => join(given("DRAMATIS_CORPUS"), name);
  const written: string[] = [];

  afterEach(async () => {
    await filter("").catch(() => undefined);
    for (const name of [...written.splice(0), "cast.yaml"]) rmSync(inFolder(name), { force: true });
  });

  describe("the actor outline", () => {
    it("is filtered from the keyboard, and whole again after Escape", async () => {
      const outline = await open("Actor Outline", "03-patrols.txt");
      await workbench().command("Dramatis: Filter Actor Outline");
      await workbench().quickInput.fill("tombouctou");
      await item("Abdoulaye Maiga", outline).waitFor({ state: "detached" });
      await item(/^Timbuktu, place/, outline).waitFor();
      await workbench().press("Escape");
      await item("Abdoulaye Maiga", outline).waitFor();
    });

    it("is sorted from its title", async () => {
      const outline = await open("Actor Outline", "03-patrols.txt");
      await chooseFrom(outline, "Sort By", "By Name");
      await firstOfItsGroup("Agence France-Presse", outline).waitFor();
      await chooseFrom(outline, "Sort By", "By Frequency");
      await firstOfItsGroup(LONG_FORM, outline).waitFor();
      await chooseFrom(outline, "Sort By", "By Appearance");
    });

    it("shows in the tooltip of an entity where in the document it is", async () => {
      const outline = await open("Actor Outline", "03-patrols.txt");
      const picture = workbench().page.getByRole("img", {
        name: "Where it is mentioned, from the first line to the last",
      });
      await workbench().until(
        async () => {
          await item(LONG_FORM, outline).hover();
          await picture.waitFor({ timeout: 10_000 });
        },
        () => workbench().page.mouse.move(0, 0),
      );
      assert.ok((await picture.boundingBox())!.width > 100);
    });

    it("opens to mentions and goes to one, by the keyboard alone", async () => {
      const outline = await open("Actor Outline", "03-patrols.txt");
      await workbench().command("Dramatis: Focus on Actor Outline View");
      await item("People", outline).first().waitFor();
      await workbench().until(async () => {
        await workbench().press("Home");
        await workbench().press("ArrowDown");
        await workbench().press("ArrowRight");
        await item(/said Abdoulaye Maiga/, outline).waitFor({ timeout: 10_000 });
      });
      await workbench().until(async () => {
        await workbench().command("Dramatis: Focus on Actor Outline View");
        for (const key of ["Home", "ArrowDown", "ArrowDown", "Enter"]) await workbench().press(key);
        await workbench().cursorOn("Abdoulaye Maiga", 10_000);
      });
    });
  });

  describe("the cross-references", () => {
    it("tell of an entity its names, roles and company", async () => {
      const references = await open("Cross-References", "03-patrols.txt");
      await filter("islamic maghreb");
      const entity = item(new RegExp(`^${LONG_FORM}, organisation, `), references);
      await expand(entity, item(/^Names, \d+$/, references));
      await expand(item(/^Names, \d+$/, references), item(/^AQIM, \d+ mentions, /, references));
      await expand(
        item(/^Appears With/, references),
        item(/, with al-Qaeda in the Islamic Maghreb in \d+ sentences?, /, references).first(),
      );
    });

    it("are grouped from their title", async () => {
      const references = await open("Cross-References", "03-patrols.txt");
      await chooseFrom(references, "Group By", "By Document");
      await item(/^01-dispatch\.md, \d+ mentions$/, references).waitFor();
      await chooseFrom(references, "Group By", "By Kind");
      await item(/^People, \d+$/, references).waitFor();
    });

    it("pin an entity from its context menu, and unpin it", async () => {
      const references = await open("Cross-References", "03-patrols.txt");
      await filter("Tamanrasset");
      const place = item(/^Tamanrasset, place, /, references);
      await workbench().contextMenu(place.first(), "Pin to the Top");
      await item(/^Pinned, 1$/, references).waitFor();
      await workbench().contextMenu(place.first(), "Unpin");
      await item(/^Pinned/, references).waitFor({ state: "detached" });
    });

    it("merge an entity that is dragged onto another, which Ctrl+Z takes back", async () => {
      write("dragged.md", "There [Xaver Quist]{.person} met [Zita Quoll]{.person}.\n");
      const references = await open("Cross-References", "dragged.md");
      await filter("qu");
      const [xaver, zita] = [item(/^Xaver Quist, /, references), item(/^Zita Quoll, /, references)];
      await workbench().until(async () => {
        await zita.dragTo(xaver, { timeout: 10_000 });
        await zita.waitFor({ state: "detached", timeout: 10_000 });
      });
      await item(/^Xaver Quist, person, 2 mentions.* also Zita Quoll/, references).waitFor();
      await xaver.click();
      await workbench().press("Control+Z");
      await zita.waitFor();
      assert.equal(existsSync(inFolder("cast.yaml")), false);
    });

    it("give an editor a mention that is dragged into it, quoted with its source", async () => {
      write("quoting.md", "# My notes\n\n");
      const references = await open("Cross-References", "quoting.md");
      await filter("Tamanrasset");
      await expand(item(/^Tamanrasset, place, /, references), item(/^03-patrols\.txt, /, references));
      const mention = item(/joint command at Tamanrasset/, references).first();
      await expand(item(/^03-patrols\.txt, /, references), mention);
      const editor = workbench().page.locator(".editor-group-container.active .view-lines");
      const lines = editor.locator(".view-line");
      await workbench().until(async () => {
        await mention.dragTo(editor, { targetPosition: { x: 40, y: 50 }, timeout: 10_000 });
        await lines
          .filter({ hasText: "> — [03-patrols.txt, line 15](<03-patrols.txt#L15>)" })
          .waitFor({ timeout: 10_000 });
      });
      await lines.filter({ hasText: "> The four armies have a joint command at Tamanrasset," }).waitFor();
    });

    it("show names that look like markup as these names", async () => {
      const odd = ["<img src=x onerror=alert(1)>", "$(trash)"];
      write("odd.md", odd.map((name) => `[[${name}]]{.person}`).join("\n\n"));
      write("odd-names.txt", `There [${odd[0]}]{.person} met [${odd[1]}]{.person}.\n`);
      const references = await open("Cross-References", "odd-names.txt");
      await filter("alert");
      await shows(references, odd[0]!);
      await filter("trash");
      await shows(references, odd[1]!);
      assert.equal(await references.locator(".codicon-trash").count(), 0);
      assert.equal(await references.locator("img[src=x]").count(), 0);
    });
  });

  describe("the review", () => {
    it("is opened from the status bar, and decides with one key after the other", async () => {
      const { review, plan, idea } = await doubt();
      const status = workbench()
        .page.locator(".statusbar")
        .getByRole("button", { name: /^Dramatis, .* to review/ });
      await workbench().until(async () => {
        await status.click({ timeout: 10_000 });
        await focused("Grand Plan", review).waitFor({ timeout: 10_000 });
      });
      await workbench().press("s");
      await plan.waitFor({ state: "detached" });
      await focused("Grand Idea", review).waitFor();
      await workbench().press("r");
      await idea.waitFor({ state: "detached" });
      assert.match(readFileSync(inFolder("cast.yaml"), "utf8"), /Grand Idea/);
      await workbench().press("Control+Z");
      await idea.waitFor();
      await workbench().command("Dramatis: Review What Was Skipped");
      await plan.waitFor();
    });

    it("decides what has the focus, not what was selected before it", async () => {
      const { review, plan, idea } = await doubt();
      await workbench().until(async () => {
        await plan.click({ timeout: 10_000 });
        for (let row = 0; row < 3; row++) await workbench().press("ArrowDown");
        await focused("Grand Idea", review).waitFor({ timeout: 10_000 });
      });
      await workbench().press("s");
      await idea.waitFor({ state: "detached" });
      assert.equal(await plan.count(), 1);
      await workbench().command("Dramatis: Review What Was Skipped");
      await idea.waitFor();
    });

    it("confirms with the mouse", async () => {
      const { plan } = await doubt();
      await workbench().until(async () => {
        await plan.hover({ timeout: 10_000 });
        await plan.getByRole("button", { name: /^Confirm/ }).click({ timeout: 10_000 });
      });
      await plan.waitFor({ state: "detached" });
      assert.match(readFileSync(inFolder("cast.yaml"), "utf8"), /name: Grand Plan/);
    });

    function focused(name: string, review: Locator): Locator {
      return review.locator(".monaco-list-row.focused", { hasText: name });
    }
  });

  function write(name: string, text: string): void {
    written.push(name);
    writeFileSync(inFolder(name), text);
  }

  /** Opens a document and a view. */
  async function open(title: string, file: string): Promise<Locator> {
    await workbench().openFile(file);
    await workbench().indexed();
    const view = await alone(title);
    await item(/./, view).first().waitFor();
    return view;
  }

  /** Opens a view and closes the others, so that there is room. */
  async function alone(title: string): Promise<Locator> {
    await workbench().openView("Dramatis");
    for (const each of ["Actor Outline", "Cross-References", "Review"]) {
      const heading = workbench().page.locator(`.pane-header[aria-label^="${each}"]`);
      const wanted = workbench().page.locator(`.pane-header[aria-label^="${each}"][aria-expanded="${each === title}"]`);
      await workbench().until(async () => {
        if ((await wanted.count()) === 0) await heading.click({ position: { x: 40, y: 10 }, timeout: 10_000 });
        await wanted.waitFor({ timeout: 5000 });
      });
    }
    return workbench().view(title);
  }

  /** Documents with a name that is doubtful, and one that is less often named. */
  async function doubt(): Promise<{ review: Locator; plan: Locator; idea: Locator }> {
    write("doubtful.txt", "The Grand Plan failed. The Grand Plan failed. The Grand Plan failed.\n");
    write("doubtful-2.txt", "The Grand Idea failed. The Grand Idea failed.\n");
    for (const name of ["doubtful.txt", "doubtful-2.txt"]) await workbench().openFile(name);
    await workbench().indexed();
    const review = await alone("Review");
    const [plan, idea] = [item(/^Grand Plan, perhaps a name, /, review), item(/^Grand Idea, perhaps a name, /, review)];
    for (const each of [plan, idea]) await each.waitFor();
    return { review, plan, idea };
  }

  function item(name: string | RegExp, view: Locator): Locator {
    return workbench().treeItem(name, view);
  }

  /** Opens an item until what is beneath it is there. */
  async function expand(parent: Locator, child: Locator): Promise<void> {
    await workbench().until(async () => {
      if ((await child.count()) === 0) await workbench().toggle(parent);
      await child.first().waitFor({ timeout: 10_000 });
    });
  }

  async function filter(query: string): Promise<void> {
    await workbench().command("Dramatis: Filter Cross-References");
    await workbench().quickInput.fill(query);
    await workbench().press("Enter");
  }

  /** Chooses from a menu in a view's title. */
  async function chooseFrom(view: Locator, menu: string, name: string): Promise<void> {
    await workbench().until(
      async () => {
        await view.locator(".pane-header").hover();
        await view.getByRole("button", { name: new RegExp(`^${menu}`) }).click({ timeout: 10_000 });
        await workbench().choose(name);
      },
      () => workbench().press("Escape"),
    );
  }

  function firstOfItsGroup(name: string, view: Locator): Locator {
    return item(name, view).and(view.locator('[aria-posinset="1"]'));
  }

  async function shows(view: Locator, name: string): Promise<void> {
    await view.locator(".label-name").getByText(name, { exact: true }).first().waitFor();
  }
});
