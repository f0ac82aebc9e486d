import type { Entity } from "./engine/index";
import { countOf } from "./summary";

/** What an item of a list of names says of whom it names, in a line: `person · 3 mentions in 2 documents`. */
export function detailOf({ kind, mentions, documents, status }: Entity): string {
  const counts = `${countOf(mentions, "mention")} in ${countOf(documents.length, "document")}`;
  return `${kind} · ${counts}${status === "candidate" ? ", to be reviewed" : ""}`;
}
