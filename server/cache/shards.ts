/** Where bytes are kept between two starts, in a fixed number of parts. Neither rejects: what cannot be read is not there. */
export interface Shards {
  /** A part as it was written last, whole; undefined where there is none, or one that is damaged or of another program. */
  read(shard: number): Promise<Uint8Array | undefined>;
  /** False where it could not be written. */
  write(shard: number, bytes: Uint8Array): Promise<boolean>;
  /** The same for the same text, and for no other. */
  digest(text: string): string;
}

export const SHARDS = 128;

/** The part in which something with this digest is kept. */
export function shardOf(digest: string): number {
  return Number.parseInt(digest.slice(0, 2), 16) % SHARDS;
}
