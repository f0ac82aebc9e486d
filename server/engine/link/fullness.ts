import type { Name } from "./name";

/** Strong before weak, known before unknown, more words before fewer, then by the alphabet: never by counts, which flicker. */
export function compareFullness(a: Name, b: Name): number {
  return (
    rank(a) - rank(b) ||
    b.core.length - a.core.length ||
    b.form.length - a.form.length ||
    (a.form < b.form ? -1 : a.form > b.form ? 1 : 0)
  );
}

function rank({ natural, strength, key }: Name): number {
  return ((natural?.strength ?? strength) === "strong" ? 0 : 2) + (key.includes("/@") ? 0 : 1);
}
