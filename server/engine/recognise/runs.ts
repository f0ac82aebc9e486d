import { Known } from "../lexicon";
import { hashWord } from "../lexicon/folding";
import { Flag } from "../text/tokens";
import { isHyphen } from "./known-names";
import { oncePerDocument } from "./once";
import type { Context } from "./proposal";
import { has, joined, namelike, opens, wordAt } from "./words";

/** A stretch of capitalised words with the small words that names have inside them. Token indices, end exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** It holds a particle of persons' names, such as `al-`, `ag` or `Ould`. */
  readonly particle: boolean;
}

const OF = /^(?:of|for|de|du|des|d['’]|pour|del|da|do)$/iu;
const AND = /^(?:and|et|&|in|on|en|au|aux|the|la|le|les|l['’]|for|y)$/iu;
/** Particles that join parts of a person's name, in small letters or capitalised. */
const PERSON_PARTICLE = /^(?:al|el|ag|ould|wuld|mint|bin|bint|ibn|ben|abu|abou|abd|ur|van|von|der|di|della|dos|das)$/iu;
/** Those with which a name may start, in small letters. */
const OPENING_PARTICLE = /^(?:al|el|ag|ould|bin|ibn|ben|abu|abou|van|von|de|ur|di)$/u;

/** The words of both, by hash: few words are among them, and it takes a moment to see that a word is not. */
const PARTICLES = new Set(
  "al el ag ould wuld mint bin bint ibn ben abu abou abd ur van von der de di della dos das"
    .split(" ")
    .map((word) => hashWord(word)),
);

function isParticle(context: Context, token: number, particles: RegExp): boolean {
  return PARTICLES.has(context.reading.tokens.hash[token]!) && particles.test(wordAt(context, token));
}

/** The longest runs of a document in reading order. `wide` lets a run go on over `of`, `for`, `and the`: where it is an organisation's. */
export const runsIn: (context: Context) => readonly Run[] = oncePerDocument((context) => {
  const { count } = context.reading.tokens;
  const runs: Run[] = [];
  for (let t = 0; t < count; ) {
    const run = runAt(context, t);
    if (!run) {
      t++;
      continue;
    }
    runs.push(run);
    t = run.last;
  }
  return runs;
});

function runAt(context: Context, t: number): Run | undefined {
  let last = -1;
  let particle = false;
  if (namelike(context, t)) last = t + 1;
  else if (has(context, t, Flag.Word) && isParticle(context, t, OPENING_PARTICLE)) {
    const next = linked(context, t);
    if (next < 0 || !namelike(context, next)) return undefined;
    last = next + 1;
    particle = true;
  } else return undefined;
  const organizational = () => headOf(context, t, last);
  for (;;) {
    const next = linked(context, last - 1);
    if (next < 0) break;
    if (namelike(context, next) || (has(context, next, Flag.Capital) && !has(context, next, Flag.SentenceStart))) {
      last = next + 1;
      continue;
    }
    const word = wordAt(context, next);
    if (isParticle(context, next, PERSON_PARTICLE)) {
      const end = pastParticles(context, next);
      if (end < 0) break;
      particle = true;
      last = end;
      continue;
    }
    const bridge = OF.test(word) || (AND.test(word) && organizational());
    const end = bridge && (organizational() || isPersonal(word)) ? pastSmallWords(context, next) : -1;
    if (end < 0) break;
    last = end;
  }
  for (let i = t; i < last; i++)
    if (has(context, i, Flag.Word) && isParticle(context, i, PERSON_PARTICLE)) particle = true;
  return { first: t, last, particle };
}

/** French, Spanish and Portuguese persons have `de` in their names. */
function isPersonal(word: string): boolean {
  return /^(?:de|du|d['’]|del|da|do)$/u.test(word);
}

/** The next token of the same run, over a space or a hyphen that touches both; -1 if the run ends. */
function linked(context: Context, token: number): number {
  const next = token + 1;
  if (joined(context, next)) {
    if (has(context, next, Flag.Clitic) && /^['’]/u.test(wordAt(context, next))) return -1;
    return next;
  }
  const { start, end, count } = context.reading.tokens;
  if (next + 1 >= count || !isHyphen(context.reading, next) || has(context, next, Flag.Space)) return -1;
  const after = next + 1;
  if (start[after] !== end[next] || !joined(context, after)) return -1;
  // A chain of countries is several names: `Algeria-Mali-Mauritania`.
  const places = Known.Country | Known.Region;
  if (context.known.bits[token]! & places && context.known.bits[after]! & places) return -1;
  return after;
}

function pastParticles(context: Context, token: number): number {
  let t = token;
  for (let steps = 0; steps < 3; steps++) {
    const next = linked(context, t);
    if (next < 0) return -1;
    if (namelike(context, next) || has(context, next, Flag.Capital)) return next + 1;
    if (!isParticle(context, next, PERSON_PARTICLE)) return -1;
    t = next;
  }
  return -1;
}

function pastSmallWords(context: Context, token: number): number {
  let t = token;
  for (let steps = 0; steps < 3; steps++) {
    const next = linked(context, t);
    if (next < 0) return -1;
    if (has(context, next, Flag.Capital)) return next + 1;
    const word = wordAt(context, next);
    if (!OF.test(word) && !AND.test(word)) return -1;
    t = next;
  }
  return -1;
}

/** Whether a word of the run makes it an organisation's name: Movement, Bank, University. */
export function headOf(context: Context, first: number, last: number): boolean {
  for (let t = first; t < last; t++) {
    if (!(context.known.word[t]! & Known.OrganizationWord)) continue;
    // At the start of a sentence it may be a verb: `Press Enter`, `Bank on it`.
    if (t > first || !opens(context, t) || OF.test(wordAt(context, t + 1))) return true;
  }
  return false;
}
