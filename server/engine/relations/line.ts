import type { Unit } from "./units";
import type { Vocabulary } from "./vocabulary";

/** Kinds of names that are something by a role. */
export type Subject = "person" | "organization" | "place";

/** A sentence and the words of its language. */
export interface Line {
  readonly units: readonly Unit[];
  readonly words: Vocabulary;
}
