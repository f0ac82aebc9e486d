import type { Format } from "../../server/engine";
import { type Draw, drawFrom } from "./draw";
import { type Actors, ENGLISH, FRENCH, type Language } from "./phrases";

/** A document made up for measuring: news, reports and minutes such as the product is for. */
export interface MadeDocument {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  readonly language: Language["name"];
}

/** How many characters a document has, on average. */
const USUAL_LENGTH = 5000;
/** Every third document is French, every second one Markdown. */
const FRENCH_EVERY = 3;

/** So many documents; the first ones of a larger corpus are those of a smaller one. Few of its actors are in many documents, many in few. */
export function makeCorpus(count: number, seed = 1): MadeDocument[] {
  return Array.from({ length: count }, (_, i) => makeDocument(i, seed));
}

/** One English article in plain text of about this length. */
export function makeArticle(length: number, seed = 1): string {
  return textOf(drawFrom(seed, 0), ENGLISH, "plain", length);
}

function makeDocument(i: number, seed: number): MadeDocument {
  const draw = drawFrom(seed, i + 1);
  const language = i % FRENCH_EVERY === 2 ? FRENCH : ENGLISH;
  const format: Format = i % 2 === 0 ? "markdown" : "plain";
  const name = `${String(i).padStart(6, "0")}${format === "markdown" ? ".md" : ".txt"}`;
  const length = USUAL_LENGTH * (0.4 + 1.2 * draw.fraction());
  return { uri: `made:/${name}`, text: textOf(draw, language, format, length), format, language: language.name };
}

function textOf(draw: Draw, language: Language, format: Format, length: number): string {
  const actors = castOf(draw, language);
  const sentence = () => filled(draw, draw.one(language.sentences), language, actors);
  const markdown = format === "markdown";
  const head = filled(draw, draw.one(language.titles), language, actors);
  const place = draw.one(actors.places);
  const paragraphs = [
    `${markdown ? "# " : ""}${head}`,
    `${place.toUpperCase()}, ${language.date(draw)} — ${sentence()}`,
  ];
  let size = head.length;
  while (size < length) {
    const paragraph = paragraphOf(draw, language, markdown, sentence);
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

function paragraphOf(draw: Draw, language: Language, markdown: boolean, sentence: () => string): string {
  const kind = draw.fraction();
  const several = (least: number, most: number) => Array.from({ length: draw.between(least, most) }, sentence);
  if (markdown && kind < 0.1) return `## ${draw.one(language.headings)}\n\n${several(2, 4).join(" ")}`;
  if (markdown && kind < 0.16)
    return several(2, 5)
      .map((s) => `- ${s}`)
      .join("\n");
  if (markdown && kind < 0.2) return `> ${sentence()}`;
  if (markdown && kind < 0.26)
    return `${sentence()} [${draw.one(language.headings)}](https://example.org/${draw.between(1, 999)}).`;
  return several(3, 6).join(" ");
}

/** Who is in a document. The number of a name is drawn so that the first of a list come up most. */
function castOf(draw: Draw, language: Language): Actors {
  const some = (count: number, make: () => string) => Array.from({ length: count }, make);
  const persons = some(draw.between(3, 7), () => `${draw.often(language.given)} ${draw.often(language.surnames)}`);
  const bodies = some(draw.between(2, 4), () => draw.often(language.bodies));
  return { persons, bodies, places: some(draw.between(3, 6), () => draw.often(language.places)), named: new Set() };
}

/** A sentence with its gaps filled. A person is called by the full name first and mostly by the surname then, a body by its acronym. */
function filled(draw: Draw, sentence: string, language: Language, actors: Actors): string {
  const made = sentence.replaceAll(/\{(\w+)\}/gu, (_, gap: string) => {
    if (gap === "person")
      return shortened(draw, draw.one(actors.persons), actors, (full) => full.slice(full.indexOf(" ") + 1));
    if (gap === "body") return shortened(draw, draw.one(actors.bodies), actors, acronymOf);
    if (gap === "place") return draw.one(actors.places);
    if (gap === "number") return String(draw.between(2, 900));
    if (gap === "date") return language.date(draw);
    return draw.one(language.words[gap]!);
  });
  return made[0]!.toUpperCase() + made.slice(1);
}

function shortened(draw: Draw, full: string, { named }: Actors, short: (full: string) => string): string {
  if (named.has(full) && draw.fraction() < 0.7) return short(full);
  const first = !named.has(full);
  named.add(full);
  const acronym = acronymOf(full);
  return first && acronym.length > 2 ? `${full} (${acronym})` : full;
}

/** The capitals of a body's name; the name itself where that gives too few. */
function acronymOf(full: string): string {
  const capitals = full.split(/[ ’]/u).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 2 ? capitals.map((word) => word[0]).join("") : full;
}
