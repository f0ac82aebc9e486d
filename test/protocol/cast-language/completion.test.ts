import assert from "node:assert/strict";
import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  type MarkupContent,
  type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { EDITOR } from "../../support/connection";
import { type Documents, type Reader, reading } from "../../support/reader";

const NEWS: Documents = {
  "a.md":
    "Members of the National Farmers Union (NFU) met Grace Akello, O'Brien and Anna Keïta in Kampala. Akello spoke.",
};

/** A reader with the cast file open, and the items at its cursor in the order in which editors show them. */
async function written(cast: string, capabilities = EDITOR): Promise<{ reader: Reader; items: CompletionItem[] }> {
  const reader = await reading({ ...NEWS, "cast.yaml": cast }, { capabilities });
  await reader.ask("dramatis/entities");
  const list = await reader.ask<CompletionList | null>("textDocument/completion", reader.here());
  return { reader, items: (list?.items ?? []).toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1)) };
}

async function offered(cast: string): Promise<string[]> {
  return (await written(cast)).items.map(({ label }) => label);
}

/** Asserts what the cast file reads once the item is taken. */
async function writes(cast: string, label: string, expected: string): Promise<void> {
  const { reader, items } = await written(cast);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `${label} is none of ${items.map((one) => one.label).join(", ")}`);
  const document = TextDocument.create("", "", 0, reader.text("cast.yaml"));
  assert.equal(TextDocument.applyEdits(document, [item.textEdit as TextEdit]), expected);
}

describe("completion in cast.yaml", () => {
  it("offers the keys of the place that are not there yet", async () => {
    assert.deepEqual(await offered("‸"), ["actors", "places", "not-names", "apart"]);
    assert.deepEqual(await offered("places: []\n‸\napart: []\n"), ["actors", "not-names"]);
    assert.deepEqual(await offered("actors:\n  - ‸"), ["name", "kind", "aliases", "note"]);
    assert.deepEqual(await offered("actors:\n  - name: NFU\n    ‸\n    note: mine\nplaces: []\n"), ["kind", "aliases"]);
    assert.deepEqual(await offered("actors:\n  - name: NFU\n    al‸\n"), ["aliases"]);
    assert.deepEqual(await offered("actors: [{name: NFU, ‸"), ["kind", "aliases", "note"]);
    assert.deepEqual(await offered("places:\n  - name: Gao\n    ‸"), ["aliases", "at", "note"]);
  });

  it("writes keys with what begins their value", async () => {
    await writes("act‸", "actors", "actors:\n  - name: $0");
    await writes(
      "actors:\n  - name: NFU\n    k‸\n    note: x\n",
      "kind",
      "actors:\n  - name: NFU\n    kind: $0\n    note: x\n",
    );
    await writes("actors:\n  - nam‸: NFU\n", "name", "actors:\n  - name: NFU\n");
    const { items } = await written("‸");
    assert.ok(items.every(({ insertTextFormat }) => insertTextFormat === InsertTextFormat.Snippet));
  });

  it("writes keys without places to go on for a client that knows none", async () => {
    const { items } = await written("places:\n  - name: Gao\n    ‸", {});
    assert.deepEqual(
      items.map(({ textEdit }) => textEdit!.newText),
      ["aliases: []", "at: []", "note: "],
    );
  });

  it("says what a key means", async () => {
    const { items } = await written("actors:\n  - ‸");
    const [name] = items;
    assert.equal(name!.detail, "required");
    assert.equal(name!.documentation, "The name under which it is shown.");
  });

  it("offers the kinds, that which the documents suggest first", async () => {
    assert.deepEqual(await offered("actors:\n  - name: National Farmers Union\n    kind: ‸\n"), [
      "organization",
      "person",
      "people",
    ]);
    await writes("actors: [{name: NFU, kind: pe‸}]", "people", "actors: [{name: NFU, kind: people}]");
  });

  it("offers for a name what no cast has decided yet, of the kind", async () => {
    const names = await offered("actors:\n  - kind: person\n    name: ‸\n");
    assert.ok(names.includes("Grace Akello") && names.includes("Anna Keïta"), names.join());
    assert.ok(!names.includes("National Farmers Union") && !names.includes("Kampala"), names.join());
    assert.deepEqual(await offered("places:\n  - name: ‸\n"), ["Kampala"]);
    const decided = "actors:\n  - {name: Grace Akello, kind: person}\n  - name: akel‸\n";
    assert.deepEqual(await offered(decided), []);
  });

  it("offers for an alias what the documents call it, then the others of its kind", async () => {
    const union = "actors:\n  - name: National Farmers Union\n    kind: organization\n    aliases: [‸]\n";
    assert.equal((await offered(union))[0], "NFU");
    const names = await offered("actors:\n  - name: Grace Akello\n    kind: person\n    aliases:\n      - ‸\n");
    assert.equal(names[0], "Akello");
    assert.ok(names.includes("Anna Keïta") && !names.includes("NFU"), names.join());
  });

  it("offers no name that is in the list already", async () => {
    const names = await offered("apart: [[Grace Akello, ‸]]\n");
    assert.ok(names.includes("Anna Keïta") && !names.includes("Grace Akello"), names.join());
  });

  it("writes a list where one is missing", () => writes("not-names: ‸\n", "Anna Keïta", "not-names: [Anna Keïta]\n"));

  it("replaces the whole name, in its quotes", async () => {
    await writes("not-names: ['anna k‸ei', x]\n", "Anna Keïta", "not-names: ['Anna Keïta', x]\n");
    await writes("not-names:\n  - akel‸ # no name\n", "Grace Akello", "not-names:\n  - Grace Akello # no name\n");
    await writes("not-names: ['o‸']\n", "O'Brien", "not-names: ['O''Brien']\n");
  });

  it("offers the place that the gazetteer knows", async () => {
    const [degrees] = await offered("places:\n  - name: Kampala\n    at: ‸\n");
    assert.match(degrees!, /^\[0\.\d+, 32\.\d+\]$/);
  });

  it("says of a name how often it is mentioned, and quotes its introduction", async () => {
    const { reader, items } = await written("not-names: [anna‸]\n");
    assert.equal(items[0]!.detail, "person · 1 mention in 1 document");
    const resolved = await reader.ask<CompletionItem>("completionItem/resolve", items[0]!);
    assert.match((resolved.documentation as MarkupContent).value, /Anna Keïta in Kampala/);
  });

  it("offers nothing where nothing can be written", async () => {
    for (const cast of [
      "# ‸\n",
      "actors:\n  - name: NFU\n    note: ‸\n",
      "places:\n  - name: Gao\n    at: [‸]\n",
      "nobody:\n  - ‸\n",
      "not-names:\n  - 'an unclosed name ‸\n",
      `# ${"x".repeat(500_000)}\n‸`,
      `${"[".repeat(10_000)}‸`,
    ])
      assert.deepEqual(await offered(cast), [], cast.slice(0, 100));
  });

  it("is for the cast of a folder only", async () => {
    const reader = await reading({ ...NEWS, "deep/cast.yaml": "‸" });
    assert.equal(await reader.ask("textDocument/completion", reader.here()), null);
  });
});
