import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../server/data/read";

const root = packageRoot(dirname(fileURLToPath(import.meta.url)));

/** Imports that a file at a path may have, and those that it may not. */
const RULES: Readonly<Record<string, { allowed: readonly string[]; forbidden: readonly string[] }>> = {
  "server/engine/recognise/probe.ts": {
    allowed: ["./proposal", "../text/tokens", "fastest-levenshtein", "yaml"],
    forbidden: [
      "../../features/hover",
      "../../protocol",
      "../../files/disk",
      "node:fs",
      "vscode",
      "vscode-languageserver",
    ],
  },
  "server/features/probe.ts": {
    allowed: ["../engine/index", "../convert", "../protocol", "../view", "vscode-languageserver"],
    forbidden: ["./hover", "../engine/corpus", "../workspace", "../server", "../files/disk", "node:fs", "vscode"],
  },
  "server/probe.ts": { allowed: ["./engine/index"], forbidden: ["vscode", "node:fs", "./engine/corpus"] },
  "server/main.ts": { allowed: ["node:path"], forbidden: ["vscode"] },
  "server/files/disk.ts": { allowed: ["node:fs/promises"], forbidden: ["vscode"] },
  "server/files/probe.ts": { allowed: ["../engine/index"], forbidden: ["node:fs", "../engine/text/span"] },
  "client/panels/webview/probe.ts": {
    allowed: ["../picture/scene", "../messages", "../../../server/protocol", "d3-geo"],
    forbidden: ["vscode", "vscode-languageclient", "node:fs", "../../../server/dates"],
  },
  "client/views/probe.ts": {
    allowed: ["../../server/protocol", "vscode", "vscode-languageclient/node"],
    forbidden: ["../../server/engine/index", "../../server/convert", "../../server/settings"],
  },
};

describe("The house", () => {
  it("lets a part import only what the architecture says", () => {
    const reported = lint(
      Object.entries(RULES).flatMap(([path, { allowed, forbidden }]) =>
        [...allowed, ...forbidden].map((from, i) => [path, i, from] as const),
      ),
    );
    for (const [path, { allowed, forbidden }] of Object.entries(RULES)) {
      for (const from of allowed) assert.ok(!reported.has(`${path} ${from}`), `${path} may not import ${from}`);
      for (const from of forbidden) assert.ok(reported.has(`${path} ${from}`), `${path} may import ${from}`);
    }
  });

  it("compiles the engine without Node and without the rest of the server", () => {
    const probe = join(root, "server", "engine", "probe-of-structure.ts");
    writeFileSync(probe, 'import * as protocol from "../protocol";\nexport const x = [protocol, process.cwd()];\n');
    try {
      const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", join(root, "server", "engine")], { encoding: "utf8" });
      assert.match(stdout, /rootDir/u);
      assert.match(stdout, /Cannot find name 'process'/u);
    } finally {
      rmSync(probe);
    }
  });

  it("has no import cycles", () => {
    const output = inTree({
      "server/a.ts": 'import { b } from "./b";\nexport const a: number = b;\n',
      "server/b.ts": 'import { a } from "./a";\nexport const b: number = a;\n',
    });
    assert.match(output, /noImportCycles/u);
  });
});

/** The forbidden imports that the linter reports, as `path import`, when each file has all of its imports. */
function lint(imports: readonly (readonly [path: string, index: number, from: string])[]): Set<string> {
  const files: Record<string, string> = {};
  for (const [path, index, from] of imports) {
    files[path] = `${files[path] ?? ""}import { x as x${index} } from "${from}"; export const y${index} = x${index};\n`;
  }
  const reported = new Set<string>();
  for (const line of inTree(files).split("\n")) {
    const found = /^(\S+\.ts):(\d+):\d+ lint\/style\/noRestrictedImports/u.exec(line);
    const text = found && files[found[1]!]?.split("\n")[Number(found[2]) - 1];
    if (text) reported.add(`${found[1]} ${/"(.*)"/u.exec(text)![1]}`);
  }
  return reported;
}

/** What the linter says, with the project's own configuration, of a tree of files. */
function inTree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, "dist", "structure-"));
  try {
    const configuration = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    const { $schema: _, vcs: __, ...rest } = configuration;
    writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...rest, root: true }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    const run = spawnSync(process.execPath, [biome, "lint", "--max-diagnostics=none", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    return `${run.stdout}${run.stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
