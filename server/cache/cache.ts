import { type Cast, type Document, type Findings, type Manner, nothingCommon, pack, unpack } from "../engine/index";
import { turn } from "../slices";
import { bytesOf, packIn } from "./bytes";
import { SHARDS, type Shards, shardOf } from "./shards";

/** What was found in documents, kept from one start to the next: what is there unchanged is not read again. */
export interface Cache {
  /** Takes up what was kept. Whatever is wrong with it, less is found and no more. */
  load(): Promise<void>;
  digest(text: string): string;
  /** What was found in such a document before, under a cast that decides the same. */
  find(digest: string, circumstances: Circumstances): Findings | undefined;
  /** Lets go of what was taken up: all who could ask have asked. */
  release(): void;
  /** Keeps these findings and no others. Writes only what is not kept already, and lets other work go on between. */
  save(all: Iterable<Found>): Promise<void>;
}

/** What decides, beside the text, what is found in a document. */
export interface Circumstances {
  readonly format: Document["format"];
  readonly manner: Manner;
  readonly cast: Cast;
}

/** What was found in a document. */
export interface Found extends Circumstances {
  readonly digest: string;
  readonly findings: Findings;
}

/** A part larger than this is not kept. */
const MOST_BYTES = 64 * 1024 * 1024;

export function cache(shards: Shards): Cache {
  let loaded = new Map<string, Findings>();
  /** What each part holds, as far as is known. */
  const held = new Map<number, string>();
  const prints = new WeakMap<Cast, string>();
  const keyOf = (digest: string, { format, manner, cast }: Circumstances) => {
    let print = prints.get(cast);
    if (print === undefined) prints.set(cast, (print = shards.digest(JSON.stringify([...cast.decisions].sort()))));
    return `${digest} ${format} ${JSON.stringify(manner)} ${print}`;
  };

  return {
    async load() {
      const common = nothingCommon();
      for (let shard = 0; shard < SHARDS; shard++) {
        const bytes = await shards.read(shard);
        if (!bytes) continue;
        try {
          const found = unpack(packIn(bytes), common);
          held.set(shard, signatureOf(found.keys()));
          for (const [key, findings] of found) loaded.set(key, findings);
        } catch {
          // Written by another program: it will be written anew.
        }
        await turn();
      }
    },
    digest: shards.digest,
    find: (digest, circumstances) => (loaded.size === 0 ? undefined : loaded.get(keyOf(digest, circumstances))),
    release() {
      loaded = new Map();
    },
    async save(all) {
      const parts = Array.from({ length: SHARDS }, () => new Map<string, Findings>());
      for (const { digest, findings, ...circumstances } of all)
        parts[shardOf(digest)]!.set(keyOf(digest, circumstances), findings);
      for (const [shard, part] of parts.entries()) {
        const signature = signatureOf(part.keys());
        if (signature === (held.get(shard) ?? "")) continue;
        const bytes = bytesOf(pack([...part].sort(([a], [b]) => (a < b ? -1 : 1))));
        if (bytes.length <= MOST_BYTES && (await shards.write(shard, bytes))) held.set(shard, signature);
        await turn();
      }
    },
  };
}

function signatureOf(keys: Iterable<string>): string {
  return [...keys].sort().join("\n");
}
