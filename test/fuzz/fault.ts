import type { RawServer } from "../support/raw-server";

/** Something that no client should do. After it, the server answers as if it had not been done. */
export interface Fault {
  readonly name: string;
  /** Resolves when the server may be expected to be as before: where a request was sent, once it is answered. */
  commit(server: RawServer, at: Place): unknown;
}

export interface Place {
  /** A document that is open and stays what it is. */
  readonly uri: string;
  /** A document of no use to others: faults may open and change it, and close it in the end. */
  readonly victim: string;
}
