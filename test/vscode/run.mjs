// Runs the suite in a real VS Code: the one at VSCODE_EXECUTABLE_PATH, with DRAMATIS_DESKTOP=1 a downloaded desktop,
// else the served one. `--grep <text>` narrows the tests.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runTests } from "@vscode/test-electron";
import { root } from "../workbench/install.mjs";
import { runMain } from "../workbench/progress.mjs";
import { copySample, stageExtension, temporaryFolder } from "../workbench/staging.mjs";

await runMain(async () => {
  const place = temporaryFolder("suite");
  const folder = copySample(join(place, "corpus"));
  const staged = await stageExtension(join(place, "extensions"));
  const code = executable();
  const user = join(place, "user");
  mkdirSync(user);
  try {
    await runTests({
      ...(code.path ? { vscodeExecutablePath: code.path } : {}),
      launchArgs: [...code.args, folder, `--user-data-dir=${user}`],
      extensionDevelopmentPath: staged,
      extensionTestsPath: join(root, "dist", "test", "vscode", "suite.cjs"),
      extensionTestsEnv: { DRAMATIS_GREP: grep(), DRAMATIS_COLOR: process.stdout.isTTY ? "yes" : "" },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
});

function grep() {
  const { values } = parseArgs({ options: { grep: { type: "string" } } });
  return values.grep ?? "";
}

/** The program to run, and what comes before its own arguments. No path: let the test package download a desktop. */
function executable() {
  const path = process.env.VSCODE_EXECUTABLE_PATH;
  if (path) return { path, args: [] };
  if (process.env.DRAMATIS_DESKTOP) return { path: undefined, args: [] };
  const served = fileURLToPath(new URL("../workbench/served-code.mjs", import.meta.url));
  return { path: process.execPath, args: [served] };
}
