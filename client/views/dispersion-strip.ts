// Where in a document an entity is mentioned, drawn as a strip from its first line to its last. Pure: numbers in, SVG out.
import type { Kind } from "../../server/protocol";

/** The colours of the themes: a picture in a tooltip cannot ask the page for them. */
export type Palette = "dark" | "light" | "highContrast" | "highContrastLight";

/** CSS pixels. */
const width = 240;
const height = 28;
const floor = height - 4;

/** A strip with a bar for each part of a document that has mentions, the higher the more it has. ASCII only. */
export function stripOf(parts: readonly number[], palette: Palette, kind: Kind): string {
  const most = Math.max(...parts, 1);
  const step = width / parts.length;
  const bars = parts.flatMap((count, index) => {
    if (count === 0) return [];
    // Few are still to be seen beside many.
    const tall = Math.round((floor - 2) * (0.35 + 0.65 * (count / most)));
    const x = (index * step).toFixed(2);
    return [`<rect x="${x}" y="${floor - tall}" width="${Math.max(2, step - 1).toFixed(2)}" height="${tall}" rx="1"/>`];
  });
  const { line, marks } = colours[palette];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<path d="M.5 ${floor - 4}v8M${width - 0.5} ${floor - 4}v8M0 ${floor + 0.5}h${width}" stroke="${line}" fill="none"/>` +
    `<g fill="${marks[kind]}">${bars.join("")}</g></svg>`
  );
}

/** Those that the manifest contributes as `dramatis.<kind>Foreground`, and a grey for the line. */
const colours: Record<Palette, { readonly line: string; readonly marks: Record<Kind, string> }> = {
  dark: {
    line: "#8a8a8a",
    marks: { person: "#4FC1FF", organization: "#DCDCAA", people: "#C586C0", place: "#CE9178" },
  },
  light: {
    line: "#767676",
    marks: { person: "#0070C1", organization: "#795E26", people: "#AF00DB", place: "#A31515" },
  },
  highContrast: {
    line: "#ffffff",
    marks: { person: "#4FC1FF", organization: "#DCDCAA", people: "#C586C0", place: "#CE9178" },
  },
  highContrastLight: {
    line: "#000000",
    marks: { person: "#02715D", organization: "#5E2CBC", people: "#B5200D", place: "#0F4A85" },
  },
};
