// The extension as a VS Code gets it: a copy of exactly the files that the package (.vsix) holds.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./install.mjs";

/**
 * Copies the built extension below `extensions`, which is emptied first: VS Code keeps a list of what was in it.
 * A copy, for VS Code cannot tell which extension a file behind a symbolic link belongs to.
 * @param {string} extensions a folder for installed extensions
 * @param {string} [from] the extension's folder
 * @returns {Promise<string>} the copy's folder
 */
export async function stageExtension(extensions, from = root) {
  const { listFiles, PackageManager } = await import("@vscode/vsce");
  const { publisher, name, version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  const staged = join(extensions, `${publisher}.${name}-${version}`);
  rmSync(extensions, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: from, packageManager: PackageManager.None })) {
    mkdirSync(dirname(join(staged, file)), { recursive: true });
    copyFileSync(join(from, file), join(staged, file));
  }
  return staged;
}

/**
 * A new folder in the system's place for temporary files; it goes when this process exits.
 * @param {string} purpose becomes part of its name
 */
export function temporaryFolder(purpose) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `dramatis-${purpose}-`)));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Copies the sample corpus. Files that are there already stay as they are, so a reader's decisions survive.
 * @param {string} folder
 */
export function copySample(folder) {
  cpSync(join(root, "seeds"), folder, { recursive: true, force: false });
  return folder;
}
