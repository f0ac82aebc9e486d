import assert from "node:assert/strict";
import type { EntitySummary } from "../../../server/protocol";
import { temporaryFolder } from "../../support/folder";
import { corpusOf, type Reader, reading } from "../../support/reader";

const change = (reader: Reader, event: { added: object[]; removed: object[] }) =>
  reader.client.sendNotification("workspace/didChangeWorkspaceFolders", { event });

describe("workspace folders", () => {
  it("can be several; paths then name theirs", async () => {
    const [one, two] = [
      temporaryFolder({ "a.md": "They came to Kidal." }),
      temporaryFolder({ "a.md": "They came to Gao." }),
    ];
    const folders = [
      { uri: one.uri, name: "one" },
      { uri: two.uri, name: "two" },
    ];
    assert.deepEqual(await corpusOf(await reading({}, { folders })), { "one/a.md": "kidal", "two/a.md": "gao" });
  });

  it("can lie in one another without any document twice", async () => {
    const outer = temporaryFolder({ "a.md": "They came to Kidal.", "in/b.md": "They came to Gao." });
    const folders = [
      { uri: outer.uri, name: "outer" },
      { uri: outer.uriOf("in"), name: "inner" },
    ];
    assert.deepEqual(await corpusOf(await reading({}, { folders })), { "inner/b.md": "gao", "outer/a.md": "kidal" });
  });

  it("can be added and removed", async () => {
    const reader = await reading({ "a.md": "They came to Kidal." });
    const other = temporaryFolder({ "b.md": "They came to Gao." });
    await corpusOf(reader);
    await change(reader, { added: [{ uri: other.uri, name: "other" }], removed: [] });
    assert.deepEqual(await corpusOf(reader), { "corpus/a.md": "kidal", "other/b.md": "gao" });
    await change(reader, { added: [], removed: [{ uri: reader.folder.uri, name: "corpus" }] });
    assert.deepEqual(await corpusOf(reader), { "b.md": "gao" });
  });

  it("keep what is open when they are removed", async () => {
    const reader = await reading({ "a.md": "‸They came to Kidal.", "b.md": "They came to Gao." });
    await corpusOf(reader);
    await change(reader, { added: [], removed: [{ uri: reader.folder.uri, name: "corpus" }] });
    assert.deepEqual(await corpusOf(reader), { "a.md": "kidal" });
  });

  it("can be the root of a client that knows of no folders", async () => {
    const { uri } = temporaryFolder({ "a.md": "They came to Kidal." });
    assert.deepEqual(await corpusOf(await reading({}, { rootUri: uri, capabilities: {} })), { "a.md": "kidal" });
  });

  it("can be none", async () => {
    assert.deepEqual(await corpusOf(await reading({ "a.md": "They came to Kidal." }, { folders: null })), {});
  });

  it("that are not there are told of", async () => {
    const gone = temporaryFolder();
    const { client } = await reading({}, { folders: [{ uri: gone.uriOf("none"), name: "none" }] });
    await client.until(() => client.statuses.some(({ setAside }) => setAside.length === 1));
    const { setAside } = client.statuses.find((status) => status.setAside.length > 0)!;
    assert.deepEqual(setAside, [{ uri: gone.uriOf("none"), reason: "There is no such file or folder." }]);
  });

  it("have settings of their own", async () => {
    const [one, two] = [
      temporaryFolder({ "a.md": "They came to Kidal." }),
      temporaryFolder({ "a.md": "They came to Gao." }),
    ];
    const folders = [
      { uri: one.uri, name: "one" },
      { uri: two.uri, name: "two" },
    ];
    const settings = (uri: string | undefined) => (uri === one.uri ? { files: { exclude: ["a.md"] } } : {});
    assert.deepEqual(await corpusOf(await reading({}, { folders, settings })), { "two/a.md": "gao" });
  });
});

describe("settings of the workspace", () => {
  const DOCUMENTS = { "a.md": "They came to Kidal.", "drafts/b.md": "They came to Gao.", "c.text": "John Smith came." };

  it("say which files are documents", async () => {
    const settings = () => ({ files: { include: ["**/*.text"], exclude: [] } });
    assert.deepEqual(await corpusOf(await reading(DOCUMENTS, { settings })), { "c.text": "john-smith" });
  });

  it("take effect when they change", async () => {
    let exclude: string[] = [];
    const reader = await reading(DOCUMENTS, { settings: () => ({ files: { exclude } }) });
    assert.deepEqual(await corpusOf(reader), { "a.md": "kidal", "drafts/b.md": "gao" });
    exclude = ["drafts"];
    await reader.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(await corpusOf(reader), { "a.md": "kidal" });
  });

  it("are taken as sent by a client that cannot be asked", async () => {
    const capabilities = { workspace: { workspaceFolders: true } };
    const initializationOptions = { files: { exclude: ["drafts"] } };
    const reader = await reading(DOCUMENTS, { capabilities, initializationOptions });
    assert.deepEqual(await corpusOf(reader), { "a.md": "kidal" });
    const settings = { dramatis: { files: { exclude: ["a.md"] } } };
    await reader.client.sendNotification("workspace/didChangeConfiguration", { settings });
    assert.deepEqual(await corpusOf(reader), { "drafts/b.md": "gao" });
  });

  it("say whether what is not certain is shown, and documents are read anew when that changes", async () => {
    let candidates = true;
    const documents = { "a.txt": "They came to Kidal.\n\nA Long Walk began.\n\nThe Great Game went on." };
    const reader = await reading(documents, { settings: () => ({ recognition: { candidates } }) });
    const statuses = async () => {
      const entities = await reader.ask<EntitySummary[]>("dramatis/entities");
      return [...new Set(entities.map(({ status }) => status))].sort();
    };
    assert.deepEqual(await statuses(), ["candidate", "likely"]);
    candidates = false;
    await reader.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(await statuses(), ["likely"]);
  });
});
