import { hashWord } from "../../lexicon/folding";
import type { Context } from "../../recognise/proposal";
import { has, surfaceOf } from "../../recognise/words";
import { rowOf } from "../../text/reading";
import { Flag } from "../../text/tokens";
import type { DocumentNames, Link } from "../document-names";
import { spanOf } from "../document-names";
import { skeletonOf } from "../transliteration";
import { betweenNames } from "./also-known-as";

/** After a name: `“Raggy”, as his fans call him`, `Yusif in some transliterations`, `Ivanov, to use the Russian form of his name`. */
const SO_CALLED =
  /^\s*["”»’']*,?\s*(?:(?:as|comme) (?:[^\s,.;:!?]+ ){1,6}?(?:(?:call|spell|write|nickname)(?:s|ed)?|spelt|wrote) (?:him|her|it|them|himself|herself|(?:his|her|its) name)\b|as (?:he|she|it|they) (?:is|was|are|were) (?:[^\s,.;:!?]+ )?(?:known|called|nicknamed|remembered|spelt|spelled)\b|as (?:[^\s,.;:!?]+ ){1,6}?(?:spell|write|call)s? (?:him|her|it)\b|in (?:some|other|many|most|certain|older|russian|french|english) (?:transliterations?|spellings?|transcriptions?)\b|to use the (?:[^\s,.;:!?]+ ){0,3}(?:form|spelling|version) of (?:his|her|its|the) name\b|comme (?:on |l['’])(?:[^\s,.;:!?]+ ){0,3}(?:appelle|surnomme|nomme)\b|comme (?:[^\s,.;:!?]+ ){1,5}l['’](?:appel|surnomm)\p{L}+)/iu;
/** Before a name: `Everybody called him Sparky`, `Known in the harbour as Captain Joe`. */
const CALLED_HIM =
  /(?:(?<verb>\b(?:call|nickname|dub|name)(?:s|ed|bed)?|\bknow|\bknew|\bknown) (?<whom>him|her|it) (?:(?:simply|only|just|affectionately|as) )*|(?:l['’]|\b(?:le|la) )(?:appelle|appellent|appelait|appelaient|surnomme|surnomment|surnommait|surnommaient|surnommèrent) |^\s*Known (?:(?:to|by|in|on|among|at) (?:[^\s,.;:!?]+ ){1,6}?)?as )(?:(?:the|le|la|l['’]|Mr|Captain|Doctor|Uncle|Papa)\.? ?)?[\s"“«‘']*$/iu;
/** `So who is Old Rudder? He is Emmanuel Tolbert.` */
const REVEALED =
  /^(?: (?:is|was|est|était)\b[^.?!]{0,60})?\s*[.?!] (?:he|she|it|c['’]|il|elle) ?(?:is|was|est|était)\s+$/iu;
const FARTHEST = 12;
/** What each of these wordings holds: most names have nothing of the kind before them. */
const VERB = /call|name|dub|kn[oe]w|appel|surnomm/iu;

/** The words with which the wordings begin after a name, or end before one: cheaper to ask for than to look for the whole. */
const BEGINNINGS = hashesOf("as comme in to");
const OBJECTS = hashesOf(
  "him her it as appelle appellent appelait appelaient surnomme surnomment surnommait surnommaient surnommerent",
);
const COPULAS = hashesOf("is was est etait");
/** Names that may stand between a name and its other one; it also keeps a list without an end from costing more than it is long. */
const MOST_PASSED = 100;

/** A name that the text gives to the one of whom it has just spoken. */
export function* called(doc: DocumentNames): Iterable<Link> {
  for (let n = 1; n < doc.names.length; n++) {
    const { kind } = doc.names[n]!;
    if (kind === "people") continue;
    const m = antecedent(doc, n);
    if (m === undefined || doc.spellingOf[m] === doc.spellingOf[n]) continue;
    const [a, b] = [doc.spellingOf[m]!, doc.spellingOf[n]!];
    const reason = `the text calls “${doc.spellings[a]!.surface}” so: “${quoteAround(doc, n)}”`;
    yield { a, b, weight: 0.74, reason, span: spanOf(doc, n) };
  }
}

/** The mention whose other name this one is, if the words around it say that it is one. */
function antecedent(doc: DocumentNames, n: number): number | undefined {
  const { context, names } = doc;
  const { reading } = context;
  const { first, last, kind } = names[n]!;
  const { tokens, sentences } = reading;
  const far = Math.min(tokens.count, last + FARTHEST);
  if (BEGINNINGS.has(tokens.hash[firstWord(context, last, far)]!)) {
    const after = surfaceOf(context, last, far);
    if (SO_CALLED.test(after)) return SPELT.test(after) ? alikeBefore(doc, n) : previous(doc, n, kind);
  }
  const from = Math.max(sentences[rowOf(sentences, first)]!, first - FARTHEST);
  const called = hasOne(tokens.hash, from, first, OBJECTS) ? callsHim(context, from, first) : undefined;
  if (called) {
    const whom = called.groups?.["whom"]?.toLowerCase();
    if (whom === "it" ? kind === "person" : whom !== undefined && kind !== "person") return undefined;
    const m = previous(doc, n, kind);
    if (whom === "it" && m !== undefined && previous(doc, m, kind, n) !== undefined) return undefined;
    // Whoever stands right before the verb is the one who calls.
    const calls =
      m !== undefined &&
      /^\s*\S* ?(?:call|nick|dub|name|know|knew|l['’]|la |le )/iu.test(betweenNames(doc, m, n) ?? "");
    return calls ? previous(doc, m, kind) : m;
  }
  if (!COPULAS.has(tokens.hash[first - 1]!)) return undefined;
  const m = previous(doc, n, kind);
  if (m !== undefined && names[m]!.last + 20 > first && whoBefore(doc, m)) {
    const text = ` ${surfaceOf(context, names[m]!.last, first)} `;
    if (REVEALED.test(text)) return m;
  }
  return undefined;
}

/** Words that say that the name is another spelling, so that it begins as the other does. */
const SPELT = /^[^.!?]{0,40}\b(?:spell|spelt|transliteration|transcription|spelling|form|version)/iu;

/** Of the names just before the one with a word that begins as this one. */
function alikeBefore(doc: DocumentNames, n: number): number | undefined {
  const { names, spellings, spellingOf } = doc;
  const begins = (m: number) =>
    spellings[spellingOf[m]!]!.name.core.map((word) =>
      skeletonOf(word)
        .replace(/^[aiu]/u, "")
        .slice(0, 2),
    );
  const own = begins(n);
  for (let m = n - 1; m >= 0 && m > n - 12; m--) {
    if (names[m]!.kind !== names[n]!.kind || spellingOf[m] === spellingOf[n]) continue;
    if (begins(m).some((beginning) => own.includes(beginning))) return m;
  }
  return undefined;
}

function callsHim(context: Context, from: number, to: number): RegExpExecArray | undefined {
  const before = `${surfaceOf(context, from, to)} `;
  return VERB.test(before) ? (CALLED_HIM.exec(before) ?? undefined) : undefined;
}

/** The first token of a stretch that is a word; its end if none is. */
function firstWord(context: Context, from: number, to: number): number {
  let t = from;
  while (t < to && !has(context, t, Flag.Word)) t++;
  return t;
}

function hasOne(hashes: Int32Array, from: number, to: number, wanted: ReadonlySet<number>): boolean {
  for (let t = from; t < to; t++) if (wanted.has(hashes[t]!)) return true;
  return false;
}

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map((word) => hashWord(word)));
}

function whoBefore({ context, names }: DocumentNames, m: number): boolean {
  const before = surfaceOf(context, Math.max(0, names[m]!.first - 3), names[m]!.first);
  return /\b(?:who|qui)(?: (?:is|was|est|était))?\s*["“«]?\s*$/iu.test(before);
}

/** The mention of that kind before this one, under another name; none across more than a few sentences. */
function previous(
  { context, names, spellingOf }: DocumentNames,
  n: number,
  kind: string,
  past = n,
): number | undefined {
  const { sentences } = context.reading;
  const row = rowOf(sentences, names[n]!.first);
  for (let m = n - 1; m >= 0 && n - m < MOST_PASSED && rowOf(sentences, names[m]!.first) >= row - 3; m--)
    if (names[m]!.kind === kind && spellingOf[m] !== spellingOf[n] && spellingOf[m] !== spellingOf[past]) return m;
  return undefined;
}

function quoteAround({ context, names }: DocumentNames, n: number): string {
  const { sentences } = context.reading;
  const { first, last } = names[n]!;
  const row = rowOf(sentences, first);
  const from = Math.max(sentences[row]!, first - 6);
  return surfaceOf(context, from, Math.min(sentences[row + 1]!, last + 8)).trim();
}
