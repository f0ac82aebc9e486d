#!/usr/bin/env node
// `npm start [folder]`: Dramatis in a real VS Code in the browser, from a fresh clone on. `--fresh` forgets what was
// done to the sample and to the settings. Only Node's own modules here, until the packages are installed.
import { existsSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildExtension } from "./build.mjs";
import { ensurePackages, ensureWorkbench, root } from "./install.mjs";
import { runMain, step, Trouble } from "./progress.mjs";
import { freePort, startServer } from "./server.mjs";
import { copySample, stageExtension } from "./staging.mjs";

const kept = join(root, ".workbench");

await runMain(async () => {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
  const reading = folder && folderAt(resolve(process.env.INIT_CWD ?? process.cwd(), folder));
  if (process.argv.includes("--fresh")) rmSync(kept, { recursive: true, force: true });
  console.log("\nDramatis\n");
  await ensurePackages();
  await ensureWorkbench();
  await step("building the extension", buildExtension);
  const served = await step("starting VS Code", async () => {
    const data = join(kept, "data");
    await stageExtension(join(data, "extensions"));
    const port = await freePort(wantedPort());
    return reading
      ? startServer({ folder: reading, data, port })
      : startServer({ folder: copySample(join(kept, "sample")), data, port, opens: "readme" });
  });
  console.log(invitation(served.url, reading));
  await served.ended;
  throw new Trouble(`VS Code's server ended. What it said is in ${served.log}`);
});

/**
 * @param {string} url
 * @param {string | undefined} folder
 */
function invitation(url, folder) {
  const port = wantedPort();
  const elsewhere = url.includes(`:${port}/?`) ? "" : `  (port ${port} is taken)\n`;
  const what = folder ?? "a copy of the sample corpus; to read a folder of yours: npm start <folder>";
  const desktop = "In a desktop VS Code: npm run package, then code --install-extension dramatis-*.vsix";
  return `\n  Open  ${url}\n${elsewhere}\n  It shows ${what}\n  Ctrl+C stops it.\n\n  ${desktop}\n`;
}

/** @param {string} path */
function folderAt(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Trouble(`There is no folder ${path}`);
  return path;
}

function wantedPort() {
  const port = Number(process.env.PORT ?? 8765);
  if (!Number.isInteger(port) || port < 1 || port > 65_000)
    throw new Trouble(`PORT is not a port: ${process.env.PORT}`);
  return port;
}
