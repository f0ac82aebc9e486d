import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import manifest from "../../../package.json";

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly language?: string;
  readonly injectTo?: readonly string[];
}

const contributed: readonly Contribution[] =
  (manifest as { contributes?: { grammars?: Contribution[] } }).contributes?.grammars ?? [];

describe("grammars in the manifest", () => {
  it("are all the grammar files, each under its own scope name", () => {
    assert.deepEqual(
      contributed.map((c) => c.path).sort(),
      readdirSync("syntaxes")
        .map((name) => `./syntaxes/${name}`)
        .sort(),
    );
    for (const { path, scopeName } of contributed)
      assert.equal(JSON.parse(readFileSync(path, "utf8")).scopeName, scopeName);
  });

  it("are injected into Markdown and into the plain text that they give a grammar", () => {
    assert.deepEqual(
      contributed.map(({ scopeName, language, injectTo }) => [scopeName, language ?? injectTo]),
      [
        ["text.plain", "plaintext"],
        ["annotation.plain.dramatis", ["text.plain"]],
        ["annotation.markdown.dramatis", ["text.html.markdown"]],
      ],
    );
  });
});
