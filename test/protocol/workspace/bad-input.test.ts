import assert from "node:assert/strict";
import { symlinkSync, truncateSync } from "node:fs";
import type { Location } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as protocol from "../../../server/protocol";
import { corpusOf, type Reader, reading } from "../../support/reader";

const TEXT = "Déby said: \u{1F600} General John Smith\r\nleft Kidal.\rThen John Smith left Bamako.\n";

/** Opens a folder that holds this file and a good one beside it. */
async function folderWith(name: string, bytes: string | Uint8Array): Promise<Reader> {
  const reader = await reading({ "good.md": "They came to Gao." }, { folders: [] });
  reader.folder.write(name, bytes);
  const event = { added: [{ uri: reader.folder.uri, name: "corpus" }], removed: [] };
  await reader.client.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  await reader.ask(protocol.entities);
  return reader;
}

/** The stretches of a text at which the server finds mentions of an entity. */
async function found(reader: Reader, name: string, text: string, entity: string): Promise<string[]> {
  const params = { entity, uri: reader.uri(name) };
  const mentions = await reader.ask<{ location: Location }[]>(protocol.mentions, params);
  const document = TextDocument.create("", "", 0, text);
  return mentions.map(({ location }) => document.getText(location.range));
}

/** Asserts that a file is set aside with a reason, and that the others are read. */
async function setsAside(reader: Reader, name: string, reason: string): Promise<void> {
  const expected = [{ uri: reader.uri(name), reason }];
  const { client } = reader;
  const told = () => JSON.stringify(client.statuses.at(-1)?.setAside) === JSON.stringify(expected);
  await client.until(told);
  assert.deepEqual(await corpusOf(reader), { "good.md": "gao" });
}

describe("bad input", () => {
  it("may be an empty file", async () => {
    const reader = await folderWith("empty.txt", "");
    assert.deepEqual(await corpusOf(reader), { "empty.txt": "", "good.md": "gao" });
  });

  it("may be one line of a million characters", async () => {
    const piece = `John Smith left Kidal with 17 trucks${", and nobody else went with them that day".repeat(500)}; `;
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const reader = await folderWith("long.txt", line);
    const texts = await found(reader, "long.txt", line, "person/john-smith");
    assert.deepEqual(texts, new Array(line.length / piece.length).fill("John Smith"));
  });

  it("may be a million characters without a space or an end", async () => {
    const reader = await folderWith("noise.md", "Xa9(".repeat(250_000));
    assert.deepEqual(Object.keys(await corpusOf(reader)), ["good.md", "noise.md"]);
  });

  for (const [what, bytes] of [
    ["line ends of every kind and astral characters", Buffer.from(TEXT)],
    ["a byte-order mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ] as const) {
    it(`may have ${what}: positions are those of the text in an editor`, async () => {
      const reader = await folderWith("bad.txt", bytes);
      assert.deepEqual(await found(reader, "bad.txt", TEXT, "person/john-smith"), ["John Smith", "John Smith"]);
      assert.deepEqual(await found(reader, "bad.txt", TEXT, "place/kidal"), ["Kidal"]);
    });
  }

  it("may be no valid UTF-8: it is then read as windows-1252", async () => {
    const reader = await folderWith("old.txt", Buffer.from("\x93John Smith\x94 a quitt\xe9 Kidal.", "latin1"));
    const text = "“John Smith” a quitté Kidal.";
    assert.deepEqual(await found(reader, "old.txt", text, "place/kidal"), ["Kidal"]);
  });

  it("may be a binary file under the name of a text", async () => {
    const reader = await folderWith("image.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    await setsAside(reader, "image.txt", "It is a binary file, not a text.");
  });

  it("may be a file that cannot be read", async () => {
    const reader = await folderWith("x.md", "");
    reader.folder.remove("x.md");
    symlinkSync("x.md", reader.folder.pathOf("x.md"));
    await reader.watch("x.md");
    await setsAside(reader, "x.md", "It is a link that leads back to itself.");
  });

  it("may be a file that cannot be read but that an editor holds", async () => {
    const reader = await folderWith("x.txt", "");
    reader.folder.remove("x.txt");
    symlinkSync("x.txt", reader.folder.pathOf("x.txt"));
    await reader.open("x.txt", "They came to Kidal.");
    await reader.ask(protocol.rebuild);
    assert.deepEqual(await corpusOf(reader), { "good.md": "gao", "x.txt": "kidal" });
  });

  it("may be a file that is too large, until it is not", async () => {
    const reader = await folderWith("large.txt", "They came to Kidal.");
    truncateSync(reader.folder.pathOf("large.txt"), 20 * 1024 * 1024 + 1);
    await reader.watch("large.txt");
    await setsAside(reader, "large.txt", "It is larger than 20 MB.");
    reader.folder.write("large.txt", "They came to Kidal.");
    await reader.watch("large.txt");
    assert.deepEqual(await corpusOf(reader), { "good.md": "gao", "large.txt": "kidal" });
  });

  it("may be a binary text in an editor", async () => {
    const reader = await folderWith("open.txt", "");
    await reader.open("open.txt", "Kidal\0fell.");
    await setsAside(reader, "open.txt", "It is a binary file, not a text.");
  });

  it("may be a request that makes no sense: the answer is empty", async () => {
    const reader = await reading({ "a.md": "‸They came to Gao." });
    const { textDocument } = reader.here();
    const far = { textDocument, position: { line: 99, character: 99 } };
    assert.equal(await reader.ask("textDocument/hover", far), null);
    const unknown = { textDocument: { uri: "file:///none.md" }, position: { line: 0, character: 0 } };
    assert.equal(await reader.ask("textDocument/definition", unknown), null);
    assert.equal(await reader.ask("textDocument/documentSymbol", { textDocument: { uri: "" } }), null);
  });
});
