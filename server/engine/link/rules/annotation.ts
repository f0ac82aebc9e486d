import { type DocumentNames, type Link, spanOf } from "../document-names";
import { nameOf } from "../name";

/** What the writer marked as another's name: `[[Name|shown]]`, `[shown]{.person id=name}`. */
export function* annotation(doc: DocumentNames): Iterable<Link> {
  for (const [m, { marked, kind }] of doc.names.entries()) {
    if (!marked?.names) continue;
    const { form } = nameOf(marked.names, kind, doc.context.lexicon);
    const a = doc.spellings.findIndex((s) => s.name.kind === kind && s.name.form === form);
    const b = doc.spellingOf[m]!;
    if (a < 0 || a === b) continue;
    const reason = `the writer marked “${doc.spellings[b]!.surface}” as “${marked.names}”`;
    yield { a, b, weight: 1, reason, span: spanOf(doc, m) };
  }
}
