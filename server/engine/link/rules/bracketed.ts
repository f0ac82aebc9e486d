import { surfaceOf } from "../../recognise/words";
import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import { isAcronym } from "../name";

/** An acronym in brackets or between commas right after a body's name, though its letters are those of another language: `Doctors Without Borders (MSF)`. */
export function* bracketed(doc: DocumentNames): Iterable<Link> {
  const { text } = doc.context.reading;
  const after = new Map<number, Set<number>>();
  const found: { m: number; a: number; b: number }[] = [];
  for (let m = 0; m + 1 < doc.names.length; m++) {
    const [x, y] = [doc.names[m]!, doc.names[m + 1]!];
    if (x.kind !== "organization" || y.kind !== "organization") continue;
    const [a, b] = [doc.spellingOf[m]!, doc.spellingOf[m + 1]!];
    if (!isShort(doc.spellings[b]!.surface, doc.spellings[a]!.surface) || doc.spellings[a]!.name.words.length < 2)
      continue;
    const between = text.slice(spanOf(doc, m).end, spanOf(doc, m + 1).start);
    const next = text.slice(spanOf(doc, m + 1).end, spanOf(doc, m + 1).end + 12);
    const inBrackets = /^(?:\]+(?:\{[^{}\n]*\})?)?\s*[([]\s*$/u.test(between) && /^\s*[,;)\]]/u.test(next);
    const { surface, name } = doc.spellings[b]!;
    if (!inBrackets && (!isAcronym(surface) || name.known || !inApposition(doc, m, between, next))) continue;
    found.push({ m, a, b });
    after.set(b, (after.get(b) ?? new Set()).add(a));
  }
  for (const { m, a, b } of found) {
    // What stands right after several bodies is a source, such as an agency.
    if (after.get(b)!.size > 1) continue;
    const span = { start: spanOf(doc, m).start, end: spanOf(doc, m + 1).end };
    const reason = `“${doc.spellings[b]!.surface}” stands right after “${doc.spellings[a]!.surface}”`;
    yield { a, b, weight: 0.72, reason, span };
  }
}

/** `the State Committee for Letters, the GKL, said`: between commas, and no list. */
function inApposition(doc: DocumentNames, m: number, between: string, next: string): boolean {
  const { first } = doc.names[m]!;
  const before = surfaceOf(doc.context, Math.max(0, first - 2), first);
  if (!/^,\s(?:the|le|la|l['’])\s?$/iu.test(between) || /,/u.test(before)) return false;
  return /^,\s(?!(?:and|or|et|ou|the|le|la|l['’])\b)\p{Ll}/u.test(next);
}

/** An acronym, or one written as a word (`Mujao`) that begins with the same letter. */
function isShort(short: string, long: string): boolean {
  return isAcronym(short) || (/^\p{Lu}\p{Ll}{2,6}$/u.test(short) && short[0] === long[0]?.toUpperCase());
}
