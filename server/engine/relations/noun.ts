import type { Line, Subject } from "./line";
import { isHyphen, isPossessive, isWord, type Unit } from "./units";
import { endsPhrase, phraseAt, type Vocabulary } from "./vocabulary";

/** A noun that says what somebody or something is, with what qualifies it. Indices of units, ends exclusive. */
export interface Noun {
  /** Its first unit after that of whom it is. */
  readonly core: number;
  readonly end: number;
  /** The unit of the name that it is of; -1 if it names none. */
  readonly of: number;
  readonly leads: boolean;
  /** How many units the noun itself has. */
  readonly length: number;
}

/** The noun of a role that starts at a unit. A strict one has only words that are known to qualify such a noun. */
export function nounFrom(
  line: Line,
  first: number,
  limit: number,
  subject: Subject,
  strict: boolean,
): Noun | undefined {
  const noun = line.words.language === "en" ? englishNoun : frenchNoun;
  return noun(line, first, limit, subject, strict);
}

const MOST_BEFORE = 7;

/** `former Malian prime minister`: names and modifiers, then the noun, which ends it. */
function englishNoun(
  { units, words }: Line,
  first: number,
  limit: number,
  subject: Subject,
  strict: boolean,
): Noun | undefined {
  let of = -1;
  let core = first;
  let noun: { at: number; end: number; leads: boolean } | undefined;
  let lessened = false;
  let i = first;
  while (i < limit && i - first < MOST_BEFORE) {
    const unit = units[i]!;
    const length = nounAt({ units, words }, i, limit, subject);
    if (unit.name >= 0) {
      const possessive = i + 1 < limit && isPossessive(units[i + 1]!);
      if (i + 2 < limit && isHyphen(units[i + 1]!) && isWord(units[i + 2]!)) i += 3;
      else {
        if (unit.kind === "person" && !possessive) break;
        if (unit.kind !== "person") of = i;
        const opens = i === first;
        i += possessive ? 2 : 1;
        if (opens) core = i;
      }
    } else if (length > 0) {
      const text = textOf(units, i, i + length);
      if (noun && words.lessening.has(textOf(units, noun.at, noun.end))) lessened = true;
      noun = { at: i, end: i + length, leads: isLeading(words, text) };
      i += length;
      if (i < limit && words.after.has(units[i]!.text) && units[i]!.word && noun) noun.end = ++i;
    } else if (noun && isPossessive(unit)) {
      i++;
    } else if (modifies(words, unit, strict)) {
      if (words.lessening.has(unit.text)) lessened = true;
      i++;
    } else break;
  }
  if (!noun || noun.end !== i) return undefined;
  const leads = noun.leads && !lessened && !isLessened(words, units[noun.at]!.text);
  return { core, end: i, of, leads, length: noun.end - noun.at };
}

/** `célèbre économiste ghanéen`: few words may stand before the noun, names of peoples and adjectives after it. */
function frenchNoun(line: Line, first: number, limit: number, subject: Subject, strict: boolean): Noun | undefined {
  const { units, words } = line;
  let lessened = false;
  let at = first;
  while (at < limit && at - first < 3 && nounAt(line, at, limit, subject) === 0) {
    const unit = units[at]!;
    if (!isWord(unit) || !words.before.has(unit.text)) return undefined;
    if (words.lessening.has(unit.text)) lessened = true;
    at++;
  }
  const length = at < limit ? nounAt(line, at, limit, subject) : 0;
  if (length === 0) return undefined;
  const leads = words.leading.has(textOf(units, at, at + length)) && !isLessened(words, units[at]!.text);
  let of = -1;
  let end = at + length;
  for (let n = 0; n < 3 && end < limit; n++) {
    const unit = units[end]!;
    const length = phraseAt(units, end, limit, words.after);
    if (unit.kind === "people") {
      if (of < 0) of = end;
      end++;
    } else if (length > 0 || (isWord(unit) && !unit.capital && isAdjective(words, unit, strict))) {
      if (words.lessening.has(textOf(units, end, end + Math.max(1, length)))) lessened = true;
      end += Math.max(1, length);
    } else break;
  }
  return { core: first, end, of, leads: leads && !lessened, length };
}

/** How many units from one on are a noun for such a subject; 0 if none is. */
export function nounAt({ units, words }: Line, at: number, limit: number, subject: Subject): number {
  const length = phraseAt(units, at, limit, words.nouns[subject]);
  if (length > 0) return length;
  const unit = units[at]!;
  if (!isWord(unit)) return 0;
  if (subject === "person" && unit.title) return 1;
  // `ex-president`, `co-founder`: the last word is the noun.
  const gap = unit.text.lastIndexOf(" ");
  if (gap < 0 || !words.nouns[subject].has(unit.text.slice(gap + 1))) return 0;
  return unit.text
    .slice(0, gap)
    .split(" ")
    .every((word) => words.before.has(word))
    ? 1
    : 0;
}

/** Whether a noun is one of those who lead, or ends in one after a hyphen: `co-founder`. */
function isLeading(words: Vocabulary, noun: string): boolean {
  if (words.nouns.person.has(noun)) return words.leading.has(noun);
  return words.leading.has(noun.slice(noun.lastIndexOf(" ") + 1));
}

/** A hyphenated noun whose first part takes something away: `vice-president`. */
function isLessened(words: Vocabulary, text: string): boolean {
  const gap = text.indexOf(" ");
  return gap > 0 && words.lessening.has(text.slice(0, gap));
}

function modifies(words: Vocabulary, unit: Unit, strict: boolean): boolean {
  if (!isWord(unit) || endsPhrase(words, unit)) return false;
  if (words.before.has(unit.text) || isJoined(words, unit.text)) return true;
  return strict ? words.adjective.test(unit.text) : !/ing$/u.test(unit.text);
}

/** Words joined by hyphens are adjectives before a noun, but not all say what somebody is. */
function isJoined(words: Vocabulary, text: string): boolean {
  const gap = text.indexOf(" ");
  return gap > 0 && !words.apart.has(text.slice(0, gap));
}

function isAdjective(words: Vocabulary, unit: Unit, strict: boolean): boolean {
  if (endsPhrase(words, unit)) return false;
  return words.adjective.test(unit.text) || !strict;
}

function textOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
