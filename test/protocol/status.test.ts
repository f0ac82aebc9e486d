import assert from "node:assert/strict";
import * as protocol from "../../server/protocol";
import { reading } from "../support/reader";

const DOCUMENTS = { "a.md": "John Smith came to Kidal.", "b.md": "The Grand Plan failed." };

describe("the status of the index", () => {
  it("goes from indexing to ready, with counts", async () => {
    const { client } = await reading(DOCUMENTS);
    await client.until(() => client.statuses.at(-1)?.state === "ready");
    assert.equal(client.statuses[0]!.state, "indexing");
    assert.deepEqual(client.statuses.at(-1), {
      state: "ready",
      read: 2,
      documents: 2,
      entities: 3,
      candidates: 1,
      setAside: [],
    });
  });

  it("is told anew after an edit, with word that the index changed", async () => {
    const reader = await reading({ "a.md": "‸They came to Kidal." });
    const { client } = reader;
    await client.until(() => client.statuses.at(-1)?.state === "ready");
    const changes = client.changes.count;
    await reader.edit("a.md", "They came to Kidal.", "They came to Kidal and Gao.");
    await client.until(() => client.statuses.at(-1)?.entities === 2 && client.changes.count > changes);
  });

  it("is not told where nothing has changed", async () => {
    const reader = await reading({ "a.md": "They came to Kidal." });
    const { client } = reader;
    await client.until(() => client.statuses.at(-1)?.state === "ready");
    const [statuses, changes] = [client.statuses.length, client.changes.count];
    await reader.watch("a.md");
    await reader.ask(protocol.entities);
    assert.equal(client.changes.count, changes);
    assert.equal(client.statuses.length, statuses);
  });

  it("comes with work-done progress", async () => {
    const { client } = await reading(DOCUMENTS);
    await client.until(() => client.progress.includes("end"));
    assert.equal(client.progress[0], "begin");
  });
});

describe("an open document", () => {
  it("is answered for at once, whatever the workspace still waits for", async () => {
    // This client never says what its settings are, so that no file is ever read.
    const settings = () => new Promise(() => {});
    const reader = await reading(
      { "a.md": "‸John Smith came. Smith left.", "b.md": "They came to Kidal." },
      { settings },
    );
    const { uri } = reader.here().textDocument;
    const outline = await reader.ask<protocol.EntitySummary[]>(protocol.outline, { uri });
    assert.deepEqual(
      outline.map(({ name, count }) => [name, count]),
      [["John Smith", 2]],
    );
  });
});
