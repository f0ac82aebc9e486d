import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";

const LEGAL =
  /\s(?:ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llc|llp|gmbh|ag|sa|sarl|sas|spa|srl|bv|nv|oy|ab|as|group|holdings?)$/u;

/** The form of a body's name without `Ltd`, `Inc.` and the like. */
export function withoutLegalForm(form: string): string {
  let bare = form;
  while (LEGAL.test(bare)) bare = bare.replace(LEGAL, "");
  return bare;
}

/** A firm with and without its legal form, when only one firm of the document is meant by the shorter name. */
export function* legalForm(doc: DocumentNames): Iterable<Link> {
  const bare = new Map<string, number[]>();
  for (const [s, { name }] of doc.spellings.entries()) {
    if (name.kind !== "organization") continue;
    const form = withoutLegalForm(name.form);
    bare.set(form, [...(bare.get(form) ?? []), s]);
  }
  for (const same of bare.values()) {
    if (same.length !== 2) continue;
    const [a, b] = same as [number, number];
    const [x, y] = [doc.spellings[a]!, doc.spellings[b]!];
    yield {
      a,
      b,
      weight: 0.85,
      reason: `“${x.surface}” and “${y.surface}” differ in the legal form alone`,
      span: spanOf(doc, y.mentions[0]!),
    };
  }
}
