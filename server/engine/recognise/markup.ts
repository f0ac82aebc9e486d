import { tokenAt } from "../text/reading";
import type { Context, Proposal } from "./proposal";

/** Names that the writer marked: `[[Name]]` and `[Name]{.person}`. A wiki link's kind is left to the other recognisers. */
export function* markup({ reading }: Context): Iterable<Proposal> {
  for (const annotation of reading.annotations) {
    const first = tokenAt(reading.tokens, annotation.start);
    const last = tokenAt(reading.tokens, annotation.end - 1) + 1;
    if (first >= last || last > reading.tokens.count) continue;
    if (annotation.kind) {
      yield { first, last, kind: annotation.kind, confidence: 1, evidence: "marked by the writer", confirmed: true };
    }
  }
}
