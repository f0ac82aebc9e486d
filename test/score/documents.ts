import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readIob } from "../../server/data/tagger/read-iob";
import { KINDS, type Kind } from "../../server/engine/index";

/** A text with its names marked by hand. */
export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly format: "plain" | "markdown";
  readonly mentions: readonly GoldMention[];
}

/** A mention of kind `other` names no actor or place: neither it nor what is found there counts. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | "other";
  readonly entity: string;
}

/** Documents that are scored together. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
  /** The kinds that are marked in it. */
  readonly kinds: readonly Kind[];
  /** Whether its mentions are linked. */
  readonly linked: boolean;
}

interface GoldFile {
  readonly document: string;
  readonly mentions: readonly GoldMention[];
}

/**
 * The sets in a folder: an IOB2 file `name.language.iob2`, a folder of such files, a folder with `docs` and `gold`, or a folder
 * of such folders. `texts` says where the documents are if the folder holds nothing but gold.
 */
export function readSets(path: string, texts?: string): GoldSet[] {
  if (path.endsWith(".iob2")) return [readIobSet(path)];
  if (texts !== undefined) return [readGoldSet(nameOf(path), texts, path)];
  if (existsSync(join(path, "gold")) && existsSync(join(path, "docs"))) {
    return [readGoldSet(nameOf(path), join(path, "docs"), join(path, "gold"))];
  }
  const inside = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return inside.flatMap((entry) => {
    const child = join(path, entry.name);
    if (entry.name.endsWith(".iob2")) return readSets(child);
    return entry.isDirectory() && existsSync(join(child, "gold")) ? readSets(child) : [];
  });
}

function readGoldSet(name: string, texts: string, gold: string): GoldSet {
  const files = readdirSync(gold).filter((file) => file.endsWith(".json") && file !== "entities.json");
  const documents = files.sort().map((file): GoldDocument => {
    const { document, mentions } = JSON.parse(readFileSync(join(gold, file), "utf8")) as GoldFile;
    const text = readFileSync(join(texts, document), "utf8");
    return { name: document, text, format: document.endsWith(".md") ? "markdown" : "plain", mentions };
  });
  return { name, documents, kinds: KINDS, linked: true };
}

function readIobSet(path: string): GoldSet {
  const [name = path, language] = nameOf(path).split(".");
  const documents = readIob(name, readFileSync(path, "utf8"), language === "fr").map(
    (sample): GoldDocument => ({
      ...sample,
      mentions: sample.marks.map((mark) => ({ ...mark, entity: "" })),
    }),
  );
  return { name, documents, kinds: ["person", "organization", "place"], linked: false };
}

function nameOf(path: string): string {
  return path.replace(/\/+$/u, "").split("/").at(-1) ?? path;
}
