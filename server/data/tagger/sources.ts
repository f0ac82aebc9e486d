import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGold } from "./read-gold";
import { readIob } from "./read-iob";
import type { Sample } from "./sample";

/** The annotated passages below a folder: one source a folder that has `docs` and `gold`. */
export function readPassages(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "gold")))
    .sort()
    .flatMap((name) => readGold(`passages/${name}`, join(folder, name, "docs"), join(folder, name, "gold")));
}

/** The sets `<name>.<language>.iob2` of a folder. */
export function readSets(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".iob2"))
    .sort()
    .flatMap((file) => {
      const [name, language] = file.split(".");
      return readIob(name!, readFileSync(join(folder, file), "utf8"), language === "fr");
    });
}
