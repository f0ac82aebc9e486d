import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";

const BRIDGE =
  /^[\s,;(]*(?:(?:a\.?\s?k\.?\s?a\.?|also (?:known|called) as|also called|(?:better|otherwise|formerly|sometimes)? ?known as|alias|nicknamed|nom de guerre|née?|born|formerly|dite?s?|surnommée?|connue? sous le nom de|de son vrai nom|real name|then called)[\s:]*(?:the|le|la|l['’])?)\s*["“«‘'(]*\s*$/iu;

/** `Abu Hafs (a.k.a. Mahfouz)`, `Alassane Ouattara, dit « ADO »`: two names that the text itself calls one. */
export function* alsoKnownAs(doc: DocumentNames): Iterable<Link> {
  const { text } = doc.context.reading;
  for (let m = 0; m + 1 < doc.names.length; m++) {
    const a = spanOf(doc, m);
    const b = spanOf(doc, m + 1);
    if (b.start - a.end > 48 || doc.names[m]!.kind !== doc.names[m + 1]!.kind) continue;
    const between = text.slice(a.end, b.start);
    if (!BRIDGE.test(between)) continue;
    const words = between.replaceAll(/[^\p{L}. ]/gu, " ").trim();
    yield {
      a: doc.spellingOf[m]!,
      b: doc.spellingOf[m + 1]!,
      weight: 0.95,
      reason: `“${text.slice(a.start, a.end)} ${words} ${text.slice(b.start, b.end)}”`,
      span: { start: a.start, end: b.end },
    };
  }
}
