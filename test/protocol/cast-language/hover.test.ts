import assert from "node:assert/strict";
import { type Hover, type MarkupContent, MarkupKind } from "vscode-languageserver";
import { EDITOR } from "../../support/connection";
import { type Documents, expectedOf, type Reader, reading } from "../../support/reader";

const NEWS: Documents = {
  "a.md": "The River League met Grace Akello in Kampala.",
  "b.txt": "The Ligue fluviale wrote to John Smith.",
};
const PLAIN = { ...EDITOR, textDocument: { ...EDITOR.textDocument, hover: { contentFormat: [MarkupKind.PlainText] } } };

async function hovered(cast: string): Promise<{ reader: Reader; hover: Hover | null }> {
  const reader = await reading({ ...NEWS, "cast.yaml": cast }, { capabilities: PLAIN });
  await reader.ask("dramatis/entities");
  return { reader, hover: await reader.ask<Hover | null>("textDocument/hover", reader.here()) };
}

/** The card at the cursor in the cast file, in plain text; its range is asserted where it is marked. */
async function cardAt(cast: string): Promise<string | undefined> {
  const { reader, hover } = await hovered(cast);
  if (!hover) return undefined;
  const shown = [{ uri: reader.uri("cast.yaml"), range: hover.range! }];
  if (cast.includes("⟦")) assert.equal(reader.show(shown)["cast.yaml"], expectedOf({ cast })["cast"]);
  return (hover.contents as MarkupContent).value;
}

const LEAGUE =
  "actors:\n  - name: Rill\n    kind: organization\n    aliases: [River League, 'Ligue fluviale']\n    note: Theirs.\n";

describe("a hover in cast.yaml", () => {
  it("shows the card of what is named, with what is decided of it", async () => {
    const card = await cardAt(LEAGUE.replace("Rill", "⟦Ri‸ll⟧"));
    assert.match(card!, /^Rill · organization\nYour cast has “Rill” as an organization\.\n2 mentions in 2 documents\n/);
    assert.match(card!, /“The Ligue fluviale wrote to John Smith\.”\nb\.txt, line 1/);
    assert.match(card!, /Your note: Theirs\./);
  });

  it("shows the same of an alias, in its quotes", async () => {
    const card = await cardAt(LEAGUE.replace("'Ligue fluviale'", "⟦'Ligue flu‸viale'⟧"));
    assert.match(card!, /^Rill · organization\nYour cast has “Ligue fluviale” as a name of “Rill”\.\n/);
  });

  it("says of a name of nobody, and of one that no document has, what is decided", async () => {
    assert.equal(await cardAt("not-names: [⟦Rep‸ly⟧]\n"), "Reply\nYour cast has it that “Reply” names nobody.");
    assert.equal(
      await cardAt("places:\n  - name: Atlan‸tis\n"),
      "Atlantis\nYour cast has “Atlantis” as a place.\nNo document names it.",
    );
  });

  it("says from whom a name is kept apart", async () => {
    const card = await cardAt("apart:\n  - [Grace Ake‸llo, Akello, A. Okot]\n");
    assert.match(card!, /^Grace Akello · person\nYour cast keeps it apart from “Akello” and “A\. Okot”\.\n/);
  });

  it("says what a key and a kind mean", async () => {
    assert.equal(
      await cardAt(LEAGUE.replace("aliases", "⟦ali‸ases⟧")),
      "aliases · cast.yaml\nOther names and spellings of it.",
    );
    assert.equal(
      await cardAt("⟦ap‸art⟧: []"),
      "apart · cast.yaml\nNames that never name one entity: each item is a list of two or more.",
    );
    assert.match(
      (await cardAt(LEAGUE.replace("kind: organization", "kind: organi‸zation")))!,
      /^organization · cast\.yaml\n/,
    );
  });

  it("has nothing to say of what means nothing", async () => {
    for (const cast of [
      LEAGUE.replace("note", "notes").replace("not", "no‸t"),
      LEAGUE.replace("Theirs", "The‸irs"),
      LEAGUE.replace("organization", "__pro‸to__"),
      "__pro‸to__: []\n",
      "# a com‸ment\n",
    ])
      assert.equal(await cardAt(cast), undefined, cast);
  });

  it("works in what can be read of a broken file", async () => {
    const card = await cardAt(`${LEAGUE.replace("River", "Ri‸ver")}not-names: [[[\n`);
    assert.match(card!, /Your cast has “River League” as a name of “Rill”\./);
  });
});
