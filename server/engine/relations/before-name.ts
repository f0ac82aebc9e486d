import type { Line, Subject } from "./line";
import { nounAt } from "./noun";
import { type RolePhrase, rolePhraseAt } from "./role-phrase";
import { isHyphen, isPossessive, isWord, type Unit } from "./units";

/** A role that a sentence tells of the name at a unit: its phrase, and the units of the quote. */
export interface Told {
  readonly phrase: Pick<RolePhrase, "first" | "core" | "end" | "of" | "leads">;
  readonly first: number;
  readonly end: number;
}

/** How far before a name its role may start. */
const FARTHEST = 16;

/** The role that stands before the name at a unit: `AQIM leader X`, `the leader of AQIM, X,`, `le ministre malien X`, `the town of X`. */
export function toldBefore(line: Line, at: number, subject: Subject): Told | undefined {
  const { units } = line;
  const end = at > 0 && isOpeningQuote(units[at - 1]!) ? at - 1 : at;
  if (end < 1) return undefined;
  const comma = units[end - 1]!.text === ",";
  if (comma) return isClosed(line, at + 1) ? longest(line, at, end - 1, subject, isCertain) : undefined;
  if (subject === "place" && line.words.of.has(units[end - 1]!.text)) {
    return longest(line, at, end - 1, subject, isNaming);
  }
  return longest(line, at, end, subject, isTitle);
}

/** The longest role phrase that ends at `end` and passes. */
function longest(
  line: Line,
  at: number,
  end: number,
  subject: Subject,
  passes: (line: Line, phrase: RolePhrase, start: number, subject: Subject) => boolean,
): Told | undefined {
  const { units, words } = line;
  const farthest = Math.max(0, end - FARTHEST);
  // A phrase has a noun: it starts no later than the last one.
  let noun = end - 1;
  while (noun >= farthest && nounAt(line, noun, end, subject) === 0) noun--;
  for (let start = farthest; start <= noun; start++) {
    const before = units[start - 1];
    const unit = units[start]!;
    if (!unit.word || (before && isHyphen(before) && before.tight)) continue;
    if (unit.name >= 0 && before && isWord(before) && words.locatives.has(before.text)) continue;
    const phrase = rolePhraseAt(line, start, end, subject, true);
    if (phrase?.end !== end) continue;
    // `adviser to General X`: the general may be a role of its own.
    if (end === at && phrase.nested) continue;
    if (before && isWord(before) && words.apart.has(before.text)) return undefined;
    return passes(line, phrase, start, subject) ? { phrase, first: start, end: at + 1 } : undefined;
  }
  return undefined;
}

/** Nouns that are as often verbs or parts of something else, where nothing else says that they are a role. */
const UNSURE_ALONE = new Set(
  "head chair count guard guide cook nurse tailor pilot coach judge captain owner principal tete garde juge pilote pape elu elue critique".split(
    " ",
  ),
);

/** What a place has rather than is, or is to another. */
const OF_OTHERS = new Set(
  "capital capitale suburb banlieue stronghold fief outpost colony colonie resort airport aeroport".split(" "),
);

/** Whether a phrase before `of` and a place says what that place is: `the town of X`, but not `the capital of X`. */
function isNaming({ units }: Line, phrase: RolePhrase): boolean {
  return phrase.definite && phrase.of < 0 && !OF_OTHERS.has(units[phrase.end - 1]!.text);
}

/** Whether a phrase right before a name is said of it. Organisations and places need more than a noun. */
function isTitle({ units }: Line, phrase: RolePhrase, start: number, subject: Subject): boolean {
  if (!phrase.firm) return false;
  if (subject !== "person") return phrase.definite || !phrase.bare;
  const noun = units[start]!;
  return !phrase.bare || !UNSURE_ALONE.has(noun.text) || (noun.capital && start > 0);
}

/** Whether a phrase before a comma is said of the name after it, and is no item of a list. */
function isCertain({ units, words }: Line, phrase: RolePhrase, start: number, subject: Subject): boolean {
  const before = units[start - 1];
  if (!phrase.definite || phrase.nested) return false;
  // `the son of the president, X,`: either could be X.
  if (subject === "person" && before && isWord(before) && (words.of.has(before.text) || before.text === "to"))
    return false;
  return !(before?.text === "," && units[start - 2]?.kind === subject);
}

/** Whether what ends before this unit is closed by a sign, and no list or other apposition goes on. */
function isClosed({ units, words }: Line, at: number): boolean {
  const unit = units[at];
  if (!unit) return true;
  if (unit.word || isPossessive(unit) || isHyphen(unit)) return false;
  const next = units[at + 1];
  if (unit.text !== "," || !next) return true;
  if (next.name >= 0) return false;
  return !isWord(next) || !(words.determiners.has(next.text) || CONJUNCTIONS.has(next.text));
}

export const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "or", "et", "ou", "as", "ainsi"]);

export function isOpeningQuote({ text }: Unit): boolean {
  return text === "«" || text === "“" || text === '"' || text === "‘";
}
