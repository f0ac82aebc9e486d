import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../server/data/read";

/** An answer as it comes over the wire. */
export interface Answer {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The server in a process of its own, spoken to in bytes: so that what no client library would send can be sent. */
export interface RawServer {
  /** Writes bytes as they are. */
  write(bytes: string | Uint8Array): void;
  /** Sends a body, whatever it is, under a proper header. */
  body(body: string | Uint8Array): void;
  notify(method: string, params?: unknown): void;
  /** Resolves with whatever comes back under the request's id. Rejects when the process ends before. */
  ask(method: string, params?: unknown): Promise<Answer>;
  /** Resolves with the process's exit code. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** Starts the built server. Whatever it asks its client is answered with null. */
export function rawServer(): RawServer {
  const program = join(packageRoot(import.meta.dirname), "dist", "server.cjs");
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<unknown, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let last = 0;
  child.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  void ended.then((code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The server ended with ${code}.`));
    waiting.clear();
  });
  hear(child, (message) => {
    if ("method" in message && "id" in message) return body(JSON.stringify({ ...FRAME, id: message.id, result: null }));
    if ("method" in message) return;
    waiting.get(message.id)?.resolve(message);
    waiting.delete(message.id);
  });
  const write = (bytes: string | Uint8Array) => void child.stdin.write(bytes);
  const body = (content: string | Uint8Array) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    write(`Content-Length: ${bytes.length}\r\n\r\n`);
    write(bytes);
  };
  return {
    write,
    body,
    ended,
    notify: (method, params) => body(JSON.stringify({ ...FRAME, method, params })),
    ask(method, params) {
      const id = `own-${++last}`;
      const answer = new Promise<Answer>((resolve, reject) => {
        if (child.exitCode === null) waiting.set(id, { resolve, reject });
        else reject(new Error(`The server has ended with ${child.exitCode}.`));
      });
      body(JSON.stringify({ ...FRAME, id, method, params }));
      return answer;
    },
    kill: () => void child.kill(),
  };
}

const FRAME = { jsonrpc: "2.0" };

function hear(child: ChildProcess, heard: (message: Record<string, unknown>) => void): void {
  let bytes = Buffer.alloc(0);
  child.stdout?.on("data", (data: Buffer) => {
    bytes = Buffer.concat([bytes, data]);
    for (;;) {
      const head = bytes.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || bytes.length < head + 4 + length) return;
      const content = bytes.subarray(head + 4, head + 4 + length).toString();
      bytes = bytes.subarray(head + 4 + length);
      heard(JSON.parse(content));
    }
  });
}
