import { complementAt } from "./complement";
import type { Line, Subject } from "./line";
import { nounFrom } from "./noun";
import { isWord } from "./units";

/** A noun phrase that says what somebody or something is: `the foreign minister of Burkina Faso`. Indices of units, ends exclusive. */
export interface RolePhrase {
  /** Its first unit after an article. */
  readonly first: number;
  /** Its first unit after that of whom it is: `leader` in `AQIM's leader`. */
  readonly core: number;
  readonly end: number;
  /** The unit of the name that it is of; -1 if it names none. */
  readonly of: number;
  readonly leads: boolean;
  /** Begins with an article, possessive or name that makes it a certain one. */
  readonly definite: boolean;
  /** A noun and nothing else. */
  readonly bare: boolean;
  /** It ends so that a name after it belongs to it, even if no sign stands between. */
  readonly firm: boolean;
  /** It ends in a noun for somebody else: `adviser to the president`. */
  readonly nested: boolean;
}

/**
 * The role phrase for a kind of subject that starts at a unit and ends at `limit` or before. A strict one has only words that
 * are known to stand before or after such a noun: it may be read where no sign marks its ends.
 */
export function rolePhraseAt(
  line: Line,
  at: number,
  limit: number,
  subject: Subject,
  strict: boolean,
): RolePhrase | undefined {
  const { units, words } = line;
  const hasArticle = at < limit && isWord(units[at]!) && words.determiners.has(units[at]!.text);
  const first = hasArticle ? at + 1 : at;
  const noun = nounFrom(line, first, limit, subject, strict || !hasArticle);
  if (!noun) return undefined;
  let { end, of } = noun;
  let firm = true;
  let nested = false;
  for (;;) {
    const more = complementAt(line, end, limit, subject);
    if (!more) break;
    if (of < 0) of = more.of;
    ({ end, firm, nested } = more);
  }
  const definite = noun.core > first || (hasArticle && words.definite.has(units[at]!.text));
  const bare = !hasArticle && noun.core === first && end - first === noun.length;
  return { first, core: noun.core, end, of, leads: noun.leads, definite, bare, firm, nested };
}
