import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Wordings = Record<string, string>;

describe("the wordings of the interface", () => {
  const french: Wordings = json("l10n/bundle.l10n.fr.json");
  const english: Wordings = json("package.nls.json");

  it("of the program are all there in French, and no others", () => {
    const used = sourcesBelow("client").flatMap((path) => {
      const calls = readFileSync(path, "utf8").matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g);
      return Array.from(calls, (call) => JSON.parse(`"${call[1]}"`) as string);
    });
    assert.ok(used.length > 0);
    assert.deepEqual(Object.keys(french).toSorted(), [...new Set(used)].toSorted());
  });

  it("of the program take the same values in French", () => {
    for (const [text, translation] of Object.entries(french)) assert.deepEqual(holes(translation), holes(text), text);
  });

  it("of the manifest are all there in both languages, and no others", () => {
    const manifest = readFileSync("package.json", "utf8").matchAll(/"%([^%"]+)%"/g);
    const used = [...new Set(Array.from(manifest, (match) => match[1]!))].toSorted();
    assert.ok(used.length > 0);
    assert.deepEqual(Object.keys(english).toSorted(), used);
    assert.deepEqual(Object.keys(json("package.nls.fr.json")).toSorted(), used);
  });

  it("of the manifest lead to the same commands in French", () => {
    const links = (text = "") => Array.from(text.matchAll(/\(command:[^)]*\)/g), ([link]) => link);
    const translated: Wordings = json("package.nls.fr.json");
    for (const [key, text] of Object.entries(english)) assert.deepEqual(links(translated[key]), links(text), key);
  });
});

function holes(text: string): string[] {
  return Array.from(text.matchAll(/\{\d\}/g), ([hole]) => hole).toSorted();
}

function sourcesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}

function json(path: string): Wordings {
  return JSON.parse(readFileSync(path, "utf8"));
}
