import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import { isHyphen } from "./known-names";
import type { Context, Proposal } from "./proposal";
import { has, namelike, opens, wordAt } from "./words";

/** What the statistical tagger reads out of the words around a name, trimmed to what a name is. */
export function* tagged(context: Context): Iterable<Proposal> {
  const spans = context.tagger?.tag(context.reading, context.lexicon, context.language) ?? [];
  for (const { firstToken, endToken, kind, probability } of spans) {
    const evidence = "used in the sentence as such a name is";
    const confidence = Math.min(probability, MOST_SURE);
    for (const [from, to] of unglued(context, firstToken, endToken)) {
      for (const [first, last] of chained(context, ...trimmed(context, from, to, kind === "person"))) {
        if (first < last) yield { first, last, kind, confidence, evidence };
      }
    }
  }
}

/** The tagger never outdoes what is known for certain. */
const MOST_SURE = 0.96;

/** The pieces of a span that holds words which lost the space between them. */
function unglued(context: Context, first: number, last: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = first;
  for (let t = first + 1; t < last; t++) {
    if (!has(context, t, Flag.Glued)) continue;
    pieces.push([from, t]);
    from = t;
  }
  pieces.push([from, last]);
  return pieces;
}

/** Without a possessive at the end and, for a person, without the titles at the start. */
function trimmed(context: Context, first: number, last: number, person: boolean): [number, number] {
  let from = first;
  let to = last;
  // A dash between spaces parts two things: `GULU, Uganda - Ten men`.
  for (let t = first + 1; t < last; t++) if (isDash(context, t)) to = Math.min(to, t);
  while (to > from && has(context, to - 1, Flag.Clitic) && !has(context, to - 1, Flag.Capital)) to--;
  while (to - from > 1 && addsNothing(context, from, person)) from++;
  if (from === first) from = withParticles(context, from);
  const { word } = context.known;
  while (
    person &&
    to - from > 1 &&
    word[from]! & Known.Honorific &&
    isTitle(context, from) &&
    namelike(context, from + 1)
  )
    from++;
  return [from, to];
}

/** Particles in small letters that belong to the name after them: `ag Ghali`, `al-Hayat`. */
const PARTICLE = /^(?:al|el|ag|ould|wuld|bin|ibn|bint|abu|abou)$/u;

function withParticles(context: Context, first: number): number {
  let from = first;
  for (;;) {
    const hyphen = isHyphen(context.reading, from - 1) && !has(context, from, Flag.Space | Flag.SentenceStart);
    const before = from - (hyphen ? 2 : 1);
    if (
      before < 0 ||
      has(context, from, Flag.BlockStart | Flag.SentenceStart) ||
      !PARTICLE.test(wordAt(context, before))
    )
      return from;
    from = before;
  }
}

function isDash(context: Context, token: number): boolean {
  return /^[-–—]+$/u.test(wordAt(context, token)) && has(context, token, Flag.Space);
}

/** An English determiner, or before a person's name a common word that has its capital from the start of the sentence: `Later Smith`. */
function addsNothing(context: Context, token: number, person: boolean): boolean {
  if (!has(context, token + 1, Flag.Capital) || !has(context, token + 1, Flag.Space)) return false;
  if (/^the$/iu.test(wordAt(context, token))) return true;
  if (!person) return false;
  const bits = context.known.word[token]!;
  if (!(bits & Known.Common) || bits & (Known.GivenName | Known.OrganizationWord | Known.PlaceWord)) return false;
  return opens(context, token) && !has(context, token, Flag.Capitals) && context.known.last[token]! < token + 2;
}

/** An abbreviated title; the tagger itself leaves most titles in full out, and knows a `Sunday` that is a given name. */
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|lady|mme|mlle|messrs)$/iu;

function isTitle(context: Context, token: number): boolean {
  const word = wordAt(context, token);
  return TITLE.test(word) || (has(context, token, Flag.Abbreviated) && word.length > 2);
}

/** The names of a chain of known places, such as `Sahara-Sahel`; else the span as it is. */
function chained(context: Context, first: number, last: number): [number, number][] {
  const places = Known.Country | Known.Region | Known.Capital;
  const { bits, last: end } = context.known;
  if (last - first !== 3 || !isHyphen(context.reading, first + 1) || end[first]! >= last) return [[first, last]];
  return bits[first]! & places && bits[last - 1]! & places
    ? [
        [first, first + 1],
        [last - 1, last],
      ]
    : [[first, last]];
}
