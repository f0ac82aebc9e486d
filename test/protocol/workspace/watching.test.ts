import assert from "node:assert/strict";
import { renameSync, symlinkSync } from "node:fs";
import type { DidChangeWatchedFilesRegistrationOptions } from "vscode-languageserver";
import type { Files } from "../../../server/files/files";
import * as protocol from "../../../server/protocol";
import { connect } from "../../support/connection";
import { temporaryFolder } from "../../support/folder";
import { memoryFiles } from "../../support/memory-files";
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

  it("lets a file go whose folder went while it was read", async () => {
    let done = () => {};
    const isRead = new Promise<void>((resolve) => {
      done = resolve;
    });
    let reads = 0;
    const files = memoryFiles();
    files.write("file:///notes/b/c.txt", "They came to Kidal.");
    const slow: Files = {
      ...files,
      async read(uri) {
        const content = await files.read(uri);
        if (uri.endsWith("c.txt") && reads++ === 0) {
          files.remove("file:///notes/b");
          const changes = [{ uri: "file:///notes/b", type: 3 }];
          await client.sendNotification("workspace/didChangeWatchedFiles", { changes });
          // The news has arrived when the server answers what came after it.
          await client.sendRequest("unknown").catch(() => {});
          done();
        }
        return content;
      },
    };
    const client = await connect({ folders: [{ uri: "file:///notes", name: "notes" }], files: slow });
    await isRead;
    assert.deepEqual(await client.sendRequest(protocol.documents, {}), []);
  });

  it("reads a file once that comes under a second name", async () => {
    const reader = await reading(DOCUMENTS);
    await corpusOf(reader);
    symlinkSync("a.md", reader.folder.pathOf("again.md"));
    await reader.watch("again.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal" });
    await reader.open("again.md", "They came to Gao.");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "again.md": "gao", "b/c.txt": "kidal" });
    await reader.close("again.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal" });
  });

  it("reads a file again that is there by a link alone", async () => {
    const elsewhere = temporaryFolder({ "x.md": "They came to Gao." });
    const reader = await reading(DOCUMENTS);
    symlinkSync(elsewhere.pathOf("x.md"), reader.folder.pathOf("x.md"));
    await reader.watch("x.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal", "x.md": "gao" });
    await reader.open("x.md", "They came to Bamako.");
    await reader.close("x.md");
    assert.deepEqual(await corpusOf(reader), { "a.md": "john-smith", "b/c.txt": "kidal", "x.md": "gao" });
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
