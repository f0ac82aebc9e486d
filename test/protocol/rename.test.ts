import assert from "node:assert/strict";
import {
  type AnnotatedTextEdit,
  LSPErrorCodes,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { EntitySummary, MentionSummary } from "../../server/protocol";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

/** The edits of a rename by document, as a client takes them that knows versions. */
async function renamed(reader: Reader, newName: string): Promise<Map<string, AnnotatedTextEdit[]>> {
  await reader.ask("dramatis/entities");
  const edit = await reader.ask<WorkspaceEdit>("textDocument/rename", { ...reader.here(), newName });
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  return new Map(
    changes.map(({ textDocument, edits }) => [reader.name(textDocument.uri), edits as AnnotatedTextEdit[]]),
  );
}

/** Asserts what the documents read after the rename at the cursor, where the reader takes these groups, else all. */
async function renames(
  documents: Documents,
  newName: string,
  expected: Record<string, string>,
  taken?: readonly string[],
): Promise<void> {
  const reader = await reading(documents);
  const edits = await renamed(reader, newName);
  const written = Object.keys(documents).map((name) => {
    const document = TextDocument.create("", "", 0, reader.text(name));
    const ofGroups = (edits.get(name) ?? []).filter(({ annotationId }) => taken?.includes(annotationId) ?? true);
    return [name, TextDocument.applyEdits(document, ofGroups)];
  });
  assert.deepEqual(Object.fromEntries(written), expected);
}

/** Asserts which places a rename changes: marked with the group that each is shown in, and taken or left with. */
async function groups(documents: Documents, newName: string): Promise<void> {
  const reader = await reading(documents);
  const found: { uri: string; range: Range; label: string }[] = [];
  for (const [name, edits] of await renamed(reader, newName))
    for (const { range, annotationId } of edits) found.push({ uri: reader.uri(name), range, label: annotationId });
  assert.deepEqual(reader.show(found), expectedOf(documents));
}

describe("rename", () => {
  it("offers the name under the cursor, and nothing where nothing is named", async () => {
    const documents = { "a.md": "Later ⟦Anna\nKe‸ïta|here⟧ left." };
    const reader = await reading(documents);
    const { range, placeholder } = await reader.ask<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      reader.here(),
    );
    assert.deepEqual(reader.show([{ uri: reader.uri("a.md"), range, label: "here" }]), expectedOf(documents));
    assert.equal(placeholder, "Anna Keïta");
    const nowhere = await reading({ "a.md": "Later Anna Keïta le‸ft." });
    const refusal = { code: LSPErrorCodes.RequestFailed, message: "No actor or place is named here." };
    await assert.rejects(nowhere.ask("textDocument/prepareRename", nowhere.here()), refusal);
    await assert.rejects(nowhere.ask("textDocument/rename", { ...nowhere.here(), newName: "Kone" }), refusal);
  });

  it("changes the name as it is spelt here, in all documents", () =>
    renames(
      {
        "a.md": "Anna Keïta spoke. Ke‸ïta left.",
        "b.txt": "Then Anna Keïta met John Smith.",
        "c.txt": "There Anna Keïta spoke again, and Keïta left.",
      },
      "Kone",
      {
        "a.md": "Anna Keïta spoke. Kone left.",
        "b.txt": "Then Anna Keïta met John Smith.",
        "c.txt": "There Anna Keïta spoke again, and Kone left.",
      },
      ["here", "elsewhere"],
    ));

  it("can be kept to this document, or be for the whole actor, as the reader takes groups of the changes", async () => {
    const documents = {
      "a.md": "⟦Anna Ke‸ïta|here⟧ spoke. ⟦Keïta|short⟧ left. They heard A. ⟦Keïta|short⟧.",
      "b.txt": "Then ⟦Anna Keïta|elsewhere⟧ met John Smith, and ⟦Keïta|short⟧'s son wrote.",
    };
    await groups(documents, "Anna Koné");
    const [a, b] = Object.values(documents).map((text) => text.replace(/⟦([^|]*)\|\w+⟧/g, "$1"));
    const [renamedA, renamedB] = [
      "Anna Koné spoke. Keïta left. They heard A. Keïta.",
      "Then Anna Koné met John Smith, and Keïta's son wrote.",
    ];
    const plain = { "a.md": a!, "b.txt": b! };
    await renames(plain, "Anna Koné", { "a.md": renamedA, "b.txt": b! }, ["here"]);
    await renames(plain, "Anna Koné", { "a.md": renamedA, "b.txt": renamedB }, ["here", "elsewhere"]);
    await renames(plain, "Anna Koné", {
      "a.md": "Anna Koné spoke. Koné left. They heard A. Koné.",
      "b.txt": "Then Anna Koné met John Smith, and Koné's son wrote.",
    });
  });

  it("offers the full name where a short one is renamed", () =>
    renames({ "a.md": "Anna Keïta spoke. Ke‸ïta left.", "b.md": "# ANNA KEÏTA\n\nThen Anna Keïta came." }, "Koné", {
      "a.md": "Anna Koné spoke. Koné left.",
      "b.md": "# ANNA KONÉ\n\nThen Anna Koné came.",
    }));

  it("leaves others of that name alone", () =>
    renames({ "a.md": "John Smith spoke. Sm‸ith left.", "b.md": "Anna Smith spoke. Smith left." }, "Smythe", {
      "a.md": "John Smythe spoke. Smythe left.",
      "b.md": "Anna Smith spoke. Smith left.",
    }));

  it("keeps possessives", () =>
    renames({ "a.md": "Anna Ke‸ïta spoke. They heard Anna Keïta's son." }, "Anna Kone", {
      "a.md": "Anna Kone spoke. They heard Anna Kone's son.",
    }));

  it("keeps the capitals of a heading", () =>
    renames({ "a.md": "# ANNA KEÏTA\n\nThen Anna Ke‸ïta spoke." }, "Anna Koné", {
      "a.md": "# ANNA KONÉ\n\nThen Anna Koné spoke.",
    }));

  it("keeps line breaks and markup between the words", () =>
    renames({ "a.md": "Then Anna Ke‸ïta spoke to Anna\n  Keïta and *Anna* Keïta." }, "Ana Kone", {
      "a.md": "Then Ana Kone spoke to Ana\n  Kone and *Ana* Kone.",
    }));

  it("asks where another spelling is found", () =>
    groups({ "a.md": "Then ⟦Anna Ke‸ïta|here⟧ spoke.", "b.md": "Then ⟦Anna Keita|spelling⟧ left." }, "Anna Kone"));

  it("asks where a name is to be reviewed, unless the cursor is in such a one", async () => {
    const reader = await reading({
      "a.txt": "We joined the [Grand Plan]{.organization} early.",
      "b.txt": "The Grand Plan failed. The Green Line broke again.",
      "c.txt": "‸The Great Game went on.",
      "d.txt": "They took the [Green Line]{.organization} and then the [Great Game]{.organization}.",
    });
    const mentionsOf = ({ id }: EntitySummary) => reader.ask<MentionSummary[]>("dramatis/mentions", { entity: id });
    const all = await Promise.all((await reader.ask<EntitySummary[]>("dramatis/entities")).map(mentionsOf));
    const mentions = all.find((some) => new Set(some.map(({ status }) => status)).size === 2);
    assert.ok(mentions, "some name is sure here and to be reviewed there");
    for (const { status, location } of mentions) {
      const { uri, range } = location;
      const params = { textDocument: { uri }, position: range.start, newName: "Other Name" };
      const { documentChanges } = await reader.ask<WorkspaceEdit>("textDocument/rename", params);
      const edits = (documentChanges as TextDocumentEdit[]).flatMap((change) => change.edits);
      assert.deepEqual(
        (edits as AnnotatedTextEdit[]).map(({ annotationId }) => annotationId),
        mentions.map((one) => {
          if (status !== "candidate" && one.status === "candidate") return "candidate";
          return one.location.uri === uri ? "here" : "elsewhere";
        }),
      );
    }
  });

  it("asks where nothing says who is meant", () =>
    groups(
      {
        "a.md": "⟦John Smith|full⟧ spoke. ⟦Sm‸ith|here⟧ left.",
        "b.md": "Anna Smith spoke. Smith left.",
        "c.md": "We met ⟦Smith|ambiguous⟧ in Bamako.",
      },
      "Smythe",
    ));

  it("writes what French elides in full before a consonant, and asks there", async () => {
    const documents = {
      "a.md": "Les chefs de l’Union africaine ont parlé à l’Union africaine. Puis ⟦l’Union afri‸caine|article⟧ a voté.",
    };
    const reader = await reading(documents);
    const edits = (await renamed(reader, "Ligue africaine")).get("a.md")!;
    const text = TextDocument.applyEdits(TextDocument.create("", "", 0, reader.text("a.md")), edits);
    assert.equal(text, "Les chefs du Ligue africaine ont parlé au Ligue africaine. Puis le Ligue africaine a voté.");
    assert.deepEqual([...new Set(edits.map(({ annotationId }) => annotationId))], ["article"]);
  });

  it("leaves an elision before a vowel as it is", () =>
    renames({ "a.md": "Les troupes d'Anna Ke‸ïta sont là. Anna Keïta parle." }, "Élise Koné", {
      "a.md": "Les troupes d'Élise Koné sont là. Élise Koné parle.",
    }));

  it("says what it asks", async () => {
    const reader = await reading({ "a.md": "Then Anna Ke‸ïta spoke. Then Anna Keita left." });
    await reader.ask("dramatis/entities");
    const params = { ...reader.here(), newName: "Anna Kone" };
    const { changeAnnotations } = await reader.ask<WorkspaceEdit>("textDocument/rename", params);
    const description = "These differ in case or diacritics.";
    assert.deepEqual(changeAnnotations, {
      here: { label: "In this document" },
      spelling: { label: "Other spellings", description, needsConfirmation: true },
    });
  });

  it("is bound to the versions of open documents", async () => {
    const reader = await reading({ "a.md": "Then Anna Ke‸ïta spoke.", "b.md": "Then Anna Keïta left." });
    await reader.edit("a.md", "spoke", "sang");
    await reader.ask("dramatis/entities");
    const params = { ...reader.here(), newName: "Anna Kone" };
    const { documentChanges } = await reader.ask<WorkspaceEdit>("textDocument/rename", params);
    const versions = (documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri, version } }) => [
      reader.name(uri),
      version,
    ]);
    assert.deepEqual(versions, [
      ["a.md", 2],
      ["b.md", null],
    ]);
  });

  it("gives clients that know neither versions nor questions what is sure", async () => {
    const documents = { "a.md": "Then ⟦Anna Ke‸ïta|sure⟧ spoke to Anna Keita." };
    const reader = await reading(documents, { capabilities: {} });
    assert.equal(reader.client.initialized.capabilities.renameProvider, true);
    await reader.ask("dramatis/entities");
    const params = { ...reader.here(), newName: "Anna Kone" };
    const { changes, documentChanges } = await reader.ask<WorkspaceEdit>("textDocument/rename", params);
    assert.equal(documentChanges, undefined);
    const found = Object.entries(changes!).flatMap(([uri, edits]) => edits.map(({ range }) => ({ uri, range })));
    assert.deepEqual(reader.show(found.map((one) => ({ ...one, label: "sure" }))), expectedOf(documents));
  });

  it("writes the name into the cast, quoted where YAML asks for it, so that what was decided holds", () =>
    renames(
      {
        "a.md": "Anna Ke‸ïta spoke. Keïta left.",
        "cast.yaml":
          "actors: # mine\n  - name: Anna Keïta\n    kind: person\n    aliases: [Keïta, 'La Keïta']\napart: [[Anna Keïta, Moussa Keïta]]\n",
      },
      "Keïta, Ana",
      {
        "a.md": "Keïta, Ana spoke. Keïta left.",
        "cast.yaml":
          "actors: # mine\n  - name: Keïta, Ana\n    kind: person\n    aliases: [Keïta, 'La Keïta']\napart: [[\"Keïta, Ana\", Moussa Keïta]]\n",
      },
      ["here", "cast"],
    ));

  it("begins in the cast as well", () =>
    renames(
      {
        "a.md": "Anna Keïta spoke. Keïta left.",
        "cast.yaml": "actors:\n  - {name: 'Anna Ke‸ïta', kind: person, aliases: [Keïta]}\n",
      },
      "Anna Koné",
      {
        "a.md": "Anna Koné spoke. Koné left.",
        "cast.yaml": "actors:\n  - {name: 'Anna Koné', kind: person, aliases: [Koné]}\n",
      },
    ));

  it("refuses what is no name", async () => {
    const reader = await reading({ "a.md": "Then Anna Ke‸ïta spoke." });
    const rename = (newName: string) => reader.ask("textDocument/rename", { ...reader.here(), newName });
    await assert.rejects(rename("  "), { message: "A name cannot be empty." });
    await assert.rejects(rename("Anna\nKone"), { message: "A name is one line of text." });
  });
});
