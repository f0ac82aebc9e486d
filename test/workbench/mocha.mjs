// How mocha is started for the doors that it runs itself. Only Node's own modules here.
import { join } from "node:path";
import { root } from "./install.mjs";

/** Milliseconds a test may take: a net for tests that hang, never a measure of those that work. */
const timeout = 120_000;

/**
 * @param {string} files a glob of built test files
 * @param {readonly string[]} more further arguments
 * @returns {[string, ...string[]]} a program and its arguments, to be run in the project's folder
 */
export function mochaCommand(files, more) {
  const here = join(root, "test", "workbench");
  return [
    process.execPath,
    ...["--enable-source-maps", join(root, "node_modules", "mocha", "bin", "mocha.js"), files],
    ...["--reporter", join(here, "tally.mjs"), "--timeout", String(timeout), "--forbid-only", "--forbid-pending"],
    ...more,
  ];
}
