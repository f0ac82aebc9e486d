import assert from "node:assert/strict";
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  type InsertReplaceEdit,
  type MarkupContent,
  type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientOptions } from "../support/connection";
import { type Documents, type Reader, reading } from "../support/reader";

const INTRODUCTION = "Members of the National Farmers Union (NFU) met Grace Akello and Anna Keïta. Akello spoke.";

/** The items at the cursor, in the order in which editors show them. */
async function itemsIn(reader: Reader, context?: object): Promise<CompletionItem[]> {
  await reader.ask("dramatis/entities");
  const list = await reader.ask<CompletionList | null>("textDocument/completion", { ...reader.here(), context });
  const items = list?.items ?? [];
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

async function offered(documents: Documents, options?: ClientOptions): Promise<CompletionItem[]> {
  return itemsIn(await reading(documents, options));
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

/** Asserts that the name, taken from the list, makes this of the document; `with` says how much of the word is replaced. */
async function writes(marked: string, label: string, expected: string, mode: "insert" | "replace" = "insert") {
  const reader = await reading({ "a.md": INTRODUCTION, "notes.md": marked });
  const items = await itemsIn(reader);
  const item = items.find((one) => one.label === label);
  assert.ok(item, `${label} is none of ${labels(items).join(", ")}`);
  const { newText, ...edit } = item.textEdit as InsertReplaceEdit;
  const document = TextDocument.create("", "", 0, reader.text("notes.md"));
  assert.equal(TextDocument.applyEdits(document, [{ newText, range: edit[mode] }]), expected);
}

async function offersNothing(marked: string, name = "notes.md"): Promise<void> {
  assert.deepEqual(labels(await offered({ "a.md": INTRODUCTION, [name]: marked })), []);
}

describe("completion", () => {
  it("writes a name that is being typed, whatever its case and diacritics", async () => {
    await writes("Then akel‸", "Akello", "Then Akello");
    await writes("Then Gra‸", "Grace Akello", "Then Grace Akello");
    await writes("Then keit‸", "Anna Keïta", "Then Anna Keïta");
  });

  it("replaces the whole typed name, of however many words", async () => {
    await writes("Then Grace Ak‸", "Grace Akello", "Then Grace Akello");
    await writes("the national farm‸ said", "National Farmers Union", "the National Farmers Union said");
    await writes("Later Grace ‸", "Grace Akello", "Later Grace Akello");
  });

  it("replaces the particles of a name with it", async () => {
    const reader = await reading({ "a.md": "Iyad ag Ghaly spoke. He met al-Qaeda.", "notes.md": "Then Iyad gh‸" });
    const [item] = await itemsIn(reader);
    const { insert } = item!.textEdit as InsertReplaceEdit;
    assert.deepEqual(reader.show([{ uri: reader.uri("notes.md"), range: insert }])["notes.md"], "Then ⟦Iyad gh|⟧");
    assert.equal(item!.label, "Iyad ag Ghaly");
    const [qaeda] = await offered({ "a.md": "Iyad ag Ghaly met al-Qaeda in Mali.", "notes.md": "Then al-Qa‸" });
    assert.equal(qaeda!.filterText, "al-Qa");
  });

  it("leaves an elided article where it is", () => writes("Il vit d'Ak‸", "Akello", "Il vit d'Akello"));

  it("can replace the rest of the word, but no possessive", async () => {
    await writes("Then Ak‸ulo left", "Akello", "Then Akello left", "replace");
    await writes("Then Ak‸ulo's son", "Akello", "Then Akello's son", "replace");
    await writes("Then Ak‸ulo left", "Akello", "Then Akelloulo left");
  });

  it("finds a name by some of its letters, after those that begin so", async () => {
    assert.deepEqual(labels(await offered({ "a.md": INTRODUCTION, "notes.md": "Then gak‸" })), ["Grace Akello"]);
    const found = labels(await offered({ "a.md": INTRODUCTION, "notes.md": "Then ak‸" }));
    assert.deepEqual(found, ["Grace Akello", "Akello", "Anna Keïta"]);
  });

  it("shows all names where nothing is typed", async () => {
    const found = labels(await offered({ "a.md": INTRODUCTION, "notes.md": "‸" }));
    assert.ok(
      ["Grace Akello", "Akello", "Anna Keïta", "NFU"].every((name) => found.includes(name)),
      found.join(),
    );
  });

  it("sorts by use in this document, then in the corpus", async () => {
    const documents = {
      "a.md": "Then came Gina Berg. Then came Gail Otim. She left. Then Gail Otim spoke to Gary Moss.",
      "notes.md": "There was Gary Moss. Then G‸",
    };
    assert.deepEqual(labels(await offered(documents)), ["Gary Moss", "Gail Otim", "Gina Berg"]);
  });

  it("puts the name first of which most is typed", async () => {
    const often = "Then came Mary Akena. They met Mary Akena again.";
    const found = labels(await offered({ "a.md": INTRODUCTION, "b.md": often, "notes.md": "Then Grace Ak‸" }));
    assert.deepEqual([found[0], found.includes("Mary Akena")], ["Grace Akello", true]);
  });

  it("puts names to be reviewed last, however often they are used", async () => {
    const often = ["A Long Walk began.", "Then Gamma spoke.", "The Great Game went on.", "The Grand Plan failed."];
    const items = await offered({ "a.md": INTRODUCTION, "b.md": often.join("\n\n"), "notes.md": "‸" });
    const doubtful = items.map(({ detail }) => detail!.endsWith(", to be reviewed"));
    assert.ok(doubtful.includes(true) && doubtful.includes(false));
    assert.deepEqual(
      doubtful,
      doubtful.toSorted((a, b) => Number(a) - Number(b)),
    );
  });

  it("does not offer the name that is just being typed", () => offersNothing("Then came Zara Quib‸"));

  it("tells kind, name and counts, and quotes the introduction when it is asked for more", async () => {
    const reader = await reading({ "a.md": INTRODUCTION, "notes.md": "Then nfu‸" });
    const [item] = await itemsIn(reader);
    assert.equal(item!.kind, CompletionItemKind.Module);
    assert.equal(item!.detail, "National Farmers Union · organization · 2 mentions in 1 document");
    assert.deepEqual(item!.labelDetails, { description: "National Farmers Union" });
    assert.equal(item!.documentation, undefined);
    const { documentation } = await reader.ask<CompletionItem>("completionItem/resolve", item!);
    const { kind, value } = documentation as MarkupContent;
    assert.equal(kind, "markdown");
    assert.match(
      value,
      /^Members of the National Farmers Union \\\(NFU\\\) met Grace Akello and Anna Keïta\\\.\n\n\[a\\\.md\\, line 1\]/,
    );
  });

  it("is plain for clients that know little", async () => {
    const capabilities = { textDocument: { completion: {} } };
    const reader = await reading({ "a.md": INTRODUCTION, "notes.md": "Then nfu‸" }, { capabilities });
    const [item] = await itemsIn(reader);
    assert.equal(item!.labelDetails, undefined);
    assert.equal((item!.textEdit as TextEdit).newText, "NFU");
    assert.ok((item!.textEdit as TextEdit).range);
    const { documentation } = await reader.ask<CompletionItem>("completionItem/resolve", item!);
    assert.deepEqual(documentation, {
      kind: "plaintext",
      value: "“Members of the National Farmers Union (NFU) met Grace Akello and Anna Keïta.”\na.md, line 1",
    });
  });

  it("gives an item back as it was when its entity is gone", async () => {
    const reader = await reading({ "a.md": "‸" });
    const item = { label: "Nobody", data: { entity: "person/nobody" } };
    assert.deepEqual(await reader.ask("completionItem/resolve", item), item);
  });

  it("stays away from code, front matter and addresses", async () => {
    await offersNothing("```\nGra‸\n```");
    await offersNothing("---\ntitle: Gra‸\n---\n");
    await offersNothing("See `Gra‸`");
    await offersNothing("See https://example.org/Gra‸", "notes.txt");
  });

  it("comes by itself after two brackets, never after one", async () => {
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: "[" };
    const two = await reading({ "a.md": INTRODUCTION, "notes.md": "See [[‸]]" });
    assert.ok(labels(await itemsIn(two, context)).includes("Grace Akello"));
    const one = await reading({ "a.md": INTRODUCTION, "notes.md": "See [‸]" });
    assert.deepEqual(await itemsIn(one, context), []);
  });
});
