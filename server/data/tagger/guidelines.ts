import { extendPhrase, hashWord } from "../../engine/lexicon/folding";
import { Known } from "../../engine/lexicon/known";
import type { PhraseLookup } from "../../engine/tagger/word-types";
import type { Mark, Sample } from "./sample";

const ARTICLE = /^(?:the|The|THE|a|A|an|la|le|les|La|Le|Les)\s+|^[lL]['’]\s?/u;

/**
 * A document of another set, marked as ours are: titles, leading articles and signs, possessives and what follows a comma in a
 * person's name are no part of a name.
 */
export function underGuidelines(sample: Sample, lexicon: PhraseLookup): Sample {
  const marks: Mark[] = [];
  for (const mark of sample.marks) {
    let { start, end } = mark;
    const surface = () => sample.text.slice(start, end);
    start += /^[@#/\s"“«]*/u.exec(surface())![0].length;
    if (mark.kind === "person") {
      const cut = surface().search(/[,(]/u);
      if (cut > 0) end = start + surface().slice(0, cut).trimEnd().length;
    }
    end = start + surface().replace(/(?:['’]s|['’]|["”»])$/u, "").length;
    const word = () => /^[\p{L}\p{N}]+\.?/u.exec(surface())?.[0];
    if (mark.kind === "person") {
      for (let title = word(); title !== undefined && isTitle(title, lexicon); title = word()) {
        const rest = surface().slice(title.length);
        const gap = /^\s+(?=\p{Lu}|[dlD]['’])/u.exec(rest)?.[0];
        if (gap === undefined) break;
        start += title.length + gap.length;
      }
    } else if (!isKnown(surface(), lexicon)) {
      const article = ARTICLE.exec(surface())?.[0];
      if (article !== undefined && /^\p{Lu}/u.test(surface().slice(article.length))) start += article.length;
    }
    if (end > start) marks.push({ start, end, kind: mark.kind });
  }
  return { ...sample, marks };
}

function isTitle(word: string, lexicon: PhraseLookup): boolean {
  const bare = word.replace(/\.$/u, "");
  return [word, bare].some((w) => (lexicon.known(extendPhrase(0, hashWord(w))) & Known.Honorific) !== 0);
}

function isKnown(name: string, lexicon: PhraseLookup): boolean {
  let phrase = 0;
  for (const word of name.split(/[\s-]+/u)) phrase = extendPhrase(phrase, hashWord(word));
  return (lexicon.known(phrase) & ~Known.Prefix) !== 0;
}
