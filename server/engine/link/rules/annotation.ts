import { type DocumentNames, type Link, spanOf } from "../document-names";
import { nameOf } from "../name";

/** What the writer marked as another's name: `[[Name|shown]]`, `[shown]{.person id=name}`. */
export function* annotation(doc: DocumentNames): Iterable<Link> {
  let spelt: ReadonlyMap<string, number> | undefined;
  for (const [m, { marked, kind }] of doc.names.entries()) {
    if (!marked?.names) continue;
    spelt ??= firstSpellings(doc);
    const { form } = nameOf(marked.names, kind, doc.context.lexicon);
    const a = spelt.get(`${kind}/${form}`);
    const b = doc.spellingOf[m]!;
    if (a === undefined || a === b) continue;
    const reason = `the writer marked “${doc.spellings[b]!.surface}” as “${marked.names}”`;
    yield { a, b, weight: 1, reason, span: spanOf(doc, m) };
  }
}

/** The first spelling of each kind and form. */
function firstSpellings({ spellings }: DocumentNames): Map<string, number> {
  const first = new Map<string, number>();
  for (const [s, { name }] of spellings.entries()) {
    const id = `${name.kind}/${name.form}`;
    if (!first.has(id)) first.set(id, s);
  }
  return first;
}
