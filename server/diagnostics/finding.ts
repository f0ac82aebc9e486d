import type { Span } from "../engine/index";
import type { Correction } from "../protocol";
import type { Settings } from "../settings";
import type { View } from "../view";

/** What may be amiss in a document: a hint for the reader, never an error. */
export interface Finding {
  readonly code: Code;
  /** In UTF-16 code units of the document, the end exclusive. */
  readonly span: Span;
  /** A sentence, in plain text. */
  readonly message: string;
  /** Places that show why. */
  readonly related: readonly Related[];
  /** Edits of the document that would mend it. */
  readonly fixes: readonly Fix[];
  /** Decisions of the reader that would mend it. */
  readonly corrections?: readonly Correction[];
}

export type Code = "two-spellings" | "undefined-acronym" | "acronym-of-several" | "ambiguous-name";

export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** Writes a text in place of some stretches of the document. */
export interface Fix {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly text: string;
  /** There is hardly any other. */
  readonly preferred: boolean;
}

/** Finds what is amiss in a document of the corpus, in reading order. */
export interface Check {
  /** The setting under `dramatis.diagnostics.` that turns it off. */
  readonly setting: keyof Settings["diagnostics"];
  find(view: View, uri: string): readonly Finding[];
}
