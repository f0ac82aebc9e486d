import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../../engine/kind";
import type { Mark, Sample } from "./sample";

interface GoldFile {
  readonly document: string;
  readonly mentions: readonly { start: number; end: number; kind: Kind | "other" }[];
}

/** Reads the documents of a folder with their gold, one `<document>.json` each. */
export function readGold(source: string, documents: string, gold: string): Sample[] {
  return readdirSync(gold)
    .filter((file) => file.endsWith(".json") && file !== "entities.json")
    .sort()
    .map((file) => {
      const { document, mentions } = JSON.parse(readFileSync(join(gold, file), "utf8")) as GoldFile;
      const marks: Mark[] = mentions.map(({ start, end, kind }) => ({ start, end, kind }));
      return {
        source,
        name: document,
        text: readFileSync(join(documents, document), "utf8"),
        format: document.endsWith(".md") ? "markdown" : "plain",
        marks,
        marksPeoples: true,
      };
    });
}
