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

export function keeper(opened: Promise<Cache | undefined> | undefined): Keeper {
  let taken: Promise<void> | undefined;
  let saving = Promise.resolve();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;
  return {
    ready: () => (taken ??= (async () => (await opened)?.load())()),
    rest(found) {
      clearTimeout(resting);
      if (disposed || !opened) return;
      resting = setTimeout(() => {
        saving = saving.then(async () => {
          const cache = await opened;
          cache?.release();
          if (!disposed) await cache?.save(found());
        });
      }, REST);
    },
    dispose() {
      disposed = true;
      clearTimeout(resting);
    },
  };
}
