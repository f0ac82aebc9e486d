// `npm run screenshots [scene …]`: takes the pictures of the README into docs/images/. The scenes are in test/ui/scenes.ts.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildExtension } from "./build.mjs";
import { ensurePackages, root } from "./install.mjs";
import { runMain, step } from "./progress.mjs";
import { startTrial } from "./trial.mjs";

await runMain(async () => {
  await ensurePackages();
  await step("building the extension", buildExtension);
  const scenes = await step("building the scenes", buildScenes);
  Object.assign(process.env, await step("starting VS Code", startTrial));
  const folder = join(root, "docs", "images");
  mkdirSync(folder, { recursive: true });
  const { takePictures } = await import(pathToFileURL(scenes).href);
  await takePictures(folder, process.argv.slice(2));
});

async function buildScenes() {
  const { build } = await import("esbuild");
  const outfile = join(root, "dist", "test", "ui", "scenes.js");
  const entryPoints = [join(root, "test", "ui", "scenes.ts")];
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", packages: "external" });
  return outfile;
}
