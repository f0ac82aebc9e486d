import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import type { Name } from "../name";

/** Persons with one surname whose first names agree: an initial, a middle name left out, a short form. */
export function* firstNames(doc: DocumentNames): Iterable<Link> {
  const bySurname = new Map<string, number[]>();
  for (const [s, { name }] of doc.spellings.entries()) {
    if (name.kind !== "person" || name.words.length < 2) continue;
    const surname = name.words.at(-1)!;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), s]);
  }
  for (const same of bySurname.values()) {
    for (const b of same) {
      const fits = same.filter((a) => a !== b && fuller(doc.spellings[a]!.name, doc.spellings[b]!.name));
      if (fits.length !== 1) continue;
      const a = fits[0]!;
      const reason = `“${doc.spellings[b]!.surface}” is short for “${doc.spellings[a]!.surface}”`;
      yield { a, b, weight: 0.75, reason, span: spanOf(doc, doc.spellings[b]!.mentions[0]!) };
    }
  }
}

/** Whether `full` is the fuller form of `short`: the same surname, and each first name of `short` begins one of `full`, in order. */
export function fuller(full: Name, short: Name): boolean {
  if (full.form === short.form || full.words.length < short.words.length || full.words.at(-1) !== short.words.at(-1))
    return false;
  if (full.words.length === short.words.length && full.form.length <= short.form.length) return false;
  let at = 0;
  for (const word of short.words.slice(0, -1)) {
    while (at < full.words.length - 1 && !full.words[at]!.startsWith(word)) at++;
    if (at === full.words.length - 1) return false;
    at++;
  }
  return true;
}
