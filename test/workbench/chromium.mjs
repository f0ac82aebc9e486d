// The browser that the tests drive: one that is there, or Debian's.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages, onPath } from "./debian.mjs";
import { runMain, Trouble } from "./progress.mjs";

/**
 * Finds a Chromium, and installs Debian's when there is none.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const packages = ["chromium", "fonts-dejavu-core", "fonts-liberation"];
  await installPackages("Chromium with apt-get (about 80 MB, once)", packages, missing);
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

// On its own it prints where the browser is, having installed one if need be.
if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(async () => console.log(await ensureChromium()));
