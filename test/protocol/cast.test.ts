import assert from "node:assert/strict";
import type { Hover, MarkupContent, PublishDiagnosticsParams } from "vscode-languageserver";
import * as protocol from "../../server/protocol";
import { parseMarked } from "../support/marked";
import { type Documents, type Reader, reading } from "../support/reader";

const NEWS: Documents = {
  "a.md": "Fighters of the River Le‸ague came to Kidal. The Ligue fluviale left.",
  "b.txt": "The Ligue fluviale wrote to John Smith.",
};
const LEAGUE =
  "actors:\n  - name: Rill\n    kind: organization\n    aliases: [River League, Ligue fluviale]\n    note: See my letters.\n";

/** The names of a document's entities, in the order of first mention; those confirmed with an exclamation mark. */
async function outline(reader: Reader, name: string): Promise<string> {
  const found = await reader.ask<protocol.OutlineResult>(protocol.outline, { uri: reader.uri(name) });
  return found!.map(({ name, status }) => (status === "confirmed" ? `${name}!` : name)).join(", ");
}

/** The same once the whole workspace is read. */
async function settledOutline(reader: Reader, name: string): Promise<string> {
  await reader.ask(protocol.entities);
  return outline(reader, name);
}

/** A reader of these documents whose editor shows diagnostics; `shown` renders those of a file as marks in its text. */
async function watchful(documents: Documents): Promise<{ reader: Reader; shown(name?: string): string | undefined }> {
  const reader = await reading(documents);
  const published = new Map<string, PublishDiagnosticsParams>();
  reader.client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
  });
  return {
    reader,
    shown(name = "cast.yaml") {
      const found = published.get(reader.uri(name));
      for (const { source, code } of found?.diagnostics ?? []) assert.ok(source === "dramatis" && code);
      const ranges = found?.diagnostics.map(({ range, message }) => ({
        uri: found.uri,
        range,
        label: String(message),
      }));
      return ranges && reader.show(ranges)[name];
    },
  };
}

describe("cast.yaml", () => {
  it("is read at the root of a folder", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": LEAGUE });
    assert.equal(await settledOutline(reader, "a.md"), "Rill!, Kidal");
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
  });

  it("shows its note on the card", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": LEAGUE });
    await reader.ask(protocol.entities);
    const hover = await reader.ask<Hover>("textDocument/hover", reader.here());
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /^\*\*Rill\*\* · organization/);
    assert.match(value, /Your note\\: See my letters\\\./);
  });

  it("counts as soon as it comes, changes and goes", async () => {
    const reader = await reading(NEWS);
    const before = await settledOutline(reader, "b.txt");
    reader.folder.write("cast.yaml", LEAGUE);
    await reader.watch("cast.yaml");
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
    reader.folder.write("cast.yaml", "not-names: [John Smith, Ligue fluviale, Ligue]");
    await reader.watch("cast.yaml");
    assert.equal(await settledOutline(reader, "b.txt"), "");
    reader.folder.remove("cast.yaml");
    await reader.watch("cast.yaml");
    assert.equal(await settledOutline(reader, "b.txt"), before);
  });

  it("counts while it is edited, before it is saved", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": LEAGUE });
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
    await reader.open("cast.yaml", LEAGUE, "yaml");
    await reader.edit("cast.yaml", "Rill", "Fleet");
    assert.equal(await settledOutline(reader, "a.md"), "Fleet!, Kidal");
    assert.equal(await settledOutline(reader, "b.txt"), "Fleet!, John Smith");
    await reader.close("cast.yaml");
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
  });

  it("counts at once in what is open, and tells the views", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": LEAGUE });
    await settledOutline(reader, "a.md");
    await reader.open("cast.yaml", LEAGUE, "yaml");
    const { count } = reader.client.changes;
    await reader.edit("cast.yaml", "Rill", "Fleet");
    assert.equal(await outline(reader, "a.md"), "Fleet!, Kidal");
    await reader.client.until(() => reader.client.changes.count > count);
  });

  it("is no document itself, nor is one in a folder below a cast", async () => {
    const reader = await reading({ ...NEWS, "cast.yaml": "not-names: [John Smith]", "deep/cast.yaml": LEAGUE });
    await reader.open("cast.yaml", undefined, "yaml");
    await reader.open("deep/cast.yaml", undefined, "yaml");
    const documents = await reader.ask<protocol.DocumentsResult>(protocol.documents);
    assert.deepEqual(
      documents.map(({ path }) => path),
      ["a.md", "b.txt"],
    );
    assert.ok(!(await outline(reader, "a.md")).includes("Rill"));
  });

  it("is the folder’s own where there are several", async () => {
    const reader = await reading(
      {
        "one/a.txt": "The River League met.",
        "one/cast.yaml": "actors: [{name: One, kind: organization, aliases: [River League]}]",
        "two/a.txt": "The River League met.",
        "two/cast.yaml": "places: [{name: Two, aliases: [River League]}]",
        "two/three/a.txt": "The River League met.",
        "two/three/cast.yaml": "places: [{name: Three, aliases: [River League]}]",
      },
      { folders: [] },
    );
    const folders = ["one", "two", "two/three"].map((name) => ({ uri: reader.uri(name), name }));
    const added = (list: typeof folders) => ({ event: { added: list, removed: [] } });
    await reader.client.sendNotification("workspace/didChangeWorkspaceFolders", added(folders.slice(0, 2)));
    for (const [name, shown] of [
      ["one/a.txt", "One!"],
      ["two/a.txt", "Two!"],
      ["two/three/a.txt", "Two!"],
    ] as const)
      assert.equal(await settledOutline(reader, name), shown);
    await reader.client.sendNotification("workspace/didChangeWorkspaceFolders", added(folders.slice(2)));
    for (const [name, shown] of [
      ["two/a.txt", "Two!"],
      ["two/three/a.txt", "Three!"],
    ] as const)
      assert.equal(await settledOutline(reader, name), shown);
  });
});

describe("a mistake in cast.yaml", () => {
  it("is shown in its place, and the rest counts", async () => {
    const marked = `${LEAGUE}  - name: Kidal\n    kind: ⟦town|“town” is no kind: it is person, organization or people. Without a kind this is left out.⟧\n`;
    const { reader, shown } = await watchful({ ...NEWS, "cast.yaml": parseMarked(marked).text });
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
    assert.equal(shown(), marked);
  });

  it("is shown no more once it is mended", async () => {
    const { reader, shown } = await watchful({ ...NEWS, "cast.yaml": "not-names: Reply" });
    await settledOutline(reader, "b.txt");
    assert.match(shown()!, /⟦Reply\|This is not a list/);
    reader.folder.write("cast.yaml", "not-names: [Reply]");
    await reader.watch("cast.yaml");
    await settledOutline(reader, "b.txt");
    assert.equal(shown(), "not-names: Reply", "nothing is marked");
  });

  it("is shown while it is typed", async () => {
    const { reader, shown } = await watchful({ ...NEWS, "cast.yaml": LEAGUE });
    await settledOutline(reader, "a.md");
    assert.equal(shown(), undefined);
    await reader.open("cast.yaml", LEAGUE, "yaml");
    await reader.edit("cast.yaml", "aliases", "alises");
    assert.doesNotMatch(await outline(reader, "a.md"), /Rill/);
    assert.match(shown()!, /⟦alises\|There is no key “alises” in an actor\. Is it “aliases”\?⟧/);
  });

  it("that breaks the whole file leaves what it said before, and says so", async () => {
    const { reader, shown } = await watchful({ ...NEWS, "cast.yaml": LEAGUE });
    await settledOutline(reader, "b.txt");
    await reader.open("cast.yaml", LEAGUE, "yaml");
    await reader.edit("cast.yaml", "aliases: [River", "aliases: [[[River");
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
    assert.match(shown()!, /This is not YAML: .* Until that is mended, what the file said before counts\.⟧/s);
    await reader.edit("cast.yaml", "[[[River", "[River");
    assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
    assert.equal(shown(), LEAGUE);
  });

  it("is told of even where the file is too large or no text", async () => {
    const { reader, shown } = await watchful({ ...NEWS, "cast.yaml": LEAGUE });
    await settledOutline(reader, "b.txt");
    for (const [content, message] of [
      [`# ${"x".repeat(5_000_000)}\n`, /A cast file has at most 500,000 characters; this one has 5,000,003\./],
      [new Uint8Array([0, 1, 2, 0, 255]), /The cast cannot be read\. It is a binary file/],
    ] as const) {
      reader.folder.write("cast.yaml", content);
      await reader.watch("cast.yaml");
      assert.equal(await settledOutline(reader, "b.txt"), "Rill!, John Smith");
      assert.match(shown()!, message);
    }
  });
});
