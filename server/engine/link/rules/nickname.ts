import { surfaceOf } from "../../recognise/words";
import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import { isAcronym } from "../name";
import { betweenNames } from "./also-known-as";

/** A nickname in quotes and brackets, `Ferenc Pusztai (“Öcsi”)`, or after a comma and “or”: `Anna Lindqvist, or Annika, answered`. */
export function* nickname(doc: DocumentNames): Iterable<Link> {
  for (let m = 0; m + 1 < doc.names.length; m++) {
    const [x, y] = [doc.names[m]!, doc.names[m + 1]!];
    if (x.kind !== y.kind || x.kind === "people") continue;
    const [a, b] = [doc.spellingOf[m]!, doc.spellingOf[m + 1]!];
    const between = betweenNames(doc, m, m + 1);
    if (a === b || between === undefined || (x.kind !== "person" && doc.spellings[a]!.name.strength === "weak"))
      continue;
    const { start, end } = { start: spanOf(doc, m).start, end: spanOf(doc, m + 1).end };
    const shown = doc.spellings[b]!.surface;
    const after = surfaceOf(doc.context, y.last, y.last + 3);
    if (/^\s*[([]\s*["“«‘']\s*$/u.test(between) && /^\s*["”»’']\s*[)\]]/u.test(after)) {
      const reason = `“${shown}” stands in quotes and brackets after “${doc.spellings[a]!.surface}”`;
      yield { a, b, weight: 0.85, reason, span: { start, end } };
    } else if (
      /^\s*,\s*(?:or|ou|o)\s*(?:simply|just)?\s*["“«‘']?\s*$/iu.test(between) &&
      !listed(doc, m) &&
      (x.kind !== "person" || doc.spellings[b]!.name.strength === "weak") &&
      (x.kind !== "organization" || !isAcronym(shown) || /^["”»’']?\s*[,.)]/u.test(after))
    ) {
      const reason = `“${doc.spellings[a]!.surface}, or ${shown}”`;
      yield { a, b, weight: 0.75, reason, span: { start, end } };
    }
  }
}

/** Whether the mention is a later one of a list: what comes after “or” is then the last of it. */
function listed(doc: DocumentNames, m: number): boolean {
  return m > 0 && /^\s*,\s*$/u.test(betweenNames(doc, m - 1, m) ?? "");
}
