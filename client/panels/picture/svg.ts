// A picture as a file: SVG that shows the same anywhere, without the page's style sheet.
import type { Mark, Scene } from "./scene";

/** What the page's style sheet made of a class: SVG properties. */
export type Look = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A scene as an SVG document. `look` gives the properties of each class that a mark may have, `paper` the background.
 * Whatever the texts hold, they are text in it.
 */
export function svgOf(
  scene: Scene,
  title: string,
  look: (mark: Mark) => Readonly<Record<string, string>>,
  paper: string,
): string {
  const { width, head } = scene;
  const height = scene.height + head;
  const write = (mark: Mark): string => markOf(mark, look(mark), write);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escaped(paper)}"/>`,
    ...scene.headMarks.map(write),
    `<g transform="translate(0 ${head})">`,
    ...scene.marks.map(write),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** Text as itself in XML, without the characters that XML cannot hold. */
export function escaped(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function markOf(
  { tag, attributes = {}, text, marks = [] }: Mark,
  look: Readonly<Record<string, string>>,
  write: (mark: Mark) => string,
): string {
  const written = Object.entries({ ...look, ...attributes })
    .filter(([name]) => !name.startsWith("data-"))
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const content = `${text === undefined ? "" : escaped(text)}${marks.map(write).join("")}`;
  return content === "" ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}
