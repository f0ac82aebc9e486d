// VS Code's own server on 127.0.0.1, as it ships inside the npm package. Only Node's own modules here.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { serverNode, serverProgram } from "./install.mjs";
import { start, stop } from "./processes.mjs";
import { Trouble } from "./progress.mjs";
import { settings } from "./settings.mjs";

/**
 * @typedef {object} Wanted
 * @property {string} folder what it opens, absolute
 * @property {string} data where it keeps settings, state and `extensions/`, absolute
 * @property {number} [port] any free one when missing
 * @property {boolean} [driven] let a test drive it: extensions under development, readiness, no notifications
 * @property {"readme" | "none"} [opens] what a folder shows before anything was opened in it
 * @property {Record<string, string>} [env] more environment, which reaches the extension host too
 *
 * @typedef {object} Served
 * @property {string} url its address, which opens the folder
 * @property {number} port
 * @property {string} log path of the file that has its output
 * @property {Promise<void>} ended when the server is gone
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server and waits until it listens. Settings are written once; a reader's changes to them stay.
 * @param {Wanted} wanted
 * @returns {Promise<Served>}
 */
export async function startServer({ folder, data, port = 0, driven = false, opens = "none", env = {} }) {
  const user = join(data, "data", "User", "settings.json");
  if (!existsSync(user)) writeJson(user, settings);
  writeJson(join(data, "data", "Machine", "settings.json"), { "workbench.startupEditor": opens });
  const log = join(data, "server.log");
  const output = openSync(log, "w");
  const server = start(serverNode(), [serverProgram, ...flags({ folder, data, port, driven })], {
    env: { ...cleanEnvironment(), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...socketFolder(data), ...env },
    stdio: ["ignore", "pipe", output],
  });
  closeSync(output);
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => server.once("close", () => resolve())));
  const listening = await new Promise((resolve) => {
    let heard = "";
    server.stdout?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      writeFileSync(log, text, { flag: "a" });
      heard += text;
      const match = /Extension host agent listening on (\d+)/.exec(heard);
      if (match) resolve(Number(match[1]));
    });
    void ended.then(() => resolve(undefined));
  });
  if (listening === undefined) throw new Trouble(`VS Code's server did not start:\n\n${readFileSync(log, "utf8")}`);
  // Without the folder in the address, the page would take it for one of another host and show absolute paths.
  const url = `http://127.0.0.1:${listening}/?folder=${encodeURIComponent(urlPath(folder)).replaceAll("%2F", "/")}`;
  return { url, port: listening, log, ended, stop: () => stop(server) };
}

/**
 * A path as VS Code writes it into addresses: with slashes, from the root on.
 * @param {string} path absolute
 */
export function urlPath(path) {
  return decodeURIComponent(pathToFileURL(path).pathname);
}

/**
 * The first port from `port` on that nobody listens on.
 * @param {number} port
 * @returns {Promise<number>}
 */
export async function freePort(port) {
  for (let candidate = port; candidate < port + 50; candidate++) if (await isFree(candidate)) return candidate;
  throw new Trouble(`The ports ${port} to ${port + 49} are all taken. Choose another: PORT=9000 npm start`);
}

/** @param {Required<Omit<Wanted, "env" | "opens">>} wanted */
function flags({ folder, data, port, driven }) {
  return [
    ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms"],
    ...["--server-data-dir", data, "--extensions-dir", join(data, "extensions"), "--default-folder", folder],
    ...["--disable-telemetry", "--disable-experiments", "--disable-workspace-trust"],
    ...(driven ? ["--enable-smoke-test-driver"] : []),
  ];
}

/**
 * @param {string} path
 * @param {object} value
 */
function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The environment without what a surrounding VS Code or npm script would have the server take for its own. */
function cleanEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/**
 * The server's sockets beside its data, unless the path would be longer than a socket's may be (103 bytes).
 * @param {string} data
 */
function socketFolder(data) {
  return data.length < 50 ? { XDG_RUNTIME_DIR: data } : {};
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
