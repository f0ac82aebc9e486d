// Runs the tests with other editors: Neovim, without a screen and without anybody's settings, and the language server over
// standard input and output. `--grep <text>` narrows the tests.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../workbench/install.mjs";
import { run } from "../workbench/processes.mjs";
import { runMain } from "../workbench/progress.mjs";
import { temporaryFolder } from "../workbench/staging.mjs";
import { ensureNeovim } from "./install.mjs";

/** @type {Record<string, string>} */
const documents = {
  "introduction.md": "Members of the National Farmers Union (NFU) met Grace Akello in Gulu.\n",
  "later.txt": "The NFU and Akello will meet again in Gulu.\n",
};

await runMain(async () => {
  const neovim = await ensureNeovim();
  const place = temporaryFolder("editors");
  const folder = join(place, "corpus");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text);
  const script = join(root, "test", "editors", "neovim.lua");
  const { code } = await run(neovim, ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", `luafile ${script}`], {
    cwd: folder,
    seconds: 300,
    env: {
      ...process.env,
      // Nothing of the one who runs this is read or written.
      ...Object.fromEntries(
        ["CONFIG", "DATA", "STATE", "CACHE"].map((kind) => [`XDG_${kind}_HOME`, join(place, kind)]),
      ),
      DRAMATIS_NODE: process.execPath,
      DRAMATIS_SERVER: join(root, "dist", "server.cjs"),
      DRAMATIS_GREP: grep(),
    },
  });
  return code;
});

function grep() {
  const { values } = parseArgs({ options: { grep: { type: "string" } } });
  return values.grep ?? "";
}
