import type { Columns } from "../columns";
import type { Wording } from "../link/linked-document";
import type { Format } from "../text/prose";

/**
 * All that was read out of a document, apart from where the document is: the same for the same text, format, cast and engine.
 * Opaque to who keeps it.
 */
export interface Findings {
  readonly format: Format;
  readonly wordings: readonly Wording[];
  readonly columns: Columns;
  readonly evidence: readonly (readonly string[])[];
  readonly phrases: readonly string[];
}
