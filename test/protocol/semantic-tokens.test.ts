import assert from "node:assert/strict";
import fc from "fast-check";
import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from "vscode-languageserver";
import type { EntitySummary } from "../../server/protocol";
import { editsBetween, tokenMemory } from "../../server/token-memory";
import { parseMarked } from "../support/marked";
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

  it("mark names to be reviewed", async () => {
    const reader = await reading({ "a.txt": "‸A Long Walk began.\n\nThen Gamma spoke.\n\nThe Great Game went on." });
    const { textDocument } = reader.here();
    const entities = await reader.ask<EntitySummary[]>("dramatis/entities");
    const doubtful = entities.filter(({ status }) => status === "candidate");
    assert.ok(doubtful.length > 0);
    const tokens = await reader.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    const marked = parseMarked(shown(reader, tokens)["a.txt"]!).spans.filter(({ label }) => /\+candidate/.test(label));
    assert.deepEqual(marked.map(({ text }) => text).toSorted(), doubtful.map(({ name }) => name).toSorted());
  });

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

/** The tokens after the edits of a delta, as a client makes them. */
function edited(before: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const after = [...before];
  for (const { start, deleteCount, data = [] } of edits.toSorted((a, b) => b.start - a.start))
    after.splice(start, deleteCount, ...data);
  return after;
}

describe("semantic tokens by changes", () => {
  it("are the tokens of the whole, after any edits", async () => {
    const names = ["John Smith", "Smith", "Bamako", "the African Union", "Anna Keïta", "nobody", "\n", ""];
    const edits = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(...names)), { maxLength: 6 });
    const places = ["one", "two", "three", "four", "five", "six"];
    await fc.assert(
      fc.asyncProperty(edits, async (chosen) => {
        const reader = await reading({ "a.md": `‸John Smith met ${places.join(" and then ")} in Mali.` });
        const { textDocument } = reader.here();
        await reader.ask("dramatis/entities");
        let known = await reader.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
        for (const [at, name] of chosen) {
          await reader.edit("a.md", `${places[at]}`, `${name} ${places[at]}`);
          const params = { textDocument, previousResultId: known.resultId };
          const changes = await reader.ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", params);
          const { resultId } = changes;
          assert.ok(changes.edits.length <= 1);
          known = { resultId: resultId!, data: edited(known.data, changes) };
          const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
          const range = { textDocument, range: whole };
          const all = await reader.ask<SemanticTokens>("textDocument/semanticTokens/range", range);
          assert.deepEqual(known.data, all.data);
        }
        reader.client.close();
      }),
      { numRuns: 20 },
    );
  });

  it("are the whole where it is not known what the client has, and null where nothing is named any more", async () => {
    const reader = await reading({ "a.md": "‸Then John Smith came." });
    const { textDocument } = reader.here();
    const ask = (previousResultId: string) =>
      reader.ask<SemanticTokens | null>("textDocument/semanticTokens/full/delta", { textDocument, previousResultId });
    const first = await ask("from another server");
    assert.equal(first!.data.length, 5);
    await reader.edit("a.md", "John Smith", "nobody");
    assert.equal(await ask(first!.resultId!), null);
  });

  it("are one edit that makes the one list the other", () => {
    const tokens = fc.array(fc.nat({ max: 2 }), { maxLength: 30 });
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        assert.deepEqual(edited(before, { edits: editsBetween(before, after) }), after);
      }),
    );
    assert.deepEqual(editsBetween([1, 2, 3], [1, 2, 3]), []);
  });

  it("are remembered as far as there is room, the last asked for longest", () => {
    const memory = tokenMemory(10);
    const [a, b] = [memory.remember("a", [1, 2, 3, 4, 5]), memory.remember("b", [1, 2, 3, 4, 5])];
    assert.ok(memory.recall("a", a) && memory.recall("b", b));
    const again = memory.remember("a", [1, 2, 3]);
    assert.equal(memory.recall("a", a), undefined);
    const c = memory.remember("c", [1, 2, 3, 4, 5]);
    assert.deepEqual(
      [memory.recall("a", again), memory.recall("b", b), memory.recall("c", c)].map((tokens) => tokens?.length),
      [3, undefined, 5],
    );
    memory.remember("d", new Array(11).fill(0));
    assert.equal(memory.recall("c", c), undefined);
  });
});
