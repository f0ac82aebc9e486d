import assert from "node:assert/strict";
import type { Range, SemanticTokens, SemanticTokensOptions } from "vscode-languageserver";
import { type Documents, expectedOf, positionIn, type Reader, reading } from "../support/reader";

/** The document of the cursor with its tokens as marks, labelled with type and modifiers. */
function shown(reader: Reader, tokens: SemanticTokens): Record<string, string> {
  const { legend } = reader.client.initialized.capabilities.semanticTokensProvider as SemanticTokensOptions;
  const { uri } = reader.here().textDocument;
  const found: { uri: string; range: Range; label: string }[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [lines, characters, length, type, bits] = tokens.data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push({
      uri,
      range: { start: { line, character }, end: { line, character: character + length } },
      label: [legend.tokenTypes[type], ...modifiers].join("+"),
    });
  }
  return reader.show(found);
}

async function paints(documents: Documents): Promise<void> {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  const { textDocument } = reader.here();
  const tokens = await reader.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
  assert.deepEqual(shown(reader, tokens), expectedOf(documents));
}

describe("semantic tokens", () => {
  it("tell kinds apart and mark introductions", () =>
    paints({
      "a.md":
        "‸⟦John Smith|person+introduction⟧ and ⟦Tuareg|people+introduction⟧ leaders met the ⟦African Union|organization+introduction⟧ (⟦AU|organization⟧) in ⟦Bamako|place+introduction⟧. ⟦Smith|person⟧ left.",
    }));

  it("mark names to be reviewed", () =>
    paints({ "a.txt": "‸The ⟦Grand Plan|organization+candidate+introduction⟧ failed." }));

  it("mark names that could mean several entities", () =>
    paints({
      "a.txt": "‸We met ⟦Smith|person+ambiguous+introduction⟧ in ⟦Bamako|place+introduction⟧.",
      "b.txt": "John Smith left.",
      "c.txt": "Anna Smith left.",
    }));

  it("cut a name at the end of its line", () =>
    paints({
      "a.md": "‸Later ⟦John|person+introduction⟧\r\n⟦Smith|person+introduction⟧ 😀 left ⟦Bamako|place+introduction⟧.",
    }));

  it("are those of a range where only that is asked for", async () => {
    const documents = { "a.txt": "‸John Smith came to\n⟦Bamako|place+introduction⟧ in Mali." };
    const reader = await reading(documents);
    const { textDocument } = reader.here();
    const text = reader.text("a.txt");
    const range = { start: positionIn(text, text.indexOf("Bamako")), end: positionIn(text, text.indexOf(" in Mali")) };
    const tokens = await reader.ask<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
    assert.deepEqual(shown(reader, tokens), expectedOf(documents));
  });

  it("are null where nothing is named, so that editors ask the next server", async () => {
    const reader = await reading({ "a.txt": "‸nothing here" });
    const { textDocument } = reader.here();
    assert.equal(await reader.ask("textDocument/semanticTokens/full", { textDocument }), null);
  });

  it("are asked for again when the corpus has changed", async () => {
    const { client } = await reading({ "a.txt": "‸John Smith came." });
    await client.until(() => client.refreshes.count > 0);
  });
});
