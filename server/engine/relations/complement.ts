import type { Line, Subject } from "./line";
import { isHyphen, isWord, type Unit } from "./units";
import { endsPhrase, type Vocabulary } from "./vocabulary";

/** A preposition and what it governs, to its end. */
export interface Complement {
  readonly end: number;
  /** The unit of the name that it is of; -1 if it names none. */
  readonly of: number;
  /** See `RolePhrase`. */
  readonly firm: boolean;
  readonly nested: boolean;
}

const LONGEST_COMPLEMENT = 8;

/** `of the rebel group AQIM`, `des Affaires étrangères`: a preposition and what it governs. */
export function complementAt(
  { units, words }: Line,
  at: number,
  limit: number,
  subject: Subject,
): Complement | undefined {
  const preposition = units[at];
  if (at + 1 >= limit || !preposition || !isWord(preposition)) return undefined;
  const joins = words.of.has(preposition.text) || (subject !== "person" && words.inside.has(preposition.text));
  if (!joins && !words.beside.has(preposition.text)) return undefined;
  let i = at + 1;
  if (i < limit && isWord(units[i]!) && words.determiners.has(units[i]!.text)) i++;
  const first = i;
  let of = -1;
  let spoiled = false;
  for (; i < limit && i - first < LONGEST_COMPLEMENT; i++) {
    const unit = units[i]!;
    if (unit.name >= 0) {
      if (joins && of < 0 && !spoiled && unit.kind !== "person") of = i;
    } else if (!unit.word) {
      if (!(isHyphen(unit) && unit.tight) && !'«»“”"&'.includes(unit.text)) break;
    } else if (isConjunction(unit)) {
      if (!joinsNouns(units[i - 1], units[i + 1], i + 1 < limit)) break;
    } else if (endsPhrase(words, unit)) break;
    else if (words.verbal.test(unit.text) && !unit.capital) spoiled = true;
  }
  const isQuote = (at: number) => !units[at]!.word && !isHyphen(units[at]!);
  // A closing quote whose opening stands before the phrase is no part of it.
  if (i > first && isQuote(i - 1) && !units.slice(first, i - 1).some((_, n) => isQuote(first + n))) i--;
  if (i === first || isConjunction(units[i - 1]!)) return undefined;
  const last = units[i - 1]!;
  const nested = last.title || (isWord(last) && words.nouns.person.has(last.text));
  const firm = last.name >= 0 || last.capital || i - first === 1 || isField(words, units.slice(first, i));
  return { end: i, of, firm: firm && !nested, nested };
}

/** `Affaires étrangères`, `Santé publique`: a field of office, whose adjective is no verb. */
function isField({ language, adjective }: Vocabulary, [noun, ...rest]: readonly Unit[]): boolean {
  return language === "fr" && noun!.capital && rest.every(({ text }) => adjective.test(text.replace(/s$/u, "")));
}

/** `Trade and Industry`, `Ansar Dine et AQMI`: of two things, neither of them a person. */
function joinsNouns(before: Unit | undefined, after: Unit | undefined, inside: boolean): boolean {
  if (!inside || !before || !after?.word || before.kind === "person" || after.kind === "person") return false;
  return before.capital && after.capital;
}

function isConjunction(unit: Unit): boolean {
  return unit.name < 0 && (unit.text === "and" || unit.text === "et");
}
