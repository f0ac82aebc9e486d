// The browser that the tests drive: one that is there, or Debian's.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./processes.mjs";
import { runMain, step, Trouble } from "./progress.mjs";

/**
 * Finds a Chromium, and installs Debian's when there is none.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!onPath("apt-get")) throw new Trouble(missing);
  await step("installing Chromium with apt-get (about 80 MB, once)", async () => {
    await apt(["update"]);
    await apt(["install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core", "fonts-liberation"]);
  });
  const installed = findChromium();
  if (!installed) throw new Trouble(missing);
  return installed;
}

const missing = `The tests of the user interface need Chromium or Google Chrome and found neither.
Install one, or say where it is: CHROMIUM_PATH=/path/to/chromium`;

/** @returns {string | undefined} */
function findChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told && !existsSync(told)) throw new Trouble(`There is no browser at CHROMIUM_PATH=${told}`);
  if (told) return told;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
  const fixed = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    join(process.env.PROGRAMFILES ?? "", "Google/Chrome/Application/chrome.exe"),
  ];
  return names.map(onPath).find(Boolean) ?? fixed.find((path) => existsSync(path));
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} args */
async function apt(args) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !onPath("sudo")) throw new Trouble(`${missing}\nOn Debian, as root: apt-get install chromium`);
  const command = isRoot ? ["apt-get", ...args] : ["sudo", "--non-interactive", "apt-get", ...args];
  const [program = "apt-get", ...rest] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { code, output } = await run(program, rest, { env, quiet: true, seconds: 600 });
  if (code !== 0) throw new Trouble(`${missing}\n\`${command.join(" ")}\` said:\n\n${output.trim().slice(-2000)}`);
}

// On its own it prints where the browser is, having installed one if need be.
if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(async () => console.log(await ensureChromium()));
