import type { Kind } from "../kind";
import { extendPhrase } from "../lexicon/folding";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { has, surfaceOf } from "./words";

/** A mention as sure as this keeps its kind, whatever other mentions of the same words are. */
const SETTLED = 0.9;
/** What share of a name's weight in the document one kind must have for the doubtful mentions to follow it. */
const MAJORITY = 0.62;

/**
 * Gives the doubtful mentions of a name the kind that it mostly has in the document. Sure ones stay: `Washington` can be
 * a person here and a place there.
 */
export function settleKinds(context: Context, names: readonly Proposal[]): Proposal[] {
  const weights = new Map<number, Map<Kind, number>>();
  const phrases = names.map((name) => phraseOf(context, name));
  for (const [i, { kind, confidence, marked }] of names.entries()) {
    const kinds = weights.get(phrases[i]!) ?? new Map<Kind, number>();
    weights.set(phrases[i]!, kinds.set(kind, (kinds.get(kind) ?? 0) + (marked ? 3 : confidence * confidence)));
  }
  return names.map((name, i) => {
    const kinds = weights.get(phrases[i]!)!;
    if (kinds.size === 1 || name.marked || name.confidence >= SETTLED) return name;
    const total = [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
    const [kind, weight] = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (kind === name.kind || weight / total < MAJORITY) return name;
    const evidence = `“${surfaceOf(context, name.first, name.last)}” is mostly named so in this document`;
    return { ...name, kind, evidence, confidence: Math.max(name.confidence, weight / total - 0.1) };
  });
}

function phraseOf(context: Context, { first, last }: Proposal): number {
  let phrase = 0;
  for (let t = first; t < last; t++) {
    if (has(context, t, Flag.Word)) phrase = extendPhrase(phrase, context.reading.tokens.hash[t]!);
  }
  return phrase;
}
