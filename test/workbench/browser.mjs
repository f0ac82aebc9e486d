// Pages of a headless Chromium that can reach nothing but this machine.
import { chromium } from "playwright-core";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").Page} Page */
/** @typedef {"dark" | "light"} Theme */

/**
 * Starts a browser; it ends with this process at the latest.
 * @param {string} executablePath
 * @returns {Promise<Browser>}
 */
export function openBrowser(executablePath) {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet] });
}

/**
 * A page of its own (no shared storage), with every host but 127.0.0.1 out of reach.
 * @param {Browser} browser
 * @param {Theme} [theme]
 * @param {{ width: number, height: number }} [viewport] CSS pixels
 * @returns {Promise<{ page: Page, blocked: readonly string[] }>} `blocked` fills with the addresses it asked for in vain
 */
export async function openPage(browser, theme = "dark", viewport = { width: 1280, height: 800 }) {
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: "reduce" });
  /** @type {string[]} */
  const blocked = [];
  const isElsewhere = (/** @type {URL} */ url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1";
  await context.route(isElsewhere, (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { page, blocked };
}

/**
 * Opens the workbench of a driven server, and waits until it has restored what it shows.
 * @param {Page} page
 * @param {string} url with whatever its query asks for
 */
export async function openWorkbench(page, url) {
  await page.goto(url, { timeout: 90_000 });
  await page.waitForFunction("globalThis.driver !== undefined", undefined, { timeout: 90_000 });
  await page.evaluate("driver.whenWorkbenchRestored()");
}
