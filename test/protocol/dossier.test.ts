import assert from "node:assert/strict";
import { GFM, parser } from "@lezer/markdown";
import type { TextDocumentContentResult } from "vscode-languageserver";
import * as protocol from "../../server/protocol";
import { type Documents, type Reader, reading } from "../support/reader";

async function dossierOf(reader: Reader, entity: string): Promise<{ uri: string; text: string }> {
  const found = await reader.ask<protocol.DossierResult>(protocol.dossier, { entity });
  assert.ok(found, `${entity} has a dossier`);
  return found;
}

async function dossierIn(documents: Documents, entity: string): Promise<{ reader: Reader; lines: string[] }> {
  const reader = await reading(documents);
  const { text } = await dossierOf(reader, entity);
  return {
    reader,
    lines: text
      .replaceAll(reader.folder.uri, "folder:")
      .split("\n")
      .filter((line) => line !== ""),
  };
}

const SMITH: Documents = {
  "a.md": "General John Smith spoke in Bamako. Nobody heard Smith.\n\nThen Smith left.",
  "b/c.txt": "Later Smith met Anna Keïta.",
};

describe("a dossier", () => {
  it("holds everything that the corpus says of a person", async () => {
    const { lines } = await dossierIn(SMITH, "person/john-smith");
    assert.deepEqual(
      lines.filter((line) => !/^- (?:John )?Smith, /.test(line)),
      [
        "# John Smith",
        "person · 4 mentions in 2 documents",
        "> General **John Smith** spoke in Bamako.",
        ">",
        "> [a.md, line 1](<folder:/a.md#L1>)",
        "## Names",
        "## Roles",
        "- General ([a.md, line 1](<folder:/a.md#L1>))",
        "## Appears with",
        "- [Anna Keïta](<dramatis-dossier:/Anna%20Ke%C3%AFta.md?person%2Fanna-keita>), in 1 sentence",
        "- [Bamako](<dramatis-dossier:/Bamako.md?place%2Fbamako>), in 1 sentence",
        "## Mentions",
        "### [a.md](<folder:/a.md>)",
        "- [Line 1](<folder:/a.md#L1>): General **John Smith** spoke in Bamako.",
        "- [Line 1](<folder:/a.md#L1>): Nobody heard **Smith**.",
        "- [Line 3](<folder:/a.md#L3>): Then **Smith** left.",
        "### [b/c.txt](<folder:/b/c.txt>)",
        "- [Line 1](<folder:/b/c.txt#L1>): Later **Smith** met Anna Keïta.",
      ],
    );
  });

  it("tells the names with their counts, and why they are the same", async () => {
    const { lines } = await dossierIn(
      { "a.md": "Members of the National Farmers Union (NFU) met.\n\nThe NFU spoke." },
      "organization/nfu",
    );
    const [full, acronym] = ["National Farmers Union, 1 mention: ", "NFU, 2 mentions: "].map((start) =>
      lines.find((line) => line.startsWith(`- ${start}`)),
    );
    assert.ok(full && acronym, lines.join("\n"));
    assert.match(acronym, /: \S.* \(\[a\.md, line 1\]\(<folder:\/a\.md#L1>\)\)$/);
  });

  it("tells where the reader has decided on a name", async () => {
    const { lines } = await dossierIn(
      {
        "a.md": "The River League met.",
        "b.md": "The Ligue fluviale left.",
        "cast.yaml": "actors:\n  - name: River League\n    kind: organization\n    aliases: [Ligue fluviale]\n",
      },
      "organization/river-league",
    );
    assert.deepEqual(lines.slice(lines.indexOf("## Names") + 1, lines.indexOf("## Mentions")), [
      "- Ligue fluviale, 1 mention: confirmed in [cast.yaml, line 4](<folder:/cast.yaml#L4>)",
      "- River League, 1 mention: confirmed in [cast.yaml, line 2](<folder:/cast.yaml#L2>)",
    ]);
  });

  it("tells what the texts say that one is, once, and of what", async () => {
    const { lines } = await dossierIn(
      {
        "a.md": "Members of the National Farmers Union (NFU) met. NFU president Grace Akello spoke.",
        "b.txt": "NFU president Grace Akello left.",
      },
      "person/grace-akello",
    );
    const roles = lines.slice(lines.indexOf("## Roles") + 1, lines.indexOf("## Appears with"));
    assert.equal(roles.length, 1);
    assert.match(
      roles[0]!,
      /^- president, \[National Farmers Union\]\(<dramatis-dossier:\/\S+>\) \(\[a\.md, line 1\]\(<folder:\/a\.md#L1>\)\)$/,
    );
  });

  it("tells where a place lies", async () => {
    const { lines } = await dossierIn({ "a.md": "They came to Kidal in Mali." }, "place/kidal");
    assert.match(lines[lines.indexOf("## Place") + 1]!, /^Town in Mali, 18\.\d\d° N, 1\.\d\d° E$/);
  });

  it("quotes a sentence once for all the names in it", async () => {
    const { lines } = await dossierIn({ "a.md": "John Smith is Smith to his men." }, "person/john-smith");
    assert.deepEqual(
      lines.filter((line) => line.startsWith("- [")),
      ["- [Line 1](<folder:/a.md#L1>): **John Smith** is **Smith** to his men."],
    );
  });

  it("cuts a sentence without end", async () => {
    const long = `John Smith came to Kidal with ${"many trucks and ".repeat(10_000)}`;
    const { text } = await dossierOf(await reading({ "a.txt": long }), "person/john-smith");
    assert.ok(text.length < 2000);
    assert.match(text, /\*\*John Smith\*\* came to Kidal with .*…$/m);
  });

  it("says who is to be reviewed", async () => {
    const reader = await reading({ "a.txt": "The Grand Plan failed." });
    const [plan] = await reader.ask<protocol.EntitySummary[]>(protocol.entities);
    assert.equal(plan!.status, "candidate");
    const { text } = await dossierOf(reader, plan!.id);
    assert.equal(text.split("\n")[2], `${plan!.kind}, to be reviewed · 1 mention in 1 document`);
  });

  it("takes nothing in the texts for markup", async () => {
    const hostile =
      "# *John Smith* of <b>x</b> ![i](http://e.com/x.png) [l](http://e.com) `c` $(zap) &amp; _y_ ~~z~~ https://e.com www.e.com a@e.com | saw Bamako.";
    const reader = await reading({ "a.txt": `${hostile}\n\n1. ${hostile}\n\n- ${hostile}\n\n> ${hostile}` });
    const { text } = await dossierOf(reader, "place/bamako");
    const found = new Map<string, string[]>();
    parser
      .configure(GFM)
      .parse(text)
      .iterate({
        enter({ name, from, to }) {
          found.set(name, [...(found.get(name) ?? []), text.slice(from, to)]);
        },
      });
    const allowed =
      /^(?:Document|Paragraph|Blockquote|QuoteMark|ATXHeading[123]|HeaderMark|BulletList|ListItem|ListMark|Link|LinkMark|URL|StrongEmphasis|EmphasisMark|Escape)$/;
    assert.deepEqual(
      [...found.keys()].filter((name) => !allowed.test(name)),
      [],
    );
    for (const bold of found.get("StrongEmphasis") ?? []) assert.equal(bold, "**Bamako**");
    for (const url of found.get("URL") ?? []) {
      assert.ok(
        [`<${reader.folder.uri}/a.txt`, "<dramatis-dossier:/"].some((start) => url.startsWith(start)),
        url,
      );
    }
    assert.doesNotMatch(text, /\$\(/);
  });

  it("is null of what the corpus does not know", async () => {
    assert.equal(await (await reading(SMITH)).ask(protocol.dossier, { entity: "person/nobody" }), null);
  });
});

describe("the document of a dossier", () => {
  const content = async (reader: Reader, uri: string) =>
    (await reader.ask<TextDocumentContentResult>("workspace/textDocumentContent", { uri })).text;

  it("is announced with its scheme", async () => {
    const { workspace } = (await reading({})).client.initialized.capabilities;
    assert.deepEqual(workspace?.textDocumentContent, { schemes: ["dramatis-dossier"] });
  });

  it("is the dossier, under an address that shows the name", async () => {
    const reader = await reading(SMITH);
    const { uri, text } = await dossierOf(reader, "person/john-smith");
    assert.equal(uri, "dramatis-dossier:/John%20Smith.md?person%2Fjohn-smith");
    assert.equal(await content(reader, uri), text);
    assert.equal(await content(reader, decodeURIComponent(uri)), text);
  });

  it("says so when nobody is named so any more, or ever was", async () => {
    const reader = await reading(SMITH);
    for (const uri of ["dramatis-dossier:/X.md?person/x", "dramatis-dossier:/X.md?%", "file:///x.md", ""])
      assert.match(await content(reader, uri), /^# Nobody\n\nNo document names/);
  });

  it("is asked for again when the corpus has changed, and is then what the corpus says now", async () => {
    const reader = await reading(SMITH);
    const { client } = reader;
    const { uri } = await dossierOf(reader, "person/john-smith");
    await content(reader, uri);
    await client.until(() => client.statuses.at(-1)?.state === "ready");
    const before = client.reread.length;
    await content(reader, uri);
    await reader.open("b/c.txt");
    await reader.edit("b/c.txt", "Later Smith", "Much later Smith");
    await client.until(() => client.reread.length > before);
    assert.deepEqual([...new Set(client.reread)], [uri]);
    assert.match(await content(reader, uri), /Much later \*\*Smith\*\* met/);
  });

  it("is no document of the corpus when an editor opens it", async () => {
    const reader = await reading(SMITH);
    const { uri, text } = await dossierOf(reader, "person/john-smith");
    await reader.open(uri, text, "markdown");
    const found = await reader.ask<protocol.DocumentSummary[]>(protocol.documents);
    assert.deepEqual(
      found.map(({ path }) => path),
      ["a.md", "b/c.txt"],
    );
  });
});
