// Child processes that never outlive the program that started them. Only Node's own modules here.
import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const living = new Set();

// Kindly, for what was started here may have to end what it started in groups of their own.
process.on("exit", () => {
  for (const child of living) end(child, "SIGTERM");
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

/**
 * Starts a program in a process group of its own, so that it can be ended together with everything it started.
 * It is ended at the latest when this process exits.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  living.add(child);
  child.once("error", () => living.delete(child));
  return child;
}

/**
 * Ends a started program and its whole process group, first kindly.
 * @param {ChildProcess} child
 * @returns {Promise<void>} when it is gone
 */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    end(child, "SIGTERM");
    const impatience = setTimeout(() => end(child, "SIGKILL"), 5000);
    await gone;
    clearTimeout(impatience);
  }
  end(child, "SIGKILL"); // what it started may still be there
  living.delete(child);
}

/**
 * Runs a program to its end; its output goes to ours, or with `quiet` into the result.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, seconds?: number, shell?: boolean }} [options]
 *   `seconds`: how long it may take before it is ended
 * @returns {Promise<{ code: number, output: string }>} code 1 when it was ended by a signal or a deadline
 */
export async function run(command, args, { cwd, env = process.env, quiet = false, seconds, shell = false } = {}) {
  const child = start(command, args, {
    cwd,
    env,
    shell,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
  const deadline = seconds && setTimeout(() => void stop(child), seconds * 1000);
  /** @type {number} */
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve(1);
    });
    child.once("close", (status) => resolve(status ?? 1));
  });
  if (deadline) clearTimeout(deadline);
  if (child.signalCode && seconds) output += `\nended after ${seconds} s`;
  living.delete(child);
  return { code, output };
}

/**
 * @param {ChildProcess} child
 * @param {"SIGTERM" | "SIGKILL"} signal
 */
function end(child, signal) {
  try {
    if (child.pid === undefined) return;
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // the group is gone already
  }
}
