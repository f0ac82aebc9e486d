import assert from "node:assert/strict";
import fc from "fast-check";
import { framing } from "../../server/framing";

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What comes through of a stream, cut into pieces of so many bytes. */
function through(stream: string, pieces = stream.length): string[] {
  const bytes = Buffer.from(stream);
  const { push } = framing();
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += pieces) {
    for (const message of push(bytes.subarray(at, at + pieces))) found.push(Buffer.from(message).toString());
  }
  return found;
}

describe("the framing of messages", () => {
  it("lets messages through, however they are cut", () => {
    const bodies = fc.array(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 40 }), (all, pieces) => {
        assert.deepEqual(through(all.map(frame).join(""), pieces), all.map(frame));
      }),
    );
  });

  for (const [what, bytes] of [
    ["a header without a length", "Content-Type: x\r\n\r\n"],
    ["a length that is no number", "Content-Length: many\r\n\r\n"],
    ["a length below nothing", "Content-Length: -5\r\n\r\n"],
    ["a length beyond all", `Content-Length: ${2 ** 40}\r\n\r\n`],
    ["a message of nothing", "Content-Length: 0\r\n\r\n"],
    ["what is no header", "GET / HTTP/1.1\r\n\r\n"],
    ["the rest of a message that was longer than it said", '{"rest":1}'],
    ["noise without an end", "\xff\0".repeat(100_000)],
  ] as const) {
    it(`finds the next message after ${what}`, () => {
      assert.deepEqual(through(`${frame("{}")}${bytes}${frame("[1]")}`, 1000), [frame("{}"), frame("[1]")]);
    });
  }

  it("takes a header in any case, with more in it, and says no more than the length", () => {
    const stream = "X: y\r\ncontent-length:  2  \r\nContent-Type: text/plain; charset=klingon\r\n\r\n{}";
    assert.deepEqual(through(stream), [frame("{}")]);
  });
});
