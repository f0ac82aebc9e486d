import { distance } from "fastest-levenshtein";
import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import type { Name } from "../name";
import { nameSkeleton } from "../transliteration";

/** Two spellings of one name, as transliteration gives them: `Mokhtar` and `Mukhtar`, `Ansar Dine` and `Ansar al-Din`. */
export function* spelling(doc: DocumentNames): Iterable<Link> {
  const bySkeleton = new Map<string, number[]>();
  for (const [s, { name }] of doc.spellings.entries()) {
    const key = skeletonKey(name);
    if (key) bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), s]);
  }
  for (const same of bySkeleton.values()) {
    for (let i = 1; i < same.length; i++) {
      const a = same[0]!;
      const b = same[i]!;
      if (!sameSpelling(doc.spellings[a]!.name, doc.spellings[b]!.name)) continue;
      const reason = `“${doc.spellings[a]!.surface}” and “${doc.spellings[b]!.surface}” are spellings of one name`;
      yield { a, b, weight: 0.8, reason, span: spanOf(doc, doc.spellings[b]!.mentions[0]!) };
    }
  }
}

/** Names that meet under this key may be spellings of one; undefined for names too short or too plain to tell. */
export function skeletonKey(name: Name): string | undefined {
  if (name.key.includes("/@") || name.strength === "weak" || name.form.length < 6) return undefined;
  const skeleton = nameSkeleton(name.words);
  return skeleton.length < 4 ? undefined : `${name.kind}/${skeleton}`;
}

/** Whether two names with one skeleton are near enough to be one: few letters differ, and none of the differences makes a word of its own. */
export function sameSpelling(a: Name, b: Name): boolean {
  const longest = Math.max(a.form.length, b.form.length);
  const words = a.words.length > 1 && b.words.length > 1;
  return distance(a.form, b.form) <= Math.max(words ? 3 : 2, Math.floor(longest / (words ? 4 : 5)));
}
