import assert from "node:assert/strict";
import * as protocol from "../../../server/protocol";
import { connect } from "../../support/connection";
import { type Fate, hostileFolder, SENTENCE } from "../../support/hostile-folder";

/** Opens the folder with a client that also holds a document open in it. */
async function opened() {
  const { folder, fates } = hostileFolder();
  const client = await connect({ folders: [{ uri: folder.uri, name: "hostile" }] });
  const found = async () => {
    const documents = await client.sendRequest<protocol.DocumentsResult>(protocol.documents, {});
    await client.until(() => client.statuses.at(-1)?.state === "ready");
    const read = documents.map(({ path }): [string, Fate] => [path, "read"]);
    const aside = client.statuses.at(-1)!.setAside.map(({ uri, reason }): [string, Fate] => {
      return [decodeURIComponent(uri.slice(folder.uri.length + 1)), { reason }];
    });
    return Object.fromEntries([...read, ...aside].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  const expected = Object.fromEntries(
    Object.entries(fates)
      .filter(([, fate]) => fate !== "left out")
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { client, folder, fates, found, expected };
}

describe("a hostile folder", () => {
  it("is read where it can be read, and set aside where it cannot, each file alone", async () => {
    const { found, expected } = await opened();
    assert.deepEqual(await found(), expected);
  });

  it("is the same after news of everything in it, and when all is read anew", async () => {
    const { client, folder, fates, found, expected } = await opened();
    await found();
    const changes = Object.keys(fates).flatMap((name) => [1, 2].map((type) => ({ uri: folder.uriOf(name), type })));
    await client.sendNotification("workspace/didChangeWatchedFiles", { changes });
    assert.deepEqual(await found(), expected);
    await client.sendRequest(protocol.rebuild);
    assert.deepEqual(await found(), expected);
  });

  it("has every document of a sentence say the same", async () => {
    const { client, folder, fates, found } = await opened();
    await found();
    const names = Object.keys(fates).filter((name) => name.startsWith("names/") || name.startsWith("deep/"));
    assert.ok(names.length > 20);
    for (const name of names) {
      const params = { textDocument: { uri: folder.uriOf(name) } };
      const symbols = await client.sendRequest<{ name: string }[]>("textDocument/documentSymbol", params);
      const shown = JSON.stringify(symbols);
      for (const entity of ["John Smith", "Gao", "Kidal"]) assert.ok(shown.includes(entity), `${name}: ${SENTENCE}`);
    }
  });
});
