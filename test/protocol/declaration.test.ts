import assert from "node:assert/strict";
import type { Location, LocationLink } from "vscode-languageserver";
import { type Documents, expectedOf, type Reader, reading } from "../support/reader";

const NEWS: Documents = {
  "a.md": "The River League met Grace Akello.",
  "b.txt": "The ⟦Ligue flu‸viale|from⟧ wrote to John Smith.",
};

/** Go to declaration at the cursor leads from `from` to the span labelled `to`. */
async function goesTo(documents: Documents): Promise<Reader> {
  const reader = await reading(documents);
  await reader.ask("dramatis/entities");
  const [link] = await reader.ask<LocationLink[]>("textDocument/declaration", reader.here());
  const shown = [
    { uri: link!.targetUri, range: link!.targetSelectionRange, label: "to" },
    { uri: reader.here().textDocument.uri, range: link!.originSelectionRange!, label: "from" },
  ];
  assert.deepEqual(reader.show(shown), expectedOf(documents));
  return reader;
}

describe("go to declaration", () => {
  it("leads to where the cast has the name", async () => {
    await goesTo({
      ...NEWS,
      "cast.yaml":
        "actors:\n  - name: Rill\n    kind: organization\n    aliases:\n      - River League\n      - ⟦'Ligue fluviale'|to⟧\n",
    });
  });

  it("leads to the entry’s name where the cast has not the name as it is written here", async () => {
    await goesTo({
      "a.md": "⟦Oke‸llo|from⟧ came. Then Anna Okello left.",
      "cast.yaml": "actors:\n  - {kind: person, name: ⟦Anna Okello|to⟧}\n",
    });
  });

  it("leads from a name that is kept apart to its entry", async () => {
    await goesTo({
      "a.md": "The River League met Grace Akello.",
      "cast.yaml":
        "actors:\n  - {name: ⟦River League|to⟧, kind: organization}\napart: [[⟦River Lea‸gue|from⟧, River Club]]\n",
    });
  });

  it("shows the whole entry", async () => {
    const documents: Documents = {
      ...NEWS,
      "cast.yaml": "actors:\n  - ⟦{name: Rill, kind: organization, aliases: [Ligue fluviale]}|entry⟧\n",
    };
    const reader = await reading(documents);
    await reader.ask("dramatis/entities");
    const [link] = await reader.ask<LocationLink[]>("textDocument/declaration", reader.here());
    const shown = [{ uri: link!.targetUri, range: link!.targetRange, label: "entry" }];
    assert.deepEqual(reader.show(shown), expectedOf(documents, "entry"));
  });

  it("goes by the folder’s own cast where several have the name", async () => {
    const cast = "actors: [{name: Rill, kind: organization, aliases: [Ligue fluviale]}]";
    const names = ["one", "two"];
    const reader = await reading(
      { "one/cast.yaml": cast, "two/cast.yaml": cast, "two/b.txt": "The Ligue flu‸viale wrote to John Smith." },
      { folders: [] },
    );
    const added = names.map((name) => ({ uri: reader.uri(name), name }));
    await reader.client.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed: [] } });
    await reader.ask("dramatis/entities");
    const [link] = await reader.ask<LocationLink[]>("textDocument/declaration", reader.here());
    assert.equal(reader.name(link!.targetUri), "two/cast.yaml");
  });

  it("leads nowhere from what the cast has not, and from what is no name", async () => {
    const cast = "actors: [{name: River League, kind: organization}]\n";
    for (const text of ["Grace Ake‸llo met the River League.", "Grace Akello m‸et the River League."]) {
      const reader = await reading({ "a.md": text, "cast.yaml": cast });
      await reader.ask("dramatis/entities");
      assert.equal(await reader.ask("textDocument/declaration", reader.here()), null);
    }
  });

  it("gives a plain location to a client without links", async () => {
    const documents: Documents = {
      ...NEWS,
      "cast.yaml": "actors: [{name: ⟦Ligue fluviale|to⟧, kind: organization}]\n",
    };
    const reader = await reading(documents, { capabilities: {} });
    await reader.ask("dramatis/entities");
    const found = await reader.ask<Location>("textDocument/declaration", reader.here());
    assert.deepEqual(reader.show([{ ...found, label: "to" }]), expectedOf(documents, "to"));
  });
});
