import assert from "node:assert/strict";
import { CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { guarded } from "../../server/answer";
import * as protocol from "../../server/protocol";
import { expectLogged, reading } from "../support/reader";

const never = () => new Promise<never>(() => {});

describe("a request", () => {
  it("that is cancelled while it waits ends at once", async () => {
    const { client } = await reading({ "a.md": "They came to Kidal." }, { settings: never });
    const source = new CancellationTokenSource();
    const answer = client.sendRequest("workspace/symbol", { query: "" }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it("whose document changes while it waits is not answered with wrong positions", async () => {
    let read = () => {};
    const data = new Promise<void>((resolve) => {
      read = resolve;
    });
    const reader = await reading({ "a.md": "‸They came to Kidal." }, { data: () => data });
    const refused = assert.rejects(reader.ask("textDocument/hover", reader.here()), {
      code: LSPErrorCodes.ContentModified,
    });
    await reader.edit("a.md", "Kidal", "Bamako and Kidal");
    const after = reader.ask<protocol.EntitySummary[]>(protocol.outline, { uri: reader.uri("a.md") });
    // Both the request and the edit have arrived when the server answers what came after them.
    await reader.client.sendRequest("unknown").catch(() => {});
    read();
    await refused;
    assert.deepEqual(
      (await after).map(({ name }) => name),
      ["Bamako", "Kidal"],
    );
  });

  it("that fails is logged and answered with nothing", async () => {
    const log: string[] = [];
    const answer = guarded(
      {
        method: "test/fails",
        needs: "documents",
        empty: [],
        answer() {
          throw new Error("out of ink");
        },
      },
      { view: async () => ({}) as never, version: () => undefined },
      (message) => log.push(message),
    );
    assert.deepEqual(await answer({}, CancellationToken.None), []);
    assert.match(log.join(), /^test\/fails failed: Error: out of ink/);
  });

  it("that refuses on purpose is refused", async () => {
    const refusal = new ResponseError(LSPErrorCodes.RequestFailed, "There is no name here.");
    const answer = guarded(
      {
        method: "test/refuses",
        needs: "documents",
        empty: null,
        answer() {
          throw refusal;
        },
      },
      { view: async () => ({}) as never, version: () => undefined },
      assert.fail,
    );
    assert.equal(await answer({}, CancellationToken.None), refusal);
  });
});

describe("a server without its data", () => {
  it("says so, and answers with nothing", async () => {
    expectLogged(/The gazetteer is missing/);
    const data = () => Promise.reject(new Error("The gazetteer is missing."));
    const reader = await reading({ "a.md": "‸They came to Kidal." }, { data });
    assert.equal(await reader.ask("textDocument/hover", reader.here()), null);
    assert.deepEqual(await reader.ask(protocol.entities), []);
    assert.deepEqual(reader.client.shown, ["Dramatis cannot start: The gazetteer is missing."]);
  });
});
