import { Known } from "../lexicon";
import type { Context, Proposal } from "../recognise/proposal";
import { has, surfaceOf, wordAt } from "../recognise/words";
import type { Span } from "../text/span";
import { Flag } from "../text/tokens";
import { toldAfter } from "./after-name";
import { type Told, toldBefore } from "./before-name";
import type { Line, Subject } from "./line";
import { type Unit, unitsOf } from "./units";
import { ENGLISH, FRENCH, frenchness, isTelling } from "./vocabulary";

/** How the bearer of a role stands to what the role is of. */
export type RoleKind = "leads" | "belongs" | "is";

export const ROLE_KINDS: readonly RoleKind[] = ["leads", "belongs", "is"];

/** A role that a document tells of one of its names, as found in that document alone. */
export interface FoundRole {
  /** Index of the mention that it is told of. */
  readonly subject: number;
  /** Index of the mention that it is of. */
  readonly of: number | undefined;
  /** As the text has it, on one line, without the name before it: `leader`, `foreign minister of Burkina Faso`. */
  readonly phrase: string;
  readonly kind: RoleKind;
  /** The role with the name that it is of: `AQIM leader`. */
  readonly words: Span;
  /** The role with its bearer: `AQIM leader Abd al-Malik Droukdel`. */
  readonly span: Span;
}

/** The roles that a document's sentences tell of its names, in reading order. Takes time in proportion to the document. */
export function rolesIn(context: Context, names: readonly Proposal[]): FoundRole[] {
  if (names.length === 0) return [];
  const { sentences, tokens } = context.reading;
  const nameAt = new Int32Array(tokens.count).fill(-1);
  for (const [n, { first, last }] of names.entries()) nameAt.fill(n, first, last);
  let balance: number | undefined;
  const whole = () => (balance ??= frenchness(tokens.hash, 0, tokens.count));
  const found: FoundRole[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!];
    if (!mayTell(context, nameAt, from, to)) continue;
    const units = unitsOf(context, names, nameAt, from, to);
    const words = (frenchness(tokens.hash, from, to) || whole()) > 0 ? FRENCH : ENGLISH;
    for (const role of rolesOf({ units, words })) found.push(foundRole(context, units, role));
  }
  return found;
}

interface Borne extends Told {
  /** The unit of the bearer's name. */
  readonly subject: number;
}

function* rolesOf(line: Line): Iterable<Borne> {
  for (const [at, { name, kind }] of line.units.entries()) {
    if (name < 0 || kind === "people") continue;
    const before = toldBefore(line, at, kind as Subject);
    if (before) yield { ...before, subject: at };
    for (const after of toldAfter(line, at, kind as Subject)) yield { ...after, subject: at };
  }
}

function foundRole(context: Context, units: readonly Unit[], { phrase, first, end, subject }: Borne): FoundRole {
  const { start, end: ends } = context.reading.tokens;
  const span = (from: number, to: number): Span => ({
    start: start[units[from]!.first]!,
    end: ends[units[to - 1]!.last - 1]!,
  });
  const of = phrase.of < 0 ? undefined : units[phrase.of]!.name;
  return {
    subject: units[subject]!.name,
    of,
    phrase: surfaceOf(context, units[phrase.core]!.first, units[phrase.end - 1]!.last),
    kind: phrase.leads ? "leads" : of === undefined ? "is" : "belongs",
    words: span(phrase.first, phrase.end),
    span: span(first, end),
  };
}

/** Whether a sentence has a name and a word or bracket that may tell its role. Cheap: it is asked of every sentence. */
function mayTell(context: Context, nameAt: Int32Array, from: number, to: number): boolean {
  const { hash } = context.reading.tokens;
  let named = false;
  let telling = false;
  for (let t = from; t < to && !(named && telling); t++) {
    if (nameAt[t]! >= 0) named = true;
    else if (!telling)
      telling = has(context, t, Flag.Word)
        ? isTelling(hash[t]!) || (context.known.word[t]! & Known.Honorific) !== 0
        : wordAt(context, t) === "(";
  }
  return named && telling;
}
