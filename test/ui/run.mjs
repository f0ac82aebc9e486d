// Runs the tests of the user interface: one served VS Code with the extension and a copy of the sample corpus, and
// mocha with a headless browser. Arguments go to mocha. A test gets a second and a third try: a page of a busy machine
// loses a key or a click now and then, and what is broken fails three times.
import { root } from "../workbench/install.mjs";
import { mochaCommand } from "../workbench/mocha.mjs";
import { run } from "../workbench/processes.mjs";
import { runMain } from "../workbench/progress.mjs";
import { startTrial } from "../workbench/trial.mjs";

await runMain(async () => {
  const trial = await startTrial();
  const [node, ...args] = mochaCommand("dist/test/ui/**/*.test.js", ["--retries", "2", ...process.argv.slice(2)]);
  const { code } = await run(node, args, { cwd: root, env: { ...process.env, ...trial } });
  return code;
});
