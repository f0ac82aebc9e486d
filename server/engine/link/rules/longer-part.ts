import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";

/** How many full names may have a word in common before it tells nothing. */
const MOST_MET = 24;

/**
 * Several names of a person who has more: `García Márquez` for Gabriel García Márquez, `Maung Maung` for Maung Maung Aye.
 * Only the beginning or the end of the one fuller name that was there before.
 */
export function* longerPart(doc: DocumentNames): Iterable<Link> {
  const wholes = new Map<string, number[]>();
  const add = (word: string, spelling: number) => {
    const there = wholes.get(word);
    if (!there) wholes.set(word, [spelling]);
    else if (there.length < MOST_MET) there.push(spelling);
  };
  for (const [s, { name }] of doc.spellings.entries()) {
    if (name.kind !== "person" || name.words.length < 3) continue;
    add(`^${name.words[0]!}`, s);
    add(`$${name.words.at(-1)!}`, s);
  }
  for (const [b, short] of doc.spellings.entries()) {
    const { name, mentions } = short;
    if (name.kind !== "person" || name.strength === "weak" || name.words.length < 2 || mentions.length === 0) continue;
    const met = [...(wholes.get(`^${name.words[0]!}`) ?? []), ...(wholes.get(`$${name.words.at(-1)!}`) ?? [])];
    const fits = new Set(met.filter((w) => isPart(name.words, doc.spellings[w]!.name.words)));
    if (fits.size !== 1) continue;
    const [a] = fits;
    const long = doc.spellings[a!]!;
    if ((long.mentions[0] ?? 0) > mentions[0]!) continue;
    const reason = `“${short.surface}” is a part of “${long.surface}”`;
    yield { a: a!, b, weight: 0.68, reason, span: spanOf(doc, mentions[0]!) };
  }
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  const from = whole.length - part.length;
  return part.every((word, i) => whole[i] === word) || part.every((word, i) => whole[from + i] === word);
}
