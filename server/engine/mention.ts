import type { Kind } from "./kind";
import type { Span } from "./text/span";

/** How sure it is that something is a name: the reader said so, the engine thinks so, or it is to be reviewed. */
export type Status = "confirmed" | "likely" | "candidate";

/** A span of a document that names an entity, as recognised from that document alone. */
export interface Mention extends Span {
  readonly kind: Kind;
  readonly status: Status;
  /** 0 to 1: how probable it is that span and kind are right. */
  readonly confidence: number;
  /** Why it was recognised, in words a reader understands; the strongest reason first. */
  readonly evidence: readonly string[];
}
