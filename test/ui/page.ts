// A reader's hands and eyes on the workbench: what tests of the user interface do and see, in their words. Every step
// waits for what it needs and fails with what it waited for; nothing sleeps.
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { type Box, boxOf, colourAt, coloursDiffer, cursorLineHolds } from "./in-page";

/** How often a gesture is made, and the milliseconds that its effect has each time. */
const TRIES = 5;
const PATIENCE = 10_000;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export class Workbench {
  /** Addresses beyond this machine that the page asked for; they were not reached. */
  readonly blocked: readonly string[];
  readonly page: Page;

  constructor(page: Page, blocked: readonly string[]) {
    this.page = page;
    this.blocked = blocked;
  }

  /** Opens a file of the folder by its name, through Quick Open. */
  async openFile(name: string): Promise<void> {
    await this.until(
      async () => {
        await this.press("Control+P");
        await this.quickInput.fill(name, { timeout: PATIENCE });
        // Enter could hit the list from before the filter; a click hits what it says.
        await this.quickRow(name).click({ timeout: PATIENCE });
        await this.activeTab(name).waitFor({ timeout: PATIENCE });
      },
      () => this.press("Escape"),
    );
  }

  /** Waits until the extension has read the whole folder. Keys such as F12 do nothing before it has registered itself. */
  async indexed(): Promise<void> {
    await this.page
      .locator(".statusbar")
      .getByRole("button", { name: /^Dramatis, .*up to date/ })
      .waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.until(
      async () => {
        await this.press("F1");
        await this.quickInput.fill(`>${title}`, { timeout: PATIENCE });
        await this.quickRow(title).click({ timeout: PATIENCE });
      },
      () => this.press("Escape"),
    );
  }

  /** Puts the cursor into the middle of the `nth` visible occurrence of a text in the editor. */
  async clickWord(text: string, nth = 1): Promise<void> {
    await this.until(async () => {
      const { x, y } = await this.pointOf(text, nth);
      await this.page.mouse.click(x, y);
      await this.cursorOn(text, PATIENCE);
    });
  }

  /** Rests the pointer on the `nth` visible occurrence of a text in the editor; the text of the card that appears. */
  async hoverWord(text: string, nth = 1): Promise<string> {
    return this.until(
      async () => {
        const { x, y } = await this.pointOf(text, nth);
        await this.page.mouse.move(x - 2, y);
        await this.page.mouse.move(x, y);
        return this.hoverText(PATIENCE);
      },
      () => this.page.mouse.move(0, 0),
    );
  }

  /**
   * Makes a gesture until it has its effect, as a person does: what is under the pointer can move while the page is
   * still laying itself out, and a gesture that fell into that moment is lost.
   * @param again what is done before the gesture is made once more
   */
  async until<T>(gesture: () => Promise<T>, again: () => Promise<unknown> = async () => {}): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await gesture();
      } catch (error) {
        if (tries === TRIES) throw error;
        await again();
      }
    }
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** The card that a hover shows. */
  get hoverCard(): Locator {
    return this.page.locator(".monaco-hover:not(.hidden)").filter({ has: this.page.locator(".hover-row") });
  }

  /** The text of the hover card, once it is there and has said all. */
  async hoverText(timeout?: number): Promise<string> {
    const row = this.hoverCard.locator(".hover-row:not(:has-text('Loading...'))").first();
    await row.waitFor(timeout === undefined ? {} : { timeout });
    return (await this.hoverCard.allInnerTexts()).join("\n");
  }

  /** The rows of a peek view: one a file, one a reference. */
  get peekRows(): Locator {
    return this.page.locator(".peekview-widget .ref-tree .monaco-list-row");
  }

  /** Shows a view container by the name on its icon. */
  async openView(name: string): Promise<void> {
    const icon = this.page.locator(".activitybar").getByRole("tab", { name: new RegExp(`^${literally(name)}`) });
    await icon.waitFor();
    if ((await icon.getAttribute("aria-selected")) !== "true") await icon.click();
    await this.page
      .locator(`.part.sidebar .composite.title`)
      .filter({ hasText: new RegExp(name, "i") })
      .waitFor();
  }

  /** A view of the side bar, by its title: its heading and its tree. */
  view(title: string): Locator {
    const heading = this.page.locator(`.pane-header[aria-label^="${title}"]`);
    return this.page.locator(".part.sidebar .pane").filter({ has: heading });
  }

  /** An item of a tree in the side bar, by the start of its accessible name: label, then description. */
  treeItem(name: string | RegExp, view: Locator = this.page.locator(".part.sidebar")): Locator {
    const pattern = typeof name === "string" ? new RegExp(`^${literally(name)}`) : name;
    return view.getByRole("treeitem", { name: pattern });
  }

  /** Opens or closes an item of a tree. */
  async toggle(item: Locator): Promise<void> {
    await item.first().locator(".monaco-tl-twistie").click();
  }

  /** Asks for workspace symbols; the rows that answer. */
  async searchSymbols(query: string): Promise<Locator> {
    await this.press("Control+T");
    await this.quickInput.fill(`#${query}`);
    return this.quickRow("");
  }

  /** Chooses from what can be done where the cursor is (Ctrl+.), by the start of its title. */
  async codeAction(title: string): Promise<void> {
    await this.until(
      async () => {
        await this.press("Control+.");
        await this.page
          .locator(".action-widget .monaco-list-row.action")
          .filter({ hasText: new RegExp(`^\\s*${literally(title)}`) })
          .first()
          .click({ timeout: PATIENCE });
      },
      () => this.press("Escape"),
    );
  }

  /** Types into the list that asks, and picks the first row that has a text. */
  async pick(typed: string, row: string): Promise<void> {
    await this.quickInput.fill(typed);
    await this.quickRow(row).click();
    await this.quickInput.waitFor({ state: "detached" });
  }

  /** Renames what is under the cursor (F2). */
  async rename(name: string): Promise<void> {
    const box = this.page.locator(".rename-box.rename-input-with-button input, .rename-box input");
    await this.until(
      async () => {
        await this.press("F2");
        await box.waitFor({ timeout: PATIENCE });
      },
      () => this.press("Escape"),
    );
    await box.fill(name);
    await this.press("Enter");
  }

  /** Opens the context menu of something, and chooses from it: from a submenu after its own name. */
  async contextMenu(target: Point | Locator, ...path: string[]): Promise<void> {
    await this.until(
      async () => {
        if ("x" in target) await this.page.mouse.click(target.x, target.y, { button: "right" });
        else await target.click({ button: "right", timeout: PATIENCE });
        for (const name of path.slice(0, -1)) await this.menuItem(name).click({ timeout: PATIENCE });
        await this.choose(path.at(-1)!);
      },
      () => this.press("Escape"),
    );
  }

  /** Chooses from the menu that is open, once it hears: for its first tenth of a second a menu is deaf to clicks. */
  async choose(name: string): Promise<void> {
    await this.until(async () => {
      await this.menuItem(name).click({ timeout: PATIENCE });
      await this.menuItem(name).waitFor({ state: "detached", timeout: 2000 });
    });
  }

  menuItem(name: string): Locator {
    return this.page.getByRole("menuitem", { name, exact: true });
  }

  get quickInput(): Locator {
    return this.page.locator(".quick-input-widget:visible input[type=text]");
  }

  /** The first row of the quick input's list that has a text. */
  quickRow(text: string): Locator {
    return this.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: text }).first();
  }

  /** The tab in front, of whatever file or of the named one. */
  activeTab(name?: string): Locator {
    const which = name === undefined ? "" : `[data-resource-name="${name}"]`;
    return this.page.locator(`.editor-group-container.active .tabs-container .tab.active${which}`);
  }

  /** Waits until the cursor is on a line that holds a text. */
  async cursorOn(text: string, timeout?: number): Promise<void> {
    await this.page.waitForFunction(cursorLineHolds, text, timeout === undefined ? {} : { timeout });
  }

  /** The middle of the `nth` visible occurrence of a text in an editor, in CSS pixels, once it is there. */
  async pointOf(text: string, nth = 1): Promise<Point> {
    const box = await this.page.waitForFunction(boxOf, { text, nth });
    const { x, y, width, height } = (await box.jsonValue()) as Box; // it waited until there was one
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The colour in which the `nth` visible occurrence of a text is painted, as CSS says it. */
  async colourOf(text: string, nth = 1): Promise<string> {
    return this.page.evaluate(colourAt, await this.pointOf(text, nth));
  }

  /** Waits until the first visible occurrence of a name has another colour than that of a piece of prose. */
  async painted(name: string, prose: string): Promise<void> {
    await this.page.waitForFunction(coloursDiffer, [name, prose] as const);
  }

  /** Closes what floats over the page, and every editor without saving: the next test starts from an empty desk. */
  async clear(): Promise<void> {
    for (let layer = 0; layer < 3; layer++) await this.press("Escape");
    await this.page.mouse.move(0, 0);
    const tabs = this.page.locator(".tabs-container .tab");
    const changed = this.page.locator(".tabs-container .tab.dirty");
    await this.until(async () => {
      // Reverting closes the one in front, changed or not.
      for (let left = await tabs.count(); left > 0 && (await changed.count()) > 0; left--)
        await this.command("View: Revert and Close Editor");
      await this.command("View: Close All Editors");
      await tabs.first().waitFor({ state: "detached", timeout: PATIENCE });
    });
  }

  /** Writes what the page shows into a PNG: a path, or a name in the folder for test artefacts. */
  async screenshot(path: string): Promise<void> {
    const file = path.endsWith(".png") ? path : join(process.cwd(), "test", "artefacts", `${path}.png`);
    await this.page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
