import { Known } from "../lexicon";
import { extendPhrase } from "../lexicon/folding";
import { Flag } from "../text/tokens";
import { following } from "./known-names";
import type { Context, Proposal } from "./proposal";
import { headlines } from "./structure";
import { has, joined, namelike, surfaceOf } from "./words";

/** How sure a name must be once for the document to be searched for it. */
const SURE = 0.7;

/** Longer ones are not looked for: every word of the document could be the beginning of one. */
const MOST_TOKENS = 24;

interface Sought {
  readonly kind: Proposal["kind"];
  readonly confidence: number;
  readonly whole: string;
  /** A surname alone. */
  readonly part: boolean;
}

/** A name recognised surely once is looked for everywhere in the document; of a person also the surname alone. */
export function* consistency(context: Context, accepted: readonly Proposal[]): Iterable<Proposal> {
  const { phrases, beginnings } = sought(context, accepted);
  if (phrases.size === 0) return;
  const { tokens } = context.reading;
  const loud = headlines(context);
  const sieve = sieveOf(phrases.keys(), beginnings);
  for (let t = 0; t < tokens.count; t++) {
    if (!has(context, t, Flag.Word)) continue;
    let phrase = extendPhrase(0, tokens.hash[t]!);
    if (sieve[phrase & SIEVE] === 0) continue;
    for (let token = t; ; ) {
      const name = phrases.get(phrase);
      const single = token === t;
      if (
        name &&
        !(name.part && partOfLonger(context, t)) &&
        (single ? namelike(context, t) : has(context, t, Flag.Capital) || has(context, token, Flag.Capital))
      ) {
        const confidence =
          Math.min(0.85, name.confidence) * (single && loud[t] && context.known.word[t]! & Known.Common ? 0.5 : 1);
        yield {
          first: t,
          last: token + 1,
          kind: name.kind,
          confidence,
          evidence: `named as “${name.whole}” in this document`,
        };
      }
      if (!beginnings.has(phrase)) break;
      token = following(context.reading, token);
      if (token < 0) break;
      phrase = extendPhrase(phrase, tokens.hash[token]!);
    }
  }
}

const SIEVE = 0xfff;

/** For the low bits of a phrase, whether one is sought that has them: most words are none, and are passed over so. */
function sieveOf(phrases: Iterable<number>, beginnings: Iterable<number>): Uint8Array {
  const sieve = new Uint8Array(SIEVE + 1);
  for (const phrase of phrases) sieve[phrase & SIEVE] = 1;
  for (const phrase of beginnings) sieve[phrase & SIEVE] = 1;
  return sieve;
}

function sought(context: Context, accepted: readonly Proposal[]) {
  const phrases = new Map<number, Sought>();
  const beginnings = new Set<number>();
  const { tokens } = context.reading;
  const add = (first: number, last: number, name: Sought) => {
    let phrase = 0;
    for (let t = first; t < last; t++) {
      if (!has(context, t, Flag.Word)) continue;
      if (phrase !== 0) beginnings.add(phrase);
      phrase = extendPhrase(phrase, tokens.hash[t]!);
    }
    const known = phrases.get(phrase);
    if (!known || known.confidence < name.confidence) phrases.set(phrase, name);
  };
  for (const { first, last, kind, confidence } of accepted) {
    if (confidence < SURE || kind === "people" || last - first > MOST_TOKENS) continue;
    const whole = surfaceOf(context, first, last);
    add(first, last, { kind, confidence: confidence * 0.95, whole, part: false });
    if (kind !== "person" || last - first < 2) continue;
    const surname = surnameFrom(context, first, last);
    if (surname < last && (context.known.word[last - 1]! & Known.Common) === 0)
      add(surname, last, { kind, confidence: confidence * 0.85, whole, part: true });
  }
  return { phrases, beginnings };
}

/** Whether a capitalised word stands right before, so that this is the end of another name. */
function partOfLonger(context: Context, first: number): boolean {
  return has(context, first, Flag.Space) && joined(context, first) && namelike(context, first - 1);
}

/** The first token of the part of a person's name that stands alone for it: the last word, with the particles before it. */
function surnameFrom(context: Context, first: number, last: number): number {
  let at = last - 1;
  while (at - 1 > first && !has(context, at - 1, Flag.Capital)) at--;
  return at > first && has(context, at, Flag.Word) ? at : at + 1;
}
