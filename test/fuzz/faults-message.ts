/** Messages that are none, or not what the protocol calls one, and wrong headers. */
import type { Fault } from "./fault";

const body = (name: string, content: string | Uint8Array): Fault => ({
  name: `a message that is ${name}`,
  commit: (server) => server.body(content),
});

const json = (name: string, content: unknown): Fault => body(name, JSON.stringify(content));

const header = (name: string, bytes: string | Uint8Array): Fault => ({
  name: `a header that ${name}`,
  commit: (server) => server.write(bytes),
});

const NOTE = '{"jsonrpc":"2.0","method":"no/such"}';
const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;

const BODIES: readonly Fault[] = [
  body("no JSON", '{"jsonrpc":"2.0",'),
  body("empty", ""),
  body("a blank", " "),
  body("a byte-order mark and JSON", `\ufeff${NOTE}`),
  body("no UTF-8", Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  body("full of NUL", "\0".repeat(100)),
  body("two messages", NOTE + NOTE),
  body("nested ten thousand levels deep", `{"jsonrpc":"2.0","method":"x","params":${nested("[", "]", 10_000)}}`),
  body("an object nested deep", `{"jsonrpc":"2.0","method":"x","params":${nested('{"a":', "}", 5000)}}`),
  body("with a number beyond all", '{"jsonrpc":"2.0","id":1e999,"method":"textDocument/hover","params":1e999}'),
  body("with a key twice", '{"jsonrpc":"2.0","method":"a","method":"b","id":1,"id":2}'),
  body(
    "with __proto__",
    '{"jsonrpc":"2.0","method":"x","params":{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}}',
  ),
  json("a scalar", 7),
  json("a text", "text"),
  json("null", null),
  json("true", true),
  json("an empty object", {}),
  json("an empty batch", []),
  json("a batch", [
    JSON.parse(NOTE),
    { jsonrpc: "2.0", id: "batch", method: "workspace/symbol", params: { query: "" } },
  ]),
  json("nested batches", [[[]]]),
  json("without a method", { jsonrpc: "2.0", id: "none" }),
  json("with a method that is a number", { jsonrpc: "2.0", id: "number", method: 7 }),
  json("with a method that is null", { jsonrpc: "2.0", method: null }),
  json("with an empty method", { jsonrpc: "2.0", id: "empty", method: "" }),
  json("with a method that is a key of objects", { jsonrpc: "2.0", id: "key", method: "__proto__" }),
  json("with a method of 100 KB", { jsonrpc: "2.0", id: "long", method: "x".repeat(100_000) }),
  json("of another version", { jsonrpc: "1.0", id: "version", method: "workspace/symbol", params: { query: "" } }),
  json("of no version", { id: "versionless", method: "workspace/symbol", params: { query: "" } }),
  json("with an id that is null", { jsonrpc: "2.0", id: null, method: "workspace/symbol", params: { query: "" } }),
  json("with an id that is an object", {
    jsonrpc: "2.0",
    id: { a: 1 },
    method: "workspace/symbol",
    params: { query: "" },
  }),
  json("with an id that is a fraction", { jsonrpc: "2.0", id: 0.5, method: "workspace/symbol", params: { query: "" } }),
  json("with an id that is negative", { jsonrpc: "2.0", id: -1, method: "workspace/symbol", params: { query: "" } }),
  json("with params that are a scalar", { jsonrpc: "2.0", method: "no/such", params: 7 }),
  json("with params that are a text", { jsonrpc: "2.0", id: "text", method: "no/such", params: "text" }),
  json("an answer to nothing", { jsonrpc: "2.0", id: 987_654, result: {} }),
  json("an answer without an id", { jsonrpc: "2.0", result: 1 }),
  json("an answer with an error to nothing", { jsonrpc: "2.0", id: "x", error: { code: 1, message: "no" } }),
  json("an answer with an error and no id", { jsonrpc: "2.0", id: null, error: { code: -32700, message: "no" } }),
  json("an answer with an error that is a text", { jsonrpc: "2.0", id: 1, error: "no" }),
  json("an answer with both", { jsonrpc: "2.0", id: 3, result: 1, error: { code: 1, message: "no" } }),
];

const HEADERS: readonly Fault[] = [
  header(
    "has a second field",
    `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 36\r\n\r\n${NOTE}`,
  ),
  header("names an unknown charset", `Content-Type: text/plain; charset=klingon\r\nContent-Length: 36\r\n\r\n${NOTE}`),
  header("has unknown fields", `X-Length: 7\r\nContent-Length: 36\r\nX: y: z\r\n\r\n${NOTE}`),
  header("is in small letters", `content-length: 36\r\n\r\n${NOTE}`),
  header("has blanks about", `Content-Length:    36   \r\n\r\n${NOTE}`),
  header("has its length twice", `Content-Length: 1\r\nContent-Length: 36\r\n\r\n${NOTE}`),
  header("says a fraction for a length", `Content-Length: 36.5\r\n\r\n${NOTE}`),
  header("says no length", "Content-Type: x\r\n\r\n"),
  header("says a length in words", "Content-Length: many\r\n\r\n"),
  header("says length 0", "Content-Length: 0\r\n\r\n"),
  header("says a length below 0", "Content-Length: -5\r\n\r\n"),
  header("is empty", "\r\n\r\n"),
  header("is no header", "GET / HTTP/1.1\r\n\r\n"),
  header("is noise", Uint8Array.from([0xff, 0, 0x80, 0x0d, 0x0a, 0x0d, 0x0a])),
];

/** Proper messages in pieces, one after the other, as a pipe may cut them. */
const PIECES: readonly Fault[] = [
  {
    name: "a message byte by byte",
    commit(server) {
      for (const byte of Buffer.from(`Content-Length: 36\r\n\r\n${NOTE}`)) server.write(Uint8Array.of(byte));
    },
  },
  {
    name: "a hundred messages at once",
    commit: (server) => server.write(`Content-Length: 36\r\n\r\n${NOTE}`.repeat(100)),
  },
];

export const messageFaults: readonly Fault[] = [...BODIES, ...HEADERS, ...PIECES];
