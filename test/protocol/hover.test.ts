import assert from "node:assert/strict";
import { type Hover, type MarkupContent, MarkupKind } from "vscode-languageserver";
import { type ClientOptions, EDITOR } from "../support/connection";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

const NEWS: Documents = {
  "notes/a.md": "Fighters of al-Qaeda in the Islamic Maghreb (AQIM) came to Kidal.\n\nAQIM left.",
  "b.txt": "The hostages were held by AQ‸IM for a year.",
};

async function hovered(
  documents: Documents,
  options?: ClientOptions,
): Promise<{ reader: Reader; hover: Hover | null }> {
  const reader = await reading(documents, options);
  await reader.ask("dramatis/entities");
  return { reader, hover: await reader.ask<Hover | null>("textDocument/hover", reader.here()) };
}

async function cardOf(documents: Documents, options?: ClientOptions): Promise<string> {
  const { hover } = await hovered(documents, options);
  return (hover!.contents as MarkupContent).value;
}

const PLAIN: ClientOptions = { capabilities: { textDocument: { hover: { contentFormat: [MarkupKind.PlainText] } } } };

describe("hover", () => {
  it("tells name, kind and counts", async () => {
    const card = await cardOf(NEWS);
    assert.match(card, /^\*\*al\\-Qaeda in the Islamic Maghreb\*\* · organization/);
    assert.match(card, /1 mention here, 4 mentions in 2 documents/);
  });

  it("tells the other names and why they are the same", async () => {
    assert.match(await cardOf(NEWS), /also AQIM\\: .*long form|also AQIM\\: .*defined|also AQIM\\: .*letters/);
  });

  it("quotes the introduction with a link to its line", async () => {
    const { reader, hover } = await hovered(NEWS);
    const { value } = hover!.contents as MarkupContent;
    assert.match(value, /> Fighters of al\\-Qaeda in the Islamic Maghreb \\\(AQIM\\\) came to Kidal\\\./);
    assert.ok(value.includes(`[notes\\/a\\.md\\, line 1](<${reader.uri("notes/a.md")}#L1>)`), value);
  });

  it("tells where a place lies", async () => {
    assert.match(
      await cardOf({ "a.txt": "They came to Ki‸dal in Mali." }, PLAIN),
      /Town in Mali, 18\.\d\d° N, 1\.\d\d° E/,
    );
  });

  it("tells in the text's own words what an actor is", async () => {
    const documents = {
      "a.txt": "Later Sm‸ith left Gao.",
      "b.txt": "President John Smith slept.\n\nThe leader of the Labour Party, John Smith, was absent.",
    };
    assert.match(await cardOf(documents, PLAIN), /^in the text “leader of the Labour Party” \(b\.txt, line 3\)$/m);
  });

  it("does not tell the role of somebody of whom none is told", async () => {
    assert.doesNotMatch(
      await cardOf({ "a.txt": "John Sm‸ith met the leader of the Labour Party." }, PLAIN),
      /in the text/,
    );
  });

  it("names those who appear with an actor most, three at most", async () => {
    const documents = {
      "a.txt":
        "John Sm‸ith met Anna Berg in Gao. Then Smith left Anna Berg for Tom Evans and Omar Haddad.\n\nSmith saw Tom Evans.",
    };
    assert.match(await cardOf(documents, PLAIN), /^appears with Tom Evans, Anna Berg, [^,]+$/m);
  });

  it("says nothing of company where an actor has none", async () => {
    assert.doesNotMatch(await cardOf({ "a.txt": "John Sm‸ith slept." }, PLAIN), /appears with/);
  });

  it("has the whole name for its range", async () => {
    const documents = { "a.txt": "Later ⟦John Sm‸ith⟧ left Bamako." };
    const { reader, hover } = await hovered(documents);
    const range = hover!.range!;
    assert.deepEqual(reader.show([{ uri: reader.uri("a.txt"), range }]), expectedOf(documents));
  });

  it("has nothing to say of what is no name", async () => {
    assert.equal((await hovered({ "a.txt": "John Smith le‸ft Bamako." })).hover, null);
  });

  it("is plain text for a client without Markdown", async () => {
    const { hover } = await hovered(NEWS, PLAIN);
    const { kind, value } = hover!.contents as MarkupContent;
    assert.equal(kind, MarkupKind.PlainText);
    assert.match(value, /^al-Qaeda in the Islamic Maghreb · organization\n/);
    assert.match(value, /“Fighters of al-Qaeda in the Islamic Maghreb \(AQIM\) came to Kidal\.”/);
    assert.doesNotMatch(value, /\\|\*\*|\]\(/);
  });

  it("keeps to twelve lines however many names there are", async () => {
    const names = [
      "John Mark Paul Smith",
      "John Mark Smith",
      "J. M. P. Smith",
      "John Smith",
      "J. Smith",
      "Smith",
      "SMITH",
    ];
    const told = names.map((name) => `General ${name} spoke in Bamako.`).join(" ");
    const text = `${told} John Smith, the leader of the Labour Party, met Anna Berg.`;
    const card = await cardOf({ "a.txt": text.replace("Paul Smith", "Paul Sm‸ith"), "b.txt": text });
    assert.ok(card.split("\n").filter((line) => line !== "").length <= 12, card);
  });

  it("does not quote the introduction to one who reads it", async () => {
    assert.doesNotMatch(await cardOf({ "a.txt": "John Sm‸ith left Bamako.", "b.txt": "Smith stayed." }), /> /);
  });

  it("takes nothing in the text for markup", async () => {
    const card = await cardOf({
      "b.txt": "Later Sm‸ith left.",
      "a.txt": "John Smith of <b>x</b> ![i](http://e.com/x.png) `c` $(zap) &amp; *y* https://e.com saw Bamako.",
    });
    const quote = card.split("\n").find((line) => line.startsWith("> "))!;
    // What is left when each escaped character is taken away holds no markup at all.
    const bare = quote.slice(2).replace(/\\[!-/:-@[-`{-~]/g, "");
    assert.match(bare, /^[\p{L}\p{N}\s\u2060…]*$/u);
    assert.doesNotMatch(quote.replaceAll("\\", ""), /\$\(/);
  });

  it("can be switched off", async () => {
    const { hover } = await hovered(NEWS, { settings: () => ({ hover: { enabled: false } }) });
    assert.equal(hover, null);
  });

  it("is announced", async () => {
    const { reader } = await hovered(NEWS, { capabilities: EDITOR });
    assert.equal(reader.client.initialized.capabilities.hoverProvider, true);
  });
});
