// A reader's hands and eyes on a picture: the page inside the workbench's page.
import type { FrameLocator, Locator } from "playwright-core";
import type { Workbench } from "./page";

export type PictureTitle = "Map of Places" | "Network" | "Timeline of Appearances";

const commandOf: Readonly<Record<PictureTitle, string>> = {
  "Map of Places": "Dramatis: Open Map of Places",
  Network: "Dramatis: Open Network of Actors and Places",
  "Timeline of Appearances": "Dramatis: Open Timeline of Appearances",
};

/** A picture, looked at from within its page. */
export class PicturePage {
  readonly workbench: Workbench;
  readonly title: PictureTitle;

  constructor(workbench: Workbench, title: PictureTitle) {
    this.workbench = workbench;
    this.title = title;
  }

  /** The document that the picture's own script runs in: a frame in the frame that VS Code keeps pages in. */
  get page(): FrameLocator {
    return this.workbench.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  /** The drawing. */
  get drawing(): Locator {
    return this.page.getByRole("group", { name: this.title, exact: true });
  }

  /** What can be gone to in the drawing, by the start of its name. */
  item(name: string | RegExp): Locator {
    return this.drawing.getByRole("button", { name });
  }

  control(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  get status(): Locator {
    return this.page.getByRole("status");
  }

  /** The card about what is pointed at. */
  get card(): Locator {
    return this.page.getByRole("tooltip");
  }

  /** What has this very name, as one of its appearances is called. */
  named(name: string): Locator {
    return this.drawing
      .getByRole("button")
      .and(this.page.locator(`[aria-label^=${JSON.stringify(name)}]`))
      .first();
  }

  /** The name of what has the keyboard in the page. */
  async focused(): Promise<string> {
    return (await this.page.locator(":focus").getAttribute("aria-label")) ?? "";
  }

  table(caption: string): Locator {
    return this.page.getByRole("table", { name: caption });
  }
}

/** Opens a picture by its command, and waits until something is drawn. */
export async function openPicture(workbench: Workbench, title: PictureTitle): Promise<PicturePage> {
  await workbench.command(commandOf[title]);
  const picture = new PicturePage(workbench, title);
  await picture.item(/./).first().waitFor();
  return picture;
}

/** Loads the window anew as a reader does, so that VS Code first notes what is open. */
export async function reloadWindow(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const loaded = page.waitForEvent("load", { timeout: 90_000 });
  await workbench.command("Developer: Reload Window");
  await loaded;
  await page.waitForFunction("globalThis.driver !== undefined", undefined, { timeout: 90_000 });
  await page.evaluate("driver.whenWorkbenchRestored()");
}
