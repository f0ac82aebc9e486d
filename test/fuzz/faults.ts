import assert from "node:assert/strict";
import fc from "fast-check";
import { drawFrom } from "../bench/draw";
import { removeFolders, temporaryFolder } from "../support/folder";
import { type RawServer, rawServer } from "../support/raw-server";
import type { Fault } from "./fault";
import { documentFaults } from "./faults-document";
import { messageFaults } from "./faults-message";
import { requestFaults } from "./faults-request";
import { workspaceFaults } from "./faults-workspace";
import type { Fuzzer } from "./fuzzer";

const FAULTS: readonly Fault[] = [...messageFaults, ...documentFaults, ...workspaceFaults, ...requestFaults];

/** Said too early: before `initialize`. Requests are refused then, and news dropped. */
const EARLY = ["textDocument/hover", "workspace/symbol", "dramatis/entities", "no/such"];

const SERVER_NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;

/** Every fault once, in an order of its own for each number. */
function orderOf(number: number): Fault[] {
  const draw = drawFrom(number, 0);
  const drawn = FAULTS.map((fault) => ({ fault, at: draw.fraction() }));
  return drawn.sort((a, b) => a.at - b.at).map(({ fault }) => fault);
}

export const faults: Fuzzer = {
  name: "faults",
  holds: `the server answers as before after each of ${FAULTS.length} kinds of faults, in any order`,
  runs: 50,
  share: 1,
  // Nothing to be made smaller: the failure names its fault.
  property: () => fc.asyncProperty(fc.noShrink(fc.nat()), (order) => live(orderOf(order))),
};

/** A server's life: too early, faults, too late, and a proper end. */
async function live(order: readonly Fault[]): Promise<void> {
  const folder = temporaryFolder({ "a.md": "John Smith met Anna Berg in Gao.", "b.txt": "Smith left Gao for Kidal." });
  const server = rawServer();
  try {
    for (const method of EARLY) {
      const { error } = await server.ask(method, {});
      assert.ok(error && [SERVER_NOT_INITIALIZED, METHOD_NOT_FOUND].includes(error.code), `${method} came too early`);
    }
    const workspaceFolders = [{ uri: folder.uri, name: "corpus" }];
    const capabilities = { workspace: { workspaceFolders: true } };
    await server.ask("initialize", { processId: null, rootUri: null, capabilities, workspaceFolders });
    server.notify("initialized", {});
    const place = { uri: folder.uriOf("a.md"), victim: folder.uriOf("victim.md") };
    const textDocument = {
      uri: place.uri,
      languageId: "markdown",
      version: 1,
      text: "John Smith met Anna Berg in Gao.",
    };
    server.notify("textDocument/didOpen", { textDocument });

    // Complete is the index when something of all documents is answered.
    await server.ask("dramatis/entities", {});
    const expected = await fixedAnswer(server, place.uri);
    assert.match(expected, /John Smith/);
    for (const fault of order) {
      try {
        await fault.commit(server, place);
        assert.equal(await fixedAnswer(server, place.uri), expected);
      } catch (error) {
        throw new Error(`After ${fault.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    assert.equal((await server.ask("shutdown")).error, undefined);
    const { error } = await server.ask("workspace/symbol", { query: "" });
    assert.equal(error?.code, INVALID_REQUEST, "a request after the shutdown is refused");
    server.notify("exit");
    assert.equal(await server.ended, 0);
  } finally {
    server.kill();
    removeFolders();
  }
}

/** What is asked after each fault: something of a document, something of all documents. */
async function fixedAnswer(server: RawServer, uri: string): Promise<string> {
  const params = { textDocument: { uri }, position: { line: 0, character: 3 }, context: { includeDeclaration: true } };
  const methods = ["textDocument/hover", "textDocument/documentSymbol", "textDocument/references"];
  const answers = await Promise.all(methods.map((method) => server.ask(method, params)));
  return JSON.stringify(answers.map(({ result, error }) => result ?? error));
}
