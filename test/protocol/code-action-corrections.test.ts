import assert from "node:assert/strict";
import type { ClientCapabilities, CodeAction, Command, Range, WorkspaceEdit } from "vscode-languageserver";
import * as protocol from "../../server/protocol";
import { EDITOR } from "../support/connection";
import { correctingEditor } from "../support/correcting-editor";
import { parseMarked } from "../support/marked";
import { type Documents, positionIn, type Reader, reading } from "../support/reader";

interface Asked {
  readonly reader: Reader;
  readonly actions: readonly (CodeAction & Command)[];
}

/** The corrections offered at the cursor, or for the span that is marked as selected. */
async function offered(
  documents: Documents,
  { capabilities = EDITOR, only = ["refactor"] }: { capabilities?: ClientCapabilities; only?: string[] } = {},
): Promise<Asked> {
  const marked = Object.entries(documents).map(([name, text]) => ({ name, ...parseMarked(text) }));
  const reader = await reading(documents, { capabilities });
  await reader.ask(protocol.entities);
  const { name, text, cursor, spans } = marked.find(({ cursor, spans }) => cursor !== undefined || spans.length > 0)!;
  const [start, end] = spans[0] ? [spans[0].start, spans[0].end] : [cursor!, cursor!];
  if (cursor === undefined) await reader.open(name);
  const range: Range = { start: positionIn(text, start), end: positionIn(text, end) };
  const params = { textDocument: { uri: reader.uri(name) }, range, context: { diagnostics: [], only } };
  return { reader, actions: (await reader.ask<Asked["actions"] | null>("textDocument/codeAction", params)) ?? [] };
}

function titles({ actions }: Asked): string[] {
  return actions.map(({ title }) => title);
}

/** The cast file after the action with this title, from an empty one. */
async function written(documents: Documents, title: string): Promise<string> {
  const { reader, actions } = await offered(documents);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `no ${title} among ${actions.map((one) => one.title).join(", ")}`);
  const { edit } = await reader.ask<CodeAction>("codeAction/resolve", action);
  await correctingEditor(reader).apply(edit as WorkspaceEdit);
  return reader.text("cast.yaml");
}

const JEAN: Documents = {
  "a.md": "General Jean Okello spoke. Later Oke‸llo left Gao.",
  "b.md": "Colonel Peter Okello stayed in Gao. Peter Okello was tired.",
};

describe("code actions that correct", () => {
  it("are all acts on a name", async () => {
    assert.deepEqual(titles(await offered(JEAN)), [
      "Confirm “Jean Okello”",
      "“Okello” is not a name",
      "“Jean Okello” is an organization",
      "“Jean Okello” is a people",
      "“Jean Okello” is a place",
      "Merge “Jean Okello” with “Peter Okello”",
      "Split “Okello” off “Jean Okello”",
      "Call “Jean Okello” “Okello”",
    ]);
  });

  it("write into the cast what they say", async () => {
    const person = (name: string, aliases = "") => `  - name: ${name}\n    kind: person\n${aliases}`;
    for (const [title, text] of [
      ["Confirm “Jean Okello”", `actors:\n${person("Jean Okello")}`],
      ["“Okello” is not a name", "not-names: [Okello]\n"],
      ["“Jean Okello” is a place", "places:\n  - name: Jean Okello\n"],
      ["Merge “Jean Okello” with “Peter Okello”", `actors:\n${person("Peter Okello", "    aliases: [Jean Okello]\n")}`],
      [
        "Split “Okello” off “Jean Okello”",
        `actors:\n${person("Jean Okello")}${person("Okello")}apart: [[Jean Okello, Okello]]\n`,
      ],
      ["Call “Jean Okello” “Okello”", `actors:\n${person("Okello", "    aliases: [Jean Okello]\n")}`],
    ] as const)
      assert.equal(await written(JEAN, title), text, title);
  });

  it("are fewer on the name itself, and where it is confirmed", async () => {
    const documents = {
      "a.md": "Jean Oke‸llo spoke in Gao.",
      "cast.yaml": "actors: [{name: Jean Okello, kind: person}]",
    };
    assert.deepEqual(titles(await offered(documents)), [
      "“Jean Okello” is not a name",
      "“Jean Okello” is an organization",
      "“Jean Okello” is a people",
      "“Jean Okello” is a place",
    ]);
  });

  it("are the kinds on a selection that is no name, or a part or more of one", async () => {
    for (const [text, surface] of [
      ["They met the ⟦copper\nlantern|⟧ in Gao.", "copper lantern"],
      ["They met ⟦General Okello of Gao|⟧.", "General Okello of Gao"],
    ] as const)
      assert.deepEqual(titles(await offered({ "a.md": text })), [
        `“${surface}” is a person`,
        `“${surface}” is an organization`,
        `“${surface}” is a people`,
        `“${surface}” is a place`,
      ]);
    const part = titles(await offered({ "a.md": "They met Jean ⟦Okello|⟧." }));
    assert.ok(part.includes("“Okello” is a person") && part.includes("Confirm “Jean Okello”"), part.join());
    const whole = titles(await offered({ "a.md": "They met ⟦Jean Okello|⟧." }));
    assert.ok(!whole.some((title) => title.endsWith("is a person")), whole.join());
    assert.equal(
      await written({ "a.md": "They met the ⟦copper\nlantern|⟧ in Gao." }, "“copper lantern” is an organization"),
      "actors:\n  - name: copper lantern\n    kind: organization\n",
    );
  });

  it("are none where there is nothing to name", async () => {
    for (const text of [
      "They ca‸me.",
      "They ⟦, — |⟧ came.",
      "They ⟦came.\n\nThey|⟧ left.",
      "See `x ⟦code|⟧`.",
      `⟦${"long ".repeat(30)}|⟧`,
    ])
      assert.deepEqual(titles(await offered({ "a.md": text })), [], text);
  });

  it("are of kinds below one", async () => {
    const kinds = (await offered(JEAN, { only: ["refactor.rewrite.dramatis.merge"] })).actions.map(({ kind }) => kind);
    assert.deepEqual(kinds, ["refactor.rewrite.dramatis.merge"]);
    assert.equal((await offered(JEAN, { only: ["refactor.rewrite"] })).actions.length, 8);
    assert.deepEqual((await offered(JEAN, { only: ["refactor.rewrite.drama", "refactor.extract"] })).actions, []);
  });

  it("get their edit when they are chosen; a refusal is told then", async () => {
    const broken = { ...JEAN, "cast.yaml": "actors: [\n" };
    const { reader, actions } = await offered(broken);
    assert.deepEqual(
      actions.filter(({ edit, command }) => edit || command),
      [],
    );
    await assert.rejects(reader.ask("codeAction/resolve", actions[0]), {
      message: /^cast\.yaml has a mistake in line /,
    });
    const own = { title: "Another’s", kind: "quickfix" };
    assert.deepEqual(await reader.ask("codeAction/resolve", own), own);
  });

  it("have their edit for a client that resolves none", async () => {
    const { resolveSupport: _, ...codeAction } = EDITOR.textDocument!.codeAction!;
    const capabilities = { ...EDITOR, textDocument: { ...EDITOR.textDocument, codeAction } };
    const { reader, actions } = await offered({ ...JEAN, "cast.yaml": "not-names: [Okello]\n" }, { capabilities });
    assert.deepEqual(reader.client.initialized.capabilities.codeActionProvider, {
      codeActionKinds: ["quickfix", "refactor.rewrite.dramatis"],
    });
    for (const { edit, data } of actions) assert.ok(edit && data === undefined);
  });

  it("are commands for a client that knows only these and makes edits", async () => {
    const { actions } = await offered(JEAN, { capabilities: { workspace: { applyEdit: true } } });
    assert.equal(actions.length, 8);
    for (const { title, command, arguments: given } of actions) {
      assert.ok(title !== "");
      assert.equal(command, protocol.correctCommand);
      assert.equal(given!.length, 1);
    }
    assert.deepEqual((await offered(JEAN, { capabilities: {} })).actions, []);
  });

  it("ask for more by the commands that the client announces", async () => {
    const announced: protocol.Announcement = { commands: [...protocol.askingCommands, "dramatis.other"] };
    const capabilities = { ...EDITOR, experimental: { dramatis: announced } };
    const asking = async (text: string) => {
      const { reader, actions } = await offered({ "a.md": text }, { capabilities });
      const [{ id }] = (await reader.ask<protocol.EntitiesResult>(protocol.entities)) as [protocol.EntitySummary];
      return actions.flatMap(({ title, command }) => {
        const { command: name, arguments: given } = (command ?? {}) as unknown as Command;
        if (name) assert.deepEqual(given, [id]);
        return name ? [`${name}: ${title}`] : [];
      });
    };
    const person = [
      "dramatis.mergeInto: Merge “Jean Okello” with…",
      "dramatis.nameIt: Call “Jean Okello”…",
      "dramatis.keepApart: Keep “Jean Okello” apart from…",
      "dramatis.editNote: Write a note on “Jean Okello”…",
    ];
    assert.deepEqual(await asking("Then Jean Ok‸ello spoke."), person);
    assert.equal((await asking("They came to Kid‸al.")).at(-1), "dramatis.placeIt: Place “Kidal”…");
  });
});
