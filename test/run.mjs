#!/usr/bin/env node
// `npm test`: everything, in order, from a fresh clone on. With the names of doors (structure, engine, protocol, fuzz, editors, vscode, ui) it
// builds and runs these only; `--grep <text>` narrows the tests. The last line says how many passed and failed.
// Only Node's own modules here, until the packages are installed.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensurePackages, npm, root } from "./workbench/install.mjs";
import { mochaCommand } from "./workbench/mocha.mjs";
import { run } from "./workbench/processes.mjs";
import { runMain, Trouble } from "./workbench/progress.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

const artefacts = join(root, "test", "artefacts");
const tally = join(artefacts, "tally.json");
const node = process.execPath;

/**
 * Every door: the command that runs it, given mocha's further arguments.
 * @type {Record<string, (more: string[]) => string[]>}
 */
const doors = {
  structure: (more) => mochaCommand("dist/test/structure/**/*.test.js", more),
  engine: (more) => mochaCommand("dist/test/engine/**/*.test.js", more),
  protocol: (more) => mochaCommand("dist/test/protocol/**/*.test.js", more),
  fuzz: (more) => mochaCommand("dist/test/fuzz/**/*.test.js", more),
  editors: (more) => [node, "test/editors/run.mjs", ...more],
  vscode: (more) => [node, "test/vscode/run.mjs", ...more],
  ui: (more) => [node, "test/ui/run.mjs", ...more],
};

await runMain(async () => {
  const { names, more } = wanted();
  rmSync(artefacts, { recursive: true, force: true });
  mkdirSync(artefacts, { recursive: true });
  await ensurePackages();
  /** @type {Counts[]} */
  const counts = names.length > 0 ? [] : [await check()];
  const built = await build();
  if (!built) counts.push({ passed: 0, failed: 1 });
  else for (const name of names.length > 0 ? names : Object.keys(doors)) counts.push(await door(name, more));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

/** The doors that are asked for, all when none is named, and what is handed on to mocha. */
function wanted() {
  const { values, positionals } = parseArgs({
    options: { grep: { type: "string", short: "g" } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !(name in doors));
  if (unknown) throw new Trouble(`There is no door ${unknown}: ${Object.keys(doors).join(", ")}`);
  return { names: positionals, more: values.grep === undefined ? [] : ["--grep", values.grep] };
}

/** Types, lint and structure: one that passes or fails. */
async function check() {
  heading("check");
  const { command, args, shell } = npm(["run", "--silent", "check"]);
  const { code } = await run(command, args, { cwd: root, shell, seconds: 300 });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function build() {
  heading("build");
  const { code } = await run(node, ["esbuild.mjs", "--tests"], { cwd: root, seconds: 300 });
  return code === 0;
}

/**
 * Runs the tests of a door. A run that tells no counts, has no tests, or fails without a failed test is one failure.
 * @param {string} name
 * @param {string[]} more
 * @returns {Promise<Counts>}
 */
async function door(name, more) {
  heading(name);
  rmSync(tally, { force: true });
  const [command = node, ...args] = doors[name]?.(more) ?? [];
  const { code } = await run(command, args, {
    cwd: root,
    seconds: 900,
    env: { ...process.env, DRAMATIS_TALLY: tally },
  });
  if (!existsSync(tally)) return failure(name, "ended before it could count its tests", 0);
  const { passed, failed } = /** @type {Counts} */ (JSON.parse(readFileSync(tally, "utf8")));
  if (passed + failed === 0) return failure(name, "has no tests", 0);
  if (code !== 0 && failed === 0) return failure(name, `ended with code ${code}`, passed);
  return { passed, failed };
}

/**
 * @param {string} name
 * @param {string} why
 * @param {number} passed
 */
function failure(name, why, passed) {
  console.error(`  ${name} ${why}`);
  return { passed, failed: 1 };
}

/** @param {string} title */
function heading(title) {
  console.log(`\n── ${title} ${"─".repeat(70 - title.length)}`);
}
