import type { Span } from "../text/span";

export type CastProblemCode =
  | "syntax"
  | "too-large"
  | "unknown-key"
  | "wrong-type"
  | "missing"
  | "name"
  | "kind"
  | "coordinates"
  | "duplicate"
  | "clash";

/** A mistake in a cast file, at its place there. */
export interface CastProblem {
  readonly span: Span;
  /** What is wrong, and what counts nevertheless, in sentences. */
  readonly message: string;
  readonly code: CastProblemCode;
  /** An error leaves something out; a warning leaves out nothing that was meant. */
  readonly severity: "error" | "warning";
}
