import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import type { DidChangeWatchedFilesRegistrationOptions } from "vscode-languageserver";
import { corpusOf, reading } from "../../support/reader";

const DOCUMENTS = { "a.md": "John Smith came.", "b/c.txt": "They came to Kidal." };

describe("watching files", () => {
  it("takes in a file that came", async () => {
    const reader = await reading(DOCUMENTS);
    await corpusOf(reader);
    reader.folder.write("d.md", "They came to Gao.");
    await reader.watch("d.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal", "d.md": "gao" });
  });

  it("reads a file again that changed", async () => {
    const reader = await reading(DOCUMENTS);
    await corpusOf(reader);
    reader.folder.write("a.md", "They came to Gao.");
    await reader.watch("a.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "gao", "b/c.txt": "kidal" });
  });

  it("lets a file go that went", async () => {
    const reader = await reading(DOCUMENTS);
    await corpusOf(reader);
    reader.folder.remove("a.md");
    await reader.watch("a.md");
    assert.deepEqual(await corpusOf(reader), { "b/c.txt": "kidal" });
  });

  it("lets the files of a folder go with it", async () => {
    const reader = await reading({ ...DOCUMENTS, "bb.txt": "They came to Gao." });
    await corpusOf(reader);
    reader.folder.remove("b");
    await reader.watch("b");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "bb.txt": "gao" });
  });

  it("takes in the files of a folder that came", async () => {
    const reader = await reading(DOCUMENTS);
    await corpusOf(reader);
    renameSync(reader.folder.pathOf("b"), reader.folder.pathOf("moved"));
    await reader.watch("b", "moved");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "moved/c.txt": "kidal" });
  });

  it("leaves alone what is no document or left out", async () => {
    const reader = await reading(DOCUMENTS);
    await corpusOf(reader);
    reader.folder.write("d.html", "They came to Gao.");
    reader.folder.write("node_modules/d.md", "They came to Gao.");
    await reader.watch("d.html", "node_modules", "node_modules/d.md", "none.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal" });
  });

  it("is asked of the client", async () => {
    const { client } = await reading(DOCUMENTS);
    const find = () => client.registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles");
    await client.until(() => find() !== undefined);
    const { watchers } = find()!.registerOptions as DidChangeWatchedFilesRegistrationOptions;
    assert.ok(watchers.some(({ globPattern }) => globPattern === "**/*.{txt,md,TXT,MD}"));
    assert.ok(watchers.some(({ globPattern }) => globPattern === "**/cast.yaml"));
  });
});
