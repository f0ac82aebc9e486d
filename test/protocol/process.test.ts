import assert from "node:assert/strict";
import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { packageRoot } from "../../server/data/read";
import * as protocol from "../../server/protocol";
import { removeFolders, temporaryFolder } from "../support/folder";

const program = join(packageRoot(import.meta.dirname), "dist", "server.cjs");

/** Ends a process with 97 as soon as it connects, listens or asks for an address. */
const NO_SOCKETS = `data:text/javascript,${encodeURIComponent(`
  import net from "node:net";
  import dgram from "node:dgram";
  import dns from "node:dns";
  const end = () => process.exit(97);
  net.Socket.prototype.connect = end;
  net.Server.prototype.listen = end;
  dgram.createSocket = end;
  dns.lookup = end;
`)}`;

/** Has a conversation with a server that runs in a process of its own, from its start to its end. */
async function talk(server: ChildProcess, connection: ProtocolConnection): Promise<void> {
  const folder = temporaryFolder({ "a.md": "John Smith came to Kidal." });
  connection.listen();
  const workspaceFolders = [{ uri: folder.uri, name: "corpus" }];
  const params = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders };
  const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>("initialize", params);
  assert.equal(serverInfo.name, "Dramatis");
  await connection.sendNotification("initialized", {});
  const entities = await connection.sendRequest<protocol.EntitySummary[]>(protocol.entities, {});
  assert.deepEqual(
    entities.map(({ name }) => name),
    ["John Smith", "Kidal"],
  );
  await connection.sendRequest("shutdown");
  const ended = once(server, "exit");
  await connection.sendNotification("exit");
  assert.deepEqual((await ended)[0], 0);
}

describe("the server's process", () => {
  afterEach(removeFolders);

  it("talks over standard input and output", async () => {
    const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
    await talk(server, createProtocolConnection(reader, writer));
  });

  it("talks over the channel to its parent", async () => {
    const server = fork(program, ["--node-ipc"]);
    await talk(server, createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)));
  });

  it("ends with 1 where nobody shut it down", async () => {
    const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "ignore", "inherit"] });
    server.stdin.end();
    assert.deepEqual((await once(server, "exit"))[0], 1);
  });

  it("opens no socket", async () => {
    const server = spawn(process.execPath, ["--import", NO_SOCKETS, program, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
    await talk(server, createProtocolConnection(reader, writer));
  });

  it("cannot open a socket unseen by that test", () => {
    const code = 'require("node:net").connect(9).on("error", () => {})';
    const { status } = spawnSync(process.execPath, ["--import", NO_SOCKETS, "--eval", code]);
    assert.equal(status, 97);
  });

  it("says how it is used when it is called without a channel", () => {
    const { status, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, /^Say how the editor talks to the server\.\n\nUsage: dramatis-language-server --stdio/);
  });

  it("can be run as a program", () => {
    assert.match(readFileSync(program, "utf8"), /^#!\/usr\/bin\/env node\n/);
  });
});
