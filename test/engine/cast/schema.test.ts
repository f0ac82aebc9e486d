import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../../package.json";
import { packageRoot } from "../../../server/data/read";
import { castSchema, parseCast } from "../../../server/engine";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly description?: string;
  readonly enum?: readonly string[];
}

const schema = castSchema() as Schema;

/** The schema of the entries of a list. */
function entriesOf(list: string): Schema {
  return schema.properties![list]!.items as Schema;
}

/** A value for every key, so that the parser has nothing to say against it. */
const VALUES: Readonly<Record<string, string>> = {
  actors: "[]",
  places: "[]",
  "not-names": "[A]",
  apart: "[[A, B]]",
  name: "A",
  kind: "person",
  aliases: "[B]",
  note: "C",
  at: "[1, 2]",
};

describe("The schema of the cast file", () => {
  it("has the keys that the parser knows, each with what it means", () => {
    const write = (keys: readonly string[]) => `{${keys.map((key) => `${key}: ${VALUES[key]}`).join(", ")}}`;
    const texts: (readonly [Schema, (keys: readonly string[]) => string])[] = [
      [schema, write],
      [entriesOf("actors"), (keys) => `actors: [${write(keys)}]`],
      [entriesOf("places"), (keys) => `places: [${write(keys)}]`],
    ];
    for (const [{ properties }, textOf] of texts) {
      const keys = Object.keys(properties!);
      assert.deepEqual(parseCast(textOf(keys)).problems, []);
      const unknown = Object.keys(VALUES).filter((key) => !keys.includes(key));
      for (const key of unknown) assert.equal(parseCast(textOf([...keys, key])).problems[0]?.code, "unknown-key", key);
      for (const { description } of Object.values(properties!)) assert.ok(description);
    }
  });

  it("asks for what the parser asks for", () => {
    assert.deepEqual(entriesOf("actors").required, ["name", "kind"]);
    assert.deepEqual(entriesOf("places").required, ["name"]);
    assert.equal(parseCast("actors: [{name: A}]").problems[0]?.code, "missing");
    assert.equal(parseCast("places: [{note: A}]").problems[0]?.code, "missing");
    for (const kind of entriesOf("actors").properties!["kind"]!.enum!) {
      assert.deepEqual(parseCast(`actors: [{name: A, kind: ${kind}}]`).problems, []);
    }
  });

  it("is where the package says that it is", () => {
    const [{ fileMatch, url }] = manifest.contributes.yamlValidation as [{ fileMatch: string; url: string }];
    assert.equal(fileMatch, "cast.yaml");
    assert.deepEqual(JSON.parse(readFileSync(join(packageRoot(import.meta.dirname), url), "utf8")), schema);
  });
});
