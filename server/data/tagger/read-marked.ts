import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS, type Kind } from "../../engine/kind";
import type { Mark, Sample } from "./sample";

/** Reads the texts of a folder whose names are marked `⟦surface|kind⟧`. Throws on a mark that is no such. */
export function readMarked(source: string, folder: string): Sample[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      source: name.startsWith("fr-") ? `${source}-french` : `${source}-english`,
      name,
      format: "plain",
      marksPeoples: true,
      ...unmarked(readFileSync(join(folder, name), "utf8"), name),
    }));
}

function unmarked(marked: string, name: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/⟦([^⟦⟧|]+)\|(\w+)⟧/gu)) {
    const [whole, surface = "", kind = ""] = match;
    if (kind !== "other" && !KINDS.includes(kind as Kind)) throw new Error(`${name}: no kind ${kind}`);
    text += marked.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + surface.length, kind: kind as Mark["kind"] });
    text += surface;
    last = match.index + whole.length;
  }
  text += marked.slice(last);
  if (/[⟦⟧]/u.test(text)) throw new Error(`${name}: broken mark near “${text.slice(text.search(/[⟦⟧]/u), 60)}”`);
  return { text, marks };
}
