import type { Kind } from "../../engine/kind";
import type { Mark, Sample } from "./sample";

const KIND_OF: Record<string, Kind> = { PER: "person", ORG: "organization", LOC: "place", NORP: "people" };
/** Sets of one endless document are cut, so that a document stays something that a person would read. */
const LONGEST = 60;
/** Sets whose tokens part hyphenated words. */
const SPLITTING = new Set(["ewt", "pud", "newseye"]);

interface Word {
  readonly text: string;
  readonly tag: string;
}

/** Reads a file of one token and IOB2 tag a line as documents, its tokens joined as a writer would have set them. */
export function readIob(source: string, content: string, french: boolean): Sample[] {
  const samples: Sample[] = [];
  let sentences: Word[][] = [];
  let words: Word[] = [];
  const closeSentence = () => {
    if (words.length > 0) sentences.push(words);
    words = [];
  };
  const closeDocument = () => {
    closeSentence();
    if (sentences.length > 0) samples.push(sampleOf(source, `${source}-${samples.length + 1}`, sentences, french));
    sentences = [];
  };
  for (const line of content.split("\n")) {
    if (line.startsWith("# document")) closeDocument();
    else if (line.trim() === "") {
      closeSentence();
      if (sentences.length >= LONGEST && source === "europeana") closeDocument();
    } else {
      const tab = line.lastIndexOf("\t");
      words.push({ text: line.slice(0, tab).trim(), tag: line.slice(tab + 1).trim() });
    }
  }
  closeDocument();
  return samples;
}

function sampleOf(source: string, name: string, sentences: readonly Word[][], french: boolean): Sample {
  let text = "";
  const marks: Mark[] = [];
  let inParagraph = 0;
  for (const words of sentences) {
    const ended = /[.!?…:"”»)]$/u.test(text);
    if (text !== "") {
      text += ended && inParagraph < 5 ? " " : "\n\n";
      if (text.endsWith("\n")) inParagraph = 0;
    }
    inParagraph++;
    text = joinWords(text, words, french, SPLITTING.has(source), marks);
  }
  return { source, name, text, format: "plain", marks, marksPeoples: false };
}

/** Appends a sentence to the text and its names to the marks. */
function joinWords(
  text: string,
  words: readonly Word[],
  french: boolean,
  splitsHyphens: boolean,
  marks: Mark[],
): string {
  let open: { start: number; kind: Kind } | undefined;
  let quoted = false;
  let glued = true;
  let end = text.length;
  const close = () => {
    if (open && end > open.start) marks.push({ ...open, end });
    open = undefined;
  };
  for (const { text: word, tag } of words) {
    const isQuote = word === '"' || word === "``" || word === "''";
    const attaches =
      /^(?:[.,;:!?%)\]}…”’»]+|'(?:s|re|ve|ll|d|m|t|S)|n't|’(?:s|re|ve|ll|d|m|t))$/u.test(word) &&
      !(french && /^[;:!?»]/u.test(word));
    const space: string = glued || attaches || (isQuote && quoted) || word === "" ? "" : " ";
    glued =
      /^[([{“‘#$£«]$/u.test(word) ||
      (isQuote && !quoted) ||
      (french && /(?:^|[^\p{L}])(?:[ldcjsmtn]|qu|jusqu|lorsqu|puisqu|aujourd)['’]$/iu.test(`${text}${space}${word}`)) ||
      (french && word === "'");
    const joins = (french && (word === "'" || word === "’")) || (splitsHyphens && word === "-" && /\p{L}$/u.test(text));
    if (isQuote) quoted = !quoted;
    const kind = tag.length > 2 ? KIND_OF[tag.slice(2)] : undefined;
    if (!kind || tag.startsWith("B") || open?.kind !== kind) close();
    text += (joins ? "" : space) + (isQuote ? '"' : word);
    if (joins) glued = true;
    if (kind && !open) open = { start: text.length - word.length, kind };
    end = text.length;
  }
  close();
  return text;
}
