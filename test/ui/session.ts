// Workbench pages for tests and scenes, all on the one server that the runner started.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { openBrowser, openPage, openWorkbench, type Theme } from "../workbench/browser.mjs";
import { Workbench } from "./page";

/**
 * Gives a suite a workbench of its own: opened before its first test, emptied after each, closed after its last.
 * What a failed test saw is kept as a screenshot named after it.
 */
export function inWorkbench(theme: Theme = "dark"): () => Workbench {
  let browser: Browser;
  let workbench: Workbench;
  before(async () => {
    browser = await openBrowser(given("CHROMIUM_PATH"));
    workbench = await newWorkbench(browser, theme);
  });
  afterEach(async function () {
    const failed = this.currentTest?.state !== "passed";
    if (failed) await workbench.screenshot(fileName(this.currentTest?.fullTitle() ?? "a test")).catch(() => {});
    rmSync(join(given("DRAMATIS_CORPUS"), "cast.yaml"), { force: true });
    const cleared = failed
      ? false
      : await workbench.clear().then(
          () => true,
          () => false,
        );
    if (cleared) return;
    // Nothing of a page where something went wrong reaches the next test.
    await workbench.page.context().close();
    workbench = await newWorkbench(browser, theme);
  });
  after(() => browser.close());
  return () => workbench;
}

/** Opens the workbench of the runner's server in a new page. */
export async function newWorkbench(
  browser: Browser,
  theme: Theme,
  viewport?: { width: number; height: number },
): Promise<Workbench> {
  const { page, blocked } = await openPage(browser, theme, viewport);
  await openWorkbench(page, given("DRAMATIS_WORKBENCH"));
  return new Workbench(page, blocked);
}

/** Waits until something beside the page holds, such as what a file has. */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}

/** What the runner put into the environment. */
export function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests run with \`npm run test:ui\``);
  return value;
}

function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase();
}
