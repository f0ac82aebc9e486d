import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import { likenessOf, meetingKeys } from "../likeness";

/** Full names of one document that are alike for what they are: in spelling, order, meaning, legal form or first names. */
export function* alike(doc: DocumentNames, without: ReadonlySet<string>): Iterable<Link> {
  const meeting = new Map<string, number[]>();
  for (const [b, { name }] of doc.spellings.entries()) {
    let met: Set<number> | undefined;
    for (const key of meetingKeys(name)) {
      const there = meeting.get(key);
      if (!there) meeting.set(key, [b]);
      else {
        met ??= new Set();
        for (const a of there) met.add(a);
        there[Math.min(there.length, MOST_MET)] = b;
      }
    }
    for (const a of met ?? []) {
      const [x, y] = [doc.spellings[a]!, doc.spellings[b]!];
      const likeness = likenessOf(x.name, y.name, without);
      if (!likeness) continue;
      const span = y.mentions.length > 0 ? spanOf(doc, y.mentions[0]!) : spanOf(doc, 0);
      yield { a, b, weight: likeness.weight, reason: likeness.reason(x.surface, y.surface), span };
    }
  }
}

/** Where more names than this meet, the meeting says nothing of the later ones but of neighbours; it also keeps hostile text from costing more than it is long. */
const MOST_MET = 12;
