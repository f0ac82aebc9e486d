// Builds the bundles into dist/: client, server, command line and data; with --tests the tests too; --watch rebuilds.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { context } from "esbuild";

const tests = process.argv.includes("--tests");
const watch = process.argv.includes("--watch");
const production = process.argv.includes("--production");

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: production ? false : "linked",
  minify: production,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
};
const commonjs = { ...shared, format: "cjs", outExtension: { ".js": ".cjs" }, outdir: "dist" };

const targets = [
  { ...commonjs, entryPoints: { client: "client/extension.ts" }, external: ["vscode"] },
  {
    ...commonjs,
    entryPoints: {
      server: "server/main.ts",
      cli: "server/cli.ts",
      "build-data": "server/data/build.ts",
      "train-tagger": "server/data/tagger/train.ts",
    },
  },
  {
    ...shared,
    platform: "browser",
    target: "es2022",
    format: "iife",
    // A page's policy lets it load nothing, not even a map of its sources.
    sourcemap: false,
    minify: true,
    entryPoints: {
      ...Object.fromEntries(["map", "network", "timeline"].map((name) => [name, `client/panels/webview/${name}.ts`])),
      panel: "client/panels/webview/panel.css",
    },
    outdir: "dist/panels",
  },
];
if (tests) {
  rmSync("dist/test", { recursive: true, force: true });
  targets.push(
    {
      ...shared,
      format: "esm",
      entryPoints: [
        ...["structure", "engine", "protocol", "fuzz", "ui"].flatMap((door) => filesBelow(`test/${door}`, ".test.ts")),
        "test/fuzz/main.ts",
      ],
      outdir: "dist/test",
      outbase: "test",
      splitting: true,
      packages: "external",
    },
    {
      ...commonjs,
      entryPoints: existsSync("test/vscode/suite.ts") ? { suite: "test/vscode/suite.ts" } : {},
      outdir: "dist/test/vscode",
      external: ["vscode", "mocha"],
    },
    {
      ...commonjs,
      entryPoints: { bench: "test/bench/bench.ts", score: "test/score/main.ts" },
      outdir: "dist/test",
      packages: "external",
    },
  );
}

const live = targets.filter((t) => Object.keys(t.entryPoints).length > 0);
const contexts = await Promise.all(live.map((target) => context(target)));
await Promise.all(contexts.map((c) => (watch ? c.watch() : c.rebuild())));
if (!watch) await Promise.all(contexts.map((c) => c.dispose()));

makeData();

/** The files that the engine is fed with: a gazetteer made of the package's data, and the tagger's weights as committed. */
function makeData() {
  const made = spawnSync(process.execPath, ["dist/build-data.cjs"], { stdio: "inherit" });
  if (made.status !== 0) process.exit(made.status ?? 1);
}

/** Paths of the files below a folder whose names end so, sorted. */
function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith(ending) && !path.includes("node_modules") && statSync(path).isFile())
    .sort();
}
