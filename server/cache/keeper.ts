import type { Cache, Found } from "./cache";

/** Sees to it that a cache is taken up before documents are read, and written when they rest. */
export interface Keeper {
  /** Resolves once what was kept is there to be found. */
  ready(): Promise<void>;
  /** All documents are read: keeps what was found, unless more happens soon. */
  rest(found: () => Iterable<Found>): void;
  dispose(): void;
}

/** How long documents must be at rest before what was found in them is written, in milliseconds. */
const REST = 3000;

/** @param log told of what goes wrong: a cache is never missed, and never stops the rest */
export function keeper(opened: Promise<Cache | undefined> | undefined, log: (message: string) => void): Keeper {
  let taken: Promise<void> | undefined;
  let saving = Promise.resolve();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;
  return {
    ready: () => (taken ??= (async () => (await opened)?.load())()),
    rest(found) {
      clearTimeout(resting);
      if (disposed || !opened) return;
      const save = async () => {
        const cache = await opened;
        cache?.release();
        if (!disposed) await cache?.save(found());
      };
      resting = setTimeout(() => {
        saving = saving.then(save).catch((error) => log(`What was found could not be kept: ${String(error)}`));
      }, REST);
    },
    dispose() {
      disposed = true;
      clearTimeout(resting);
    },
  };
}
