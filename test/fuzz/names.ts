import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { uriOfPath } from "../../server/files/uri";
import * as protocol from "../../server/protocol";
import { connect } from "../support/connection";
import { everyAnswer } from "../support/every-request";
import { memoryFiles } from "../support/memory-files";
import type { Fuzzer } from "./fuzzer";

/** What every object has, and what has been mistaken for it. */
const KEYS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["prototype", "length", "name", "then", "toJSON", "size", "get", "Constructor", "ToString", "HASOWNPROPERTY"],
];
const LONG = ["A".repeat(10_240), "Anna ".repeat(2048).trim(), `Anna ${"é".repeat(10_000)}`, `${"A-".repeat(5120)}B`];
/** Names only in so far as somebody may write them down or ask for them. */
const ODD = [
  "",
  " ",
  "0",
  "-1",
  "null",
  "undefined",
  "NaN",
  "\u200b",
  "a/b",
  "person/__proto__",
  "%",
  "*",
  "$(x)",
  "\\",
];

const KINDS = ["person", "organization", "people", "place"] as const;

const named = fc.record({
  name: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...KEYS) },
    { weight: 1, arbitrary: fc.constantFrom(...LONG) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  ),
  kind: fc.constantFrom(...KINDS),
});

const cases = fc.record({
  marked: fc.array(named, { minLength: 1, maxLength: 3 }),
  decided: fc.uniqueArray(named, { selector: ({ name }) => name, maxLength: 3 }),
  notNames: fc.array(fc.constantFrom(...KEYS, ...ODD), { maxLength: 2 }),
  /** The file itself is called so. */
  file: fc.constantFrom(...KEYS, "0", " ", "null", "a".repeat(200)),
  ending: fc.constantFrom(".md", ".txt"),
  asked: named,
});

export const names: Fuzzer = {
  name: "names",
  holds: "names that are keys of objects, odd or long go through every request and the cast like any other",
  runs: 2_000,
  share: 10,
  property: () =>
    fc.asyncProperty(cases, async ({ marked, decided, notNames, file, ending, asked }) => {
      const root = "file:///notes";
      const uri = `${root}${uriOfPath(`/${file}`, false).slice("file://".length)}${ending}`;
      const text = marked.map(({ name, kind }) => `It was [${name}]{.${kind}} who met ${name} there.`).join("\n");
      const cast = castText(decided, notNames);
      const files = memoryFiles();
      for (const [at, content] of Object.entries({ [uri]: text, [`${root}/cast.yaml`]: cast }))
        files.write(at, content);
      const client = await connect({ folders: [{ uri: root, name: file }], files });
      const open = { uri, languageId: ending === ".md" ? "markdown" : "plaintext", version: 1, text };
      await client.sendNotification("textDocument/didOpen", { textDocument: open });

      const entities = await client.sendRequest<protocol.EntitiesResult>(protocol.entities, {});
      const ids = [entities.at(-1)?.id ?? asked.name, `${asked.kind}/${asked.name}`];
      for (const [at, entity] of ids.entries()) {
        const position = positionOf(text, marked[at % marked.length]!.name);
        await everyAnswer(client, { uri, position, entity, name: asked.name });
      }
      for (const { name, kind } of marked) {
        if (!KEYS.includes(name) || decided.length + notNames.length > 0) continue;
        const found = await client.sendRequest<protocol.EntityAtResult>(protocol.entityAt, {
          uri,
          position: positionOf(text, name),
        });
        assert.equal(found?.entity.kind, kind, `${name}, marked as ${kind}`);
      }
      const { log } = client;
      client.close();
      assert.deepEqual(log, [], "nothing is logged");
      assert.deepEqual(Object.keys(Object.prototype), [], "nothing is written into all objects");
    }),
};

/** The middle of a name, where it is marked. */
function positionOf(text: string, name: string) {
  const offset = text.indexOf(`[${name}]`) + 1 + (name.length >> 1);
  return TextDocument.create("", "", 0, text).positionAt(offset);
}

type NamedAs = { readonly name: string; readonly kind: (typeof KINDS)[number] };

/** A cast file: JSON is YAML. */
function castText(decided: readonly NamedAs[], notNames: readonly string[]): string {
  const entry = ({ name, kind }: NamedAs) => ({ name, ...(kind === "place" ? {} : { kind }), aliases: [`${name} II`] });
  return JSON.stringify({
    actors: decided.filter(({ kind }) => kind !== "place").map(entry),
    places: decided.filter(({ kind }) => kind === "place").map(entry),
    "not-names": notNames,
    apart: decided.length > 1 ? [decided.map(({ name }) => name)] : [],
  });
}
