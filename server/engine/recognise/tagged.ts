import type { Context, Proposal } from "./proposal";

/** What the statistical tagger reads out of the words around a name. */
export function* tagged(context: Context): Iterable<Proposal> {
  const spans = context.tagger?.tag(context.reading, context.lexicon) ?? [];
  for (const { firstToken: first, endToken: last, kind, probability } of spans) {
    yield { first, last, kind, confidence: probability, evidence: "used in the sentence as such a name is" };
  }
}
