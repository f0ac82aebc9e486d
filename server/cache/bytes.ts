import type { Pack } from "../engine/index";

/** A pack as bytes: the length of its tables and the machine's order of bytes, the tables in UTF-8, the columns. */
export function bytesOf({ tables, columns }: Pack): Uint8Array {
  const json = new TextEncoder().encode(tables);
  const bytes = new Uint8Array(HEAD + json.length + columns.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, json.length, true);
  head.setUint32(4, ORDER, true);
  bytes.set(json, HEAD);
  bytes.set(columns, HEAD + json.length);
  return bytes;
}

/** The pack in such bytes. Throws an `Error` on those of a machine of another order of bytes, and on too few. */
export function packIn(bytes: Uint8Array): Pack {
  if (bytes.length < HEAD) throw new Error("too few bytes");
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = HEAD + head.getUint32(0, true);
  if (head.getUint32(4, true) !== ORDER) throw new Error("another order of bytes");
  return { tables: new TextDecoder().decode(bytes.subarray(HEAD, end)), columns: bytes.subarray(end) };
}

const HEAD = 8;
const ORDER = new Uint8Array(new Uint16Array([1]).buffer)[0]!;
