import type { Library } from "./library";
import type { StatusParams } from "./protocol";

/** Tells the client what has changed and what the server is doing, where there is something new to tell. */
export interface Teller {
  /** Edits are coming in: the client is told of them once they rest. */
  rest(): void;
  /** Tells of all changes now. */
  announce(): void;
  /** Tells what is being done. */
  status(): void;
  dispose(): void;
}

export interface Told {
  changed(): void;
  status(status: StatusParams): void;
}

/** What there is to tell of: the documents that are read, and how many wait. */
export interface Status {
  readonly library: Library;
  readonly state: StatusParams["state"];
  readonly waiting: number;
}

/** How long an editor must be at rest before views are told of its edits, in milliseconds. */
const REST = 200;

/** What the teller speaks for: nothing before there is a library. */
export interface Source {
  /** Brings the library up to date with what editors hold open. */
  catchUp(): void;
  status(): Status | undefined;
}

export function teller(client: Told, source: Source): Teller {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let told = "";
  let disposed = false;

  return {
    rest() {
      if (disposed) return;
      clearTimeout(resting);
      resting = setTimeout(announce, REST);
    },
    announce,
    status,
    dispose() {
      disposed = true;
      clearTimeout(resting);
    },
  };

  function announce(): void {
    if (disposed) return;
    source.catchUp();
    clearTimeout(resting);
    if (source.status()?.library.takeChange()) client.changed();
    status();
  }

  function status(): void {
    const present = source.status();
    if (!present) return;
    const { library, state, waiting } = present;
    const now = { state, ...library.counts(state === "ready"), documents: library.size + waiting };
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    client.status(now);
  }
}
