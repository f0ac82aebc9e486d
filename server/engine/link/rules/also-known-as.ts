import { surfaceOf } from "../../recognise/words";
import { rowOf } from "../../text/reading";
import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import { goesOn, isInALanguage, opensList, saysSo } from "./wordings";

/** How far apart the two names may be, in characters. */
const FARTHEST = 150;

/** A mention that was found to be another name of an earlier one. */
interface Other {
  readonly of: number;
  /** It stands in brackets or a list, where more of them may follow. */
  readonly inList: boolean;
}

/** `Abu Hafs (a.k.a. Mahfouz)`, `Alassane Ouattara, dit « ADO »`: two names that the text itself calls one. */
export function* alsoKnownAs(doc: DocumentNames): Iterable<Link> {
  const { context, names, spellings, spellingOf } = doc;
  const last = new Map<string, number>();
  const others = new Map<number, Other>();
  for (const [n, { kind, last: end }] of names.entries()) {
    const before = last.get(kind);
    last.set(kind, n);
    const between = before === undefined ? undefined : betweenNames(doc, before, n);
    if (before === undefined || between === undefined) continue;
    const other = others.get(before);
    const more = other !== undefined && goesOn(between, other.inList);
    if (!more && !saysSo(between) && !isInALanguage(between, () => surfaceOf(context, end, end + 7))) continue;
    const m = more ? other.of : before;
    others.set(n, { of: m, inList: more ? other.inList : opensList(between) });
    const [a, b] = [spellingOf[m]!, spellingOf[n]!];
    const said = between.replaceAll(/[^\p{L}. ]+/gu, " ").replaceAll(/ +/gu, " ");
    const reason = `“${spellings[a]!.surface} ${said.trim()} ${spellings[b]!.surface}”`;
    yield { a, b, weight: 0.95, reason, span: { start: spanOf(doc, m).start, end: spanOf(doc, n).end } };
  }
}

/** The text between two mentions of one sentence as a reader sees it; undefined where they are too far apart. */
export function betweenNames({ context, names }: DocumentNames, m: number, n: number): string | undefined {
  const { start, end } = context.reading.tokens;
  const [from, to] = [names[m]!.last, names[n]!.first];
  if (start[to]! - end[from - 1]! > FARTHEST) return undefined;
  const { sentences } = context.reading;
  if (rowOf(sentences, from - 1) !== rowOf(sentences, to)) return undefined;
  return ` ${surfaceOf(context, from, to)} `;
}
