import { definitionsIn } from "../../recognise/definitions";
import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import { isAcronym, isParticle } from "../name";

/** An acronym and its long form: `National Movement for X (NMX)`, either order; or, in one document, by its letters alone. */
export function* acronym(doc: DocumentNames): Iterable<Link> {
  const at = new Map(doc.names.map((n, m) => [`${n.first}-${n.last}`, m]));
  for (const { long, short } of definitionsIn(doc.context)) {
    const a = at.get(long.join("-"));
    const b = at.get(short.join("-"));
    if (a === undefined || b === undefined || doc.names[a]!.kind !== doc.names[b]!.kind) continue;
    const span = {
      start: Math.min(spanOf(doc, a).start, spanOf(doc, b).start),
      end: Math.max(spanOf(doc, a).end, spanOf(doc, b).end),
    };
    const reason = `“${doc.spellings[doc.spellingOf[b]!]!.surface}” is defined as “${doc.spellings[doc.spellingOf[a]!]!.surface}”`;
    yield { a: doc.spellingOf[a]!, b: doc.spellingOf[b]!, weight: 1, reason, span };
  }
  yield* byLetters(doc);
}

/** An acronym never defined, and the one long form of the document whose words begin with its letters. */
function* byLetters(doc: DocumentNames): Iterable<Link> {
  for (const [b, short] of doc.spellings.entries()) {
    if (short.name.kind !== "organization" || !isAcronym(short.surface)) continue;
    const letters = short.name.form.replaceAll(/[^\p{L}\p{N}]/gu, "");
    const fits = [...doc.spellings.entries()].filter(
      ([, s]) => s.name.kind === "organization" && s.name.words.length > 1 && initials(s.name.words, letters),
    );
    if (fits.length !== 1) continue;
    const [a, long] = fits[0]!;
    yield {
      a,
      b,
      weight: 0.7,
      reason: `“${short.surface}” are the first letters of “${long.surface}”`,
      span: spanOf(doc, short.mentions[0]!),
    };
  }
}

function initials(words: readonly string[], letters: string): boolean {
  const all = words.map((w) => w[0]).join("");
  const big = words.filter((w) => !isParticle(w) && !/^(?:for|in|and|et|pour|on|to|au|aux)$/u.test(w));
  return all === letters || (big.length > 1 && big.map((w) => w[0]).join("") === letters);
}
