import { createHash, randomUUID } from "node:crypto";
import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { Shards } from "../cache/shards";

/** How long what a write left behind is taken for another window's, which may still be writing: an hour. */
const ABANDONED = 3_600_000;
const SUM_BYTES = 32;

/**
 * Parts as files of a folder, each with a sum over what is in it and over `program`, which wrote it. A file is written beside its
 * place and moved there: whoever reads it, another window too, finds the old one or the new one.
 */
export function storeIn(folder: string, program: string): Shards {
  const pathOf = (shard: number) => join(folder, `findings-${String(shard).padStart(3, "0")}.bin`);
  const sumOf = (bytes: Uint8Array) => createHash("sha256").update(program).update(bytes).digest();
  let swept = false;
  return {
    digest: (text) => createHash("sha1").update(text).digest("hex"),
    async read(shard) {
      try {
        const file = await fs.readFile(pathOf(shard));
        const bytes = file.subarray(SUM_BYTES);
        return file.length >= SUM_BYTES && sumOf(bytes).equals(file.subarray(0, SUM_BYTES)) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    async write(shard, bytes) {
      const draft = join(folder, `${randomUUID()}.draft`);
      try {
        await fs.mkdir(folder, { recursive: true });
        if (!swept) await sweep(folder);
        swept = true;
        await fs.writeFile(draft, Buffer.concat([sumOf(bytes), bytes]));
        await fs.rename(draft, pathOf(shard));
        return true;
      } catch {
        await fs.rm(draft, { force: true }).catch(() => {});
        return false;
      }
    },
  };
}

/** Removes what writes that were cut short left behind. */
async function sweep(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (!name.endsWith(".draft")) continue;
    const path = join(folder, name);
    const { mtimeMs } = await fs.stat(path);
    if (Date.now() - mtimeMs > ABANDONED) await fs.rm(path, { force: true });
  }
}

/** What tells this program from every other version of it: a sum over the files that it is made of. */
export async function programOf(paths: readonly string[]): Promise<string> {
  const sum = createHash("sha1");
  for (const path of paths) sum.update(await fs.readFile(path));
  return sum.digest("hex");
}
