import { definitionsIn } from "../../recognise/definitions";
import { wordAt } from "../../recognise/words";
import { lowerBound } from "../../text/span";
import type { DocumentNames, Link, Spelling } from "../document-names";
import { spanOf } from "../document-names";
import { lettersFit } from "../letters";
import { isAcronym } from "../name";

/** How many bodies are asked for the letters of an acronym that no document defines. */
const MOST_ASKED = 200;

/** An acronym and its long form: `National Movement for X (NMX)`, either order; or, in one document, by its letters alone. */
export function* acronym(doc: DocumentNames): Iterable<Link> {
  const defined = new Set<number>();
  for (const { long, short } of definitionsIn(doc.context)) {
    const a = mentionAt(doc, long);
    const b = mentionAt(doc, short);
    if (a === undefined || b === undefined || doc.names[a]!.kind !== doc.names[b]!.kind) continue;
    const span = {
      start: Math.min(spanOf(doc, a).start, spanOf(doc, b).start),
      end: Math.max(spanOf(doc, a).end, spanOf(doc, b).end),
    };
    const reason = `“${doc.spellings[doc.spellingOf[b]!]!.surface}” is defined as “${doc.spellings[doc.spellingOf[a]!]!.surface}”`;
    defined.add(doc.spellingOf[a]!).add(doc.spellingOf[b]!);
    yield { a: doc.spellingOf[a]!, b: doc.spellingOf[b]!, weight: 1, reason, span };
  }
  yield* byLetters(doc, defined);
}

/** The mention of exactly these tokens. */
function mentionAt({ names }: DocumentNames, [first, last]: readonly [number, number]): number | undefined {
  const m = lowerBound(names, (name) => name.first >= first);
  return names[m]?.first === first && names[m].last === last ? m : undefined;
}

/** An acronym never defined, and the one long form of the document whose words begin with its letters, as they are or in French. */
function* byLetters(doc: DocumentNames, defined: ReadonlySet<number>): Iterable<Link> {
  const bodies: number[] = [];
  for (const [s, { name }] of doc.spellings.entries())
    if (name.kind === "organization" && name.words.length > 1 && bodies.length < MOST_ASKED) bodies.push(s);
  if (bodies.length === 0) return;
  for (const [b, short] of doc.spellings.entries()) {
    if (short.name.kind !== "organization" || !isAcronym(short.surface) || defined.has(b)) continue;
    const letters = short.name.form.replaceAll(/[^\p{L}\p{N}]/gu, "");
    const fits = bodies.flatMap((a) => {
      const fit = lettersFit(doc.spellings[a]!.name.words, letters);
      return fit ? [{ a, fit }] : [];
    });
    if (fits.length === 0) continue;
    for (const wanted of ["exactly", "nearly", "translated"] as const) {
      // A body with an acronym of its own, or an acronym that is widely known or in brackets, needs all letters.
      const sure = (a: number) => !(defined.has(a) || short.name.known || inBrackets(doc, short));
      const found = fits.filter(({ a, fit }) => fit === wanted && (fit === "exactly" || sure(a)));
      if (found.length === 0) continue;
      if (found.length > 1) break;
      const { a } = found[0]!;
      const long = doc.spellings[a]!;
      const reason =
        wanted === "translated"
          ? `“${short.surface}” are the first letters of “${long.surface}” in French`
          : `“${short.surface}” are the first letters of “${long.surface}”`;
      yield { a, b, weight: wanted === "exactly" ? 0.7 : 0.64, reason, span: spanOf(doc, short.mentions[0]!) };
      break;
    }
  }
}

function inBrackets({ context, names }: DocumentNames, { mentions }: Spelling): boolean {
  return mentions.some((m) => wordAt(context, names[m]!.first - 1) === "(");
}
