import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder on the disk for one test, gone when the test is over. */
export interface Folder {
  readonly path: string;
  readonly uri: string;
  /** Writes a file, with the folders that it needs. */
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
  /** The URI of a file as VS Code writes it. */
  uriOf(name: string): string;
  pathOf(name: string): string;
}

const made: string[] = [];

export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "dramatis-")));
  made.push(path);
  const pathOf = (name: string) => join(path, name);
  const folder: Folder = {
    path,
    uri: uriOf(path),
    pathOf,
    uriOf: (name) => uriOf(pathOf(name)),
    write(name, content) {
      mkdirSync(dirname(pathOf(name)), { recursive: true });
      writeFileSync(pathOf(name), content);
    },
    remove: (name) => rmSync(pathOf(name), { recursive: true }),
  };
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}

export function removeFolders(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** Node leaves some characters as they are that VS Code encodes. */
function uriOf(path: string): string {
  const special = (unit: string) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`;
  const { pathname } = pathToFileURL(path);
  return `file://${pathname.replace(/[!'()*:;,@&=+$]/g, special)}`;
}
