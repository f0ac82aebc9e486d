import { CONJUNCTIONS, type Told } from "./before-name";
import type { Line, Subject } from "./line";
import { rolePhraseAt } from "./role-phrase";
import { isHyphen, isPossessive, isWord } from "./units";
import { phraseAt } from "./vocabulary";

/** The roles that are told after the name at a unit: an apposition, a statement, a party in brackets. */
export function* toldAfter(line: Line, at: number, subject: Subject): Iterable<Told> {
  const pattern = [apposed, stated, done, based, bracketed];
  for (const tell of pattern) {
    const told = tell(line, at, subject);
    if (told) yield told;
  }
}

/** `X, the leader of Y,`, `X (leader of Y)`, `X – a Ghanaian economist – `. */
function apposed(line: Line, at: number, subject: Subject): Told | undefined {
  const { units } = line;
  const opener = units[at + 1]?.text;
  if (opener !== "," && opener !== "(" && !isDash(opener)) return undefined;
  const start = afterAge(line, at + 2);
  const phrase = rolePhraseAt(line, start, units.length, subject, false);
  if (!phrase) return undefined;
  const closer = units[phrase.end];
  const told = { phrase, first: at, end: phrase.end };
  if (opener === "(") return closer && ");,".includes(closer.text) ? told : undefined;
  const goesOn = phrase.firm && closer && isWord(closer) && line.words.who.has(closer.text);
  if (goesOn) return told;
  if (!isEnd(line, phrase.end)) return undefined;
  const next = units[phrase.end + 1];
  if (closer?.text !== "," || !next) return told;
  if (next.kind === subject) return undefined;
  const certain = phrase.definite && isWord(next) && CONJUNCTIONS.has(next.text);
  const listed = phrase.definite && units[at - 1]?.text === "," && units[at - 2]?.kind === subject;
  return certain || listed ? undefined : told;
}

/** `X is the leader of Y`. */
function stated(line: Line, at: number, subject: Subject): Told | undefined {
  const { units, words } = line;
  const copula = phraseAt(units, at + 1, units.length, words.copulas);
  if (copula === 0 || isDoubted(line, at)) return undefined;
  const phrase = rolePhraseAt(line, at + 1 + copula, units.length, subject, false);
  if (!phrase || !endsStatement(line, phrase.end, phrase.firm)) return undefined;
  return { phrase, first: at, end: phrase.end };
}

const LONGEST_OBJECT = 9;

/** `X, who heads the Ostrava office`, `X leads the NFU`: what one does says what one is. */
function done(line: Line, at: number, subject: Subject): Told | undefined {
  if (subject !== "person") return undefined;
  const { units, words } = line;
  const limit = units.length;
  let verb = at + 1;
  if (units[verb]?.text === ",") verb++;
  const who = phraseAt(units, verb, limit, words.who);
  if (who === 0 && verb !== at + 1) return undefined;
  verb += who;
  const leads = phraseAt(units, verb, limit, words.leads);
  const length = leads || phraseAt(units, verb, limit, words.led) || phraseAt(units, verb, limit, words.belongs);
  if (length === 0 || isDoubted(line, at)) return undefined;
  const { of, end } = objectAt(line, verb + length);
  if (
    of < 0 ||
    (who === 0 && units[of]!.kind !== "organization") ||
    !endsStatement(line, end, units[end - 1]!.name >= 0)
  ) {
    return undefined;
  }
  return { phrase: { first: verb, core: verb, end, of, leads: leads > 0 }, first: at, end };
}

/** What a verb governs: an article, words and names; `of` is the first name that is no person's. */
function objectAt({ units, words }: Line, at: number): { of: number; end: number } {
  let end = at;
  if (end < units.length && isWord(units[end]!) && words.determiners.has(units[end]!.text)) end++;
  const first = end;
  let of = -1;
  let apart = false;
  for (; end < units.length && end - first < LONGEST_OBJECT; end++) {
    const unit = units[end]!;
    if (unit.name >= 0) {
      if (unit.kind !== "person" && of < 0 && !apart) of = end;
    } else if (!unit.word || words.stop.has(unit.text)) break;
    else if (of < 0 && words.verbal.test(unit.text) && !unit.capital) break;
    else if (end === first && words.beside.has(unit.text)) break;
    else if (words.beside.has(unit.text) || (words.of.has(unit.text) && !words.genitive.has(unit.text))) apart = true;
  }
  return { of, end };
}

/** `X, based in Gao`. */
function based(line: Line, at: number, subject: Subject): Told | undefined {
  if (subject !== "organization") return undefined;
  const { units, words } = line;
  const first = units[at + 1]?.text === "," ? at + 2 : at + 1;
  const participle = phraseAt(units, first, units.length, words.based);
  if (participle === 0) return undefined;
  const preposition = phraseAt(units, first + participle, units.length, words.basedAt);
  const place = first + participle + preposition;
  if (preposition === 0 || units[place]?.kind !== "place") return undefined;
  return { phrase: { first, core: first, end: place + 1, of: place, leads: false }, first: at, end: place + 1 };
}

/** `X (Party Y)`. */
function bracketed({ units }: Line, at: number, subject: Subject): Told | undefined {
  if (subject !== "person" || units[at + 1]?.text !== "(" || units[at + 3]?.text !== ")") return undefined;
  const of = at + 2;
  if (units[of]!.kind !== "organization") return undefined;
  return { phrase: { first: of, core: of, end: of + 1, of, leads: false }, first: at, end: at + 4 };
}

/** Behind an age between commas: `X, 45, leader of Y`. */
function afterAge({ units }: Line, at: number): number {
  if (!/^\d{1,3}$/u.test(units[at]?.text ?? "")) return at;
  const years = units[at + 1]?.text === "ans" ? at + 2 : at + 1;
  return units[years]?.text === "," ? years + 1 : at;
}

/** Whether a sign or the end of the sentence stands at a unit. */
function isEnd({ units }: Line, at: number): boolean {
  const unit = units[at];
  return (
    !unit ||
    !(unit.word || (isHyphen(unit) && unit.tight) || isPossessive(unit) || unit.text === "&" || unit.text === "/")
  );
}

function endsStatement(line: Line, at: number, firm: boolean): boolean {
  const unit = line.units[at];
  if (isEnd(line, at)) return unit?.text !== "?";
  return firm && isWord(unit!) && line.words.closers.has(unit!.text);
}

/** Whether words before the statement, up to a sign, take it back: `denied that X is the leader`. */
function isDoubted({ units, words }: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && units[i]!.word; i--) {
    if (isWord(units[i]!) && words.doubts.has(units[i]!.text)) return true;
  }
  return false;
}

function isDash(text: string | undefined): boolean {
  return text === "–" || text === "—" || text === "--";
}
