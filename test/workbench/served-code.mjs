// A stand-in for the `code` executable where there is no desktop: takes the arguments that @vscode/test-electron gives
// (a folder, --extensionDevelopmentPath, --extensionTestsPath), runs that suite in the extension host of a served VS Code
// through a headless browser, prints what it prints, and exits with its code.
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser, openPage } from "./browser.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureWorkbench, root } from "./install.mjs";
import { runMain, Trouble } from "./progress.mjs";
import { startServer, urlPath } from "./server.mjs";
import { temporaryFolder } from "./staging.mjs";

/** What a workbench without its native packages and without a gallery says on every start. */
const harmless = /@vscode\/(spdlog|native-watchdog)|Ignoring fetching|Service ?Worker|404 \(Not Found\)/;

await runMain(async () => {
  const { folder, extension, tests } = wanted();
  const executable = await ensureChromium();
  await ensureWorkbench();
  const data = temporaryFolder("vscode");
  const output = join(data, "suite.log");
  const printed = printerOf(output);
  const served = await startServer({ folder, data, driven: true, env: { DRAMATIS_TEST_OUTPUT: output } });
  const { page } = await openPage(await openBrowser(executable));
  const lines = consoleOf(page);
  const exited = exitOf(page);
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${served.port}${urlPath(path)}`;
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(tests)],
  ]);
  const watching = setInterval(printed, 200);
  await page.goto(`${served.url}&payload=${encodeURIComponent(payload)}`, { timeout: 90_000 });
  const code = await exited;
  clearInterval(watching);
  const suiteSpoke = printed();
  if (code === 0 && suiteSpoke) return 0;
  keep(lines, suiteSpoke);
  return code || 1; // an extension host that is killed ends with 0
});

/** What the caller asks for, in the words of VS Code's command line; what has no meaning here is passed over. */
function wanted() {
  const path = /** @type {const} */ ({ type: "string" });
  const options = { extensionDevelopmentPath: path, extensionTestsPath: path };
  const { values, positionals } = parseArgs({ options, strict: false, allowPositionals: true });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  const [folder] = positionals;
  if (typeof extension !== "string" || typeof tests !== "string" || !folder)
    throw new Trouble("usage: served-code.mjs <folder> --extensionDevelopmentPath=<path> --extensionTestsPath=<path>");
  return { folder, extension, tests };
}

/**
 * The exit code that VS Code gives when the suite has ended, however it ended.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<number>}
 */
function exitOf(page) {
  return new Promise((resolve) => {
    void page.exposeFunction("codeAutomationExit", (/** @type {number} */ code) => resolve(code));
    page.once("crash", () => resolve(1));
    page.once("close", () => resolve(1));
  });
}

/** @param {import("playwright-core").Page} page */
function consoleOf(page) {
  /** @type {string[]} */
  const lines = [];
  page.on("console", (message) => lines.push(message.text()));
  return lines;
}

/**
 * Prints what a file has got since the last time.
 * @param {string} path
 * @returns {() => boolean} whether anything was printed so far
 */
function printerOf(path) {
  writeFileSync(path, "");
  const chunk = Buffer.alloc(65_536);
  let position = 0;
  return () => {
    const file = openSync(path, "r");
    for (let read = 1; read > 0; position += read) {
      read = readSync(file, chunk, 0, chunk.length, position);
      process.stdout.write(Buffer.from(chunk.subarray(0, read)));
    }
    closeSync(file);
    return position > 0;
  };
}

/**
 * Keeps the workbench's console for whoever looks into the failure, and shows its end when the suite said nothing.
 * @param {readonly string[]} messages
 * @param {boolean} suiteSpoke
 */
function keep(messages, suiteSpoke) {
  const folder = join(root, "test", "artefacts");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "vscode-console.log"), messages.join("\n"));
  const telling = messages.filter((message) => !harmless.test(message)).map((message) => message.slice(0, 600));
  if (!suiteSpoke) console.error(telling.slice(-5).join("\n"));
  console.error(`The console of the workbench is in ${join(folder, "vscode-console.log")}`);
}
