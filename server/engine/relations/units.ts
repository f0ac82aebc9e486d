import type { Kind } from "../kind";
import { Known } from "../lexicon";
import { fold } from "../lexicon/folding";
import { isHyphen as isHyphenAt } from "../recognise/known-names";
import type { Context, Proposal } from "../recognise/proposal";
import { has, wordAt } from "../recognise/words";
import { Flag } from "../text/tokens";

/** A word, a sign or a name of a sentence: what role phrases are read from. Words joined by hyphens are one unit, and so is a name. */
export interface Unit {
  /** Its tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
  /** Index of the name that it is; -1 for what is none. */
  readonly name: number;
  /** The kind of that name. */
  readonly kind: Kind | undefined;
  /** A word folded, a hyphen being a space; a sign as it is. */
  readonly text: string;
  readonly word: boolean;
  readonly capital: boolean;
  /** No space stands before it. */
  readonly tight: boolean;
  /** An office or rank, capitalised as before a name and not shortened. */
  readonly title: boolean;
}

/** The units of the sentence of these tokens; `nameAt` gives the name that each token is in, or -1. */
export function unitsOf(
  context: Context,
  names: readonly Proposal[],
  nameAt: Int32Array,
  from: number,
  to: number,
): Unit[] {
  const units: Unit[] = [];
  for (let t = from; t < to; ) {
    const name = nameAt[t]!;
    const last = name >= 0 ? Math.min(to, names[name]!.last) : wordEnd(context, nameAt, t, to);
    const word = has(context, t, Flag.Word);
    units.push({
      first: t,
      last,
      name,
      kind: name >= 0 ? names[name]!.kind : undefined,
      text: name >= 0 || !word ? wordAt(context, t) : textOf(context, t, last),
      word,
      capital: has(context, t, Flag.Capital),
      tight: !has(context, t, Flag.Space),
      title: name < 0 && last === t + 1 && isTitle(context, t),
    });
    t = last;
  }
  return units;
}

function textOf(context: Context, first: number, last: number): string {
  const { start, end } = context.reading.tokens;
  const text = context.reading.text.slice(start[first], end[last - 1]!);
  let isSmall = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (unit < 0x41 || unit > 0x5a) return fold(text);
    isSmall = false;
  }
  return isSmall ? text : text.toLowerCase();
}

/** The end of a word with what hyphens join to it. */
function wordEnd(context: Context, nameAt: Int32Array, token: number, to: number): number {
  let last = token + 1;
  const plain = (t: number) => t < to && nameAt[t]! < 0 && !has(context, t, Flag.Space | Flag.Gap);
  if (!has(context, token, Flag.Word) || !plain(last)) return last;
  while (plain(last) && isHyphenAt(context.reading, last) && plain(last + 1) && has(context, last + 1, Flag.Word))
    last += 2;
  return last;
}

function isTitle(context: Context, token: number): boolean {
  if (!(context.known.word[token]! & Known.Honorific) || !has(context, token, Flag.Capital)) return false;
  if (has(context, token, Flag.Abbreviated | Flag.Capitals)) return false;
  const title = wordAt(context, token);
  if (!/[aeiouy]/iu.test(title)) return false;
  const { class: rank } = context.lexicon.honorific(title) ?? {};
  return rank === "office" || rank === "military";
}

export function isWord(unit: Unit): boolean {
  return unit.word && unit.name < 0;
}

/** `'s`, or the apostrophe after a plural. */
export function isPossessive(unit: Unit): boolean {
  return unit.tight && unit.name < 0 && (unit.text === "s" || unit.text === "'" || unit.text === "’");
}

export function isHyphen({ text, name }: Unit): boolean {
  return name < 0 && (text === "-" || text === "‐" || text === "‑");
}
