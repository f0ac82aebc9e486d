import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import * as protocol from "../../../server/protocol";
import { temporaryFolder } from "../../support/folder";
import { corpusOf, reading } from "../../support/reader";

describe("the workspace", () => {
  it("holds the files of its folder", async () => {
    const reader = await reading({
      "a.md": "John Smith came.",
      "b/c.txt": "They came to Kidal.",
      "d.html": "They came to Gao.",
    });
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal" });
  });

  it("puts what an editor holds open over the file", async () => {
    const reader = await reading({ "a.md": "John Smith came." });
    await reader.open("a.md", "They came to Kidal.");
    assert.deepEqual(await corpusOf(reader), { "a.md": "kidal" });
  });

  it("follows every edit", async () => {
    const reader = await reading({ "a.md": "‸John Smith came.\r\nThey came to Kidal." });
    await reader.edit("a.md", "Kidal", "Bamako");
    await reader.edit("a.md", "John Smith came.\r\n", "");
    assert.deepEqual(await corpusOf(reader), { "a.md": "bamako" });
  });

  it("lets the file decide again when the editor closes it", async () => {
    const reader = await reading({ "a.md": "John Smith came." });
    await reader.open("a.md", "They came to Kidal.");
    await reader.close("a.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith" });
  });

  it("holds texts that are in no file, as long as they are open", async () => {
    const reader = await reading({ "a.md": "John Smith came." });
    await reader.open("untitled:Untitled-1", "They came to Kidal.");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "Untitled-1": "kidal" });
    await reader.close("untitled:Untitled-1");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith" });
  });

  it("holds files from outside its folders, as long as they are open", async () => {
    const elsewhere = temporaryFolder({ "x.md": "They came to Kidal." });
    const reader = await reading({ "a.md": "John Smith came." });
    await reader.open(elsewhere.uriOf("x.md"), "They came to Kidal.");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "x.md": "kidal" });
    await reader.close(elsewhere.uriOf("x.md"));
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith" });
  });

  it("leaves out copies that an editor opens, such as the last committed version", async () => {
    const reader = await reading({ "a.md": "John Smith came." });
    await reader.open("git:/a.md?HEAD", "They came to Kidal.");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith" });
  });

  it("keeps a document that is open when its file is deleted, and then lets it go", async () => {
    const reader = await reading({ "a.md": "‸John Smith came." });
    rmSync(reader.folder.pathOf("a.md"));
    await reader.watch("a.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith" });
    await reader.close("a.md");
    assert.deepEqual(await corpusOf(reader), {});
  });

  it("knows a document however the client writes its URI, and answers in the client's way", async () => {
    const reader = await reading({ "my notes/(a).md": "John Smith came. Smith left." });
    const uri = `${reader.folder.uri}/my%20notes/(a).md`;
    await reader.open(uri, "John Smith came. Smith left.", "markdown");
    assert.deepEqual(await corpusOf(reader), { "my notes/(a).md": "john-smith" });
    const params = {
      textDocument: { uri },
      position: { line: 0, character: 0 },
      context: { includeDeclaration: true },
    };
    const found = await reader.ask<{ uri: string }[]>("textDocument/references", params);
    assert.deepEqual(
      found.map((one) => one.uri),
      [uri, uri],
    );
    await reader.close(uri);
    await reader.ask(protocol.rebuild);
    const [document] = await reader.ask<protocol.DocumentSummary[]>(protocol.documents);
    assert.equal(document!.uri, uri);
  });

  it("knows a document by the URI of another spelling than that it was found under", async () => {
    const reader = await reading({ "my notes/(a).md": "John Smith came." });
    await reader.ask(protocol.entities);
    const uri = `${reader.folder.uri}/my%20notes/(a).md`;
    assert.equal((await reader.ask<unknown[]>(protocol.outline, { uri })).length, 1);
  });

  it("reads everything anew on request", async () => {
    const reader = await reading({ "a.md": "John Smith came.", "b.md": "‸They came to Gao." });
    await corpusOf(reader);
    reader.folder.write("a.md", "They came to Kidal.");
    reader.folder.write("c.md", "They came to Bamako.");
    await reader.ask(protocol.rebuild);
    assert.deepEqual(await corpusOf(reader), { "a.md": "kidal", "b.md": "gao", "c.md": "bamako" });
  });
});
