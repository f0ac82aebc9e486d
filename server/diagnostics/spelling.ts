import { distance } from "fastest-levenshtein";
import { type Entity, isAcronym, type Kind, type Span } from "../engine/index";
import { countOf, inOneLine } from "../summary";
import type { View } from "../view";
import type { Check, Finding, Fix } from "./finding";
import { wordsOf } from "./names";

/** The same actor or place spelt two ways within one document: the rarer spelling is pointed out. */
export const spelling: Check = {
  setting: "spelling",
  find(view, uri) {
    const found = [...spellingsByEntity(view, uri)].flatMap(([id, spellings]) => {
      const entity = spellings.length > 1 ? view.corpus.entity(id) : undefined;
      return entity ? inconsistent(uri, entity, spellings) : [];
    });
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};

interface Spelling {
  readonly text: string;
  readonly spans: Span[];
}

/** The spellings of each entity that the document names, each with its mentions in reading order. */
function spellingsByEntity(view: View, uri: string): Map<string, Spelling[]> {
  const text = view.corpus.text(uri) ?? "";
  const entities = new Map<string, Spelling[]>();
  for (const { entity, status, start, end } of view.corpus.mentions(uri)) {
    if (status === "candidate") continue;
    const surface = inOneLine(text.slice(start, end));
    let spellings = entities.get(entity);
    if (!spellings) entities.set(entity, (spellings = []));
    const known = spellings.find((one) => one.text === surface);
    if (known) known.spans.push({ start, end });
    else spellings.push({ text: surface, spans: [{ start, end }] });
  }
  return entities;
}

/** Of equally frequent spellings that of the whole corpus stands, then the one that the writer used first. */
function inconsistent(uri: string, { kind, name, aliases }: Entity, spellings: readonly Spelling[]): Finding[] {
  const counts = new Map(aliases.map(({ text, count }) => [inOneLine(text), count]));
  const inCorpus = ({ text }: Spelling) => counts.get(text) ?? 0;
  const isName = ({ text }: Spelling) => Number(text === inOneLine(name));
  const ranked = [...spellings].sort(
    (a, b) => b.spans.length - a.spans.length || inCorpus(b) - inCorpus(a) || isName(b) - isName(a),
  );
  return ranked.flatMap((rare, rank) => {
    const usual = ranked.slice(0, rank).find(({ text }) => isRespelling(rare.text, text, kind));
    return usual ? findingsOf(uri, rare, usual) : [];
  });
}

function findingsOf(uri: string, rare: Spelling, usual: Spelling): Finding[] {
  const times = usual.spans.length === 1 ? "once" : countOf(usual.spans.length, "time");
  const message = `Also spelt “${usual.text}” in this document, ${times}.`;
  const related = [{ uri, span: usual.spans[0]!, message: `“${usual.text}” here` }];
  const text = inCaseOf(rare.text, usual.text);
  return rare.spans.map((span) => {
    const here: Fix = { title: `Write “${text}” here`, spans: [span], text, preferred: true };
    const everywhere: Fix = {
      title: `Write “${text}” for “${rare.text}” everywhere in this document`,
      spans: rare.spans,
      text,
      preferred: false,
    };
    return {
      code: "two-spellings",
      span,
      message,
      related,
      fixes: rare.spans.length > 1 ? [here, everywhere] : [here],
    };
  });
}

/**
 * Whether two names of one entity are one name in two spellings: letters, accents, hyphens or spaces differ, and neither
 * only the case, nor an ending, nor the choice of words or, for peoples and places, that of a language.
 */
export function isRespelling(a: string, b: string, kind: Kind): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  if (x === y || (isAcronym(a) && isAcronym(b))) return false;
  const [xs, ys] = [wordsOf(x), wordsOf(y)];
  if (xs.join("") === ys.join("")) return true;
  if (xs.length !== ys.length) return false;
  const isTranslated = kind === "people" || kind === "place" ? endsOtherwise : () => false;
  return xs.every(
    (word, at) => word === ys[at] || (isVariant(word, ys[at]!) && !isTranslated(stemOf(word), stemOf(ys[at]!))),
  );
}

/** Case, dots and the shape of apostrophes and hyphens are no matter of spelling. */
function comparable(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑–]/gu, "-")
    .replaceAll(".", "");
}

/** Words of three letters and less are other words when a letter differs, and so are those in another number or gender. */
function isVariant(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || /[sx]$/u.test(a) !== /[sx]$/u.test(b) || stemOf(a) === stemOf(b))
    return false;
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
}

/** Without the endings of plural and feminine, English and French: `algérien`, `algériens`, `algérienne`. */
function stemOf(word: string): string {
  return word.replace(/[sx]$/u, "").replace(/e$/u, "").replace(/nn$/u, "n").replace(/gu$/u, "g");
}

/** `Algérie` and `Algeria`, `Mauritanien` and `Mauritanian`: words that begin alike and end as two languages have it. */
function endsOtherwise(a: string, b: string): boolean {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return alike >= 4 && Math.max(a.length, b.length) - alike <= 3;
}

/** A spelling in the capitals of another, or with as large a letter at its beginning. */
function inCaseOf(model: string, text: string): string {
  if (model.length > 5 && model === model.toUpperCase()) return text.toUpperCase();
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  const isSmall = /^\p{Ll}/u.test(model);
  return (isSmall ? first.toLowerCase() : first.toUpperCase()) + text.slice(first.length);
}
