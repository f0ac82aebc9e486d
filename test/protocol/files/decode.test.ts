import assert from "node:assert/strict";
import { decode } from "../../../server/files/decode";

const utf8 = new TextEncoder();
const wide = (text: string, order: "le" | "be", mark: boolean) => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};

const TEXT = "Déby met Iyad ag Ghaly 😀 in Kidal.";

describe("decoding a file", () => {
  it("reads UTF-8", () => assert.deepEqual(decode(utf8.encode(TEXT)), { text: TEXT }));

  it("reads nothing", () => assert.deepEqual(decode(new Uint8Array()), { text: "" }));

  it("drops a byte-order mark", () => assert.deepEqual(decode(utf8.encode(`\ufeff${TEXT}`)), { text: TEXT }));

  it("reads UTF-16 of either order by its mark", () => {
    assert.deepEqual(decode(wide(TEXT, "le", true)), { text: TEXT });
    assert.deepEqual(decode(wide(TEXT, "be", true)), { text: TEXT });
  });

  it("reads UTF-16 without a mark by its zeros", () => {
    assert.deepEqual(decode(wide("John Smith left.", "le", false)), { text: "John Smith left." });
    assert.deepEqual(decode(wide("John Smith left.", "be", false)), { text: "John Smith left." });
  });

  it("takes what is no UTF-8 for windows-1252", () => {
    const bytes = Uint8Array.from([0x44, 0xe9, 0x62, 0x79, 0x92, 0x73, 0x20, 0x80]);
    assert.deepEqual(decode(bytes), { text: "Déby’s €" });
  });

  it("reads a long text that is no UTF-8", () => {
    assert.deepEqual(decode(new Uint8Array(100_000).fill(0xe9)), { text: "é".repeat(100_000) });
  });

  it("sets aside what holds zeros", () => {
    const reason = "It is a binary file, not a text.";
    assert.deepEqual(decode(Uint8Array.from([0x50, 0x4b, 0, 0, 7, 0x41])), { reason });
    assert.deepEqual(decode(utf8.encode(`${"a".repeat(9000)}\0`)), { reason });
    assert.deepEqual(decode(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])), { reason });
  });
});
