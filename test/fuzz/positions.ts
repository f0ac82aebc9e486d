import assert from "node:assert/strict";
import fc from "fast-check";
import { positionsOf } from "../../server/convert";
import type { Fuzzer } from "./fuzzer";

/** Everything that could upset a count: all line ends, what is two units long, what joins, what turns the direction. */
const PIECES = [
  ..."aZ .\n\r\n\r".split(""),
  ...["\r\n", "\n\r", "\r\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\f", "\ufeff", "\0"],
  ...["é", "e\u0301", "Z\u0351\u036f", "\u0301", "ﬀ", "İ", "ß"],
  ...["😀", "𝐀", "👩‍👩‍👧", "🇲🇱", "\ud83d", "\ude00"],
  ...["قال", "שלום", "\u202e", "\u202c", "\u2066", "\u2069", "\u200f", "\u200b", "京都"],
];

/** Round trips of one draw. */
const TRIPS = 20;

const cases = fc.record({
  text: fc.array(fc.constantFrom(...PIECES), { maxLength: 60, size: "max" }).map((pieces) => pieces.join("")),
  offsets: fc.array(fc.nat({ max: 200 }), { minLength: TRIPS, maxLength: TRIPS }),
  places: fc.array(fc.record({ line: fc.integer({ min: 0, max: 70 }), character: fc.integer({ min: 0, max: 70 }) }), {
    minLength: 2,
    maxLength: 2,
  }),
});

export const positions: Fuzzer = {
  name: "positions",
  holds: "positions lead back to their offset and count as the protocol counts, a million times",
  runs: 1_000_000 / TRIPS,
  share: 10_000 / TRIPS,
  property: () =>
    fc.property(cases, ({ text, offsets, places }) => {
      const lines = linesOf(text);
      const found = positionsOf(text);
      for (const number of offsets) {
        const offset = number % (text.length + 1);
        const inLineEnd = text[offset - 1] === "\r" && text[offset] === "\n";
        const position = found.position(offset);
        assert.deepEqual(position, counted(lines, offset - (inLineEnd ? 1 : 0)), `at ${offset}`);
        assert.equal(found.offset(position), inLineEnd ? offset - 1 : offset);
      }
      for (const { line, character } of places) {
        const last = lines[Math.min(line, lines.length - 1)]!;
        const expected = line < lines.length ? Math.min(last.start + character, last.end) : text.length;
        assert.equal(found.offset({ line, character }), expected, `line ${line}, character ${character}`);
      }
      const [start, end] = [offsets[0]! % (text.length + 1), text.length];
      const shown = found.lines({ start, end }).map((span) => text.slice(span.start, span.end));
      assert.equal(shown.join(""), text.slice(start, end).replace(/[\r\n]/g, ""), "the lines of a span hold its text");
    }),
};

interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
}

/** The lines by the letter of the protocol: they end at LF, CRLF and CR, nowhere else. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  return [...lines, { start, end: text.length }];
}

/** The position of an offset, counted from the first line on. */
function counted(lines: readonly Line[], offset: number): { line: number; character: number } {
  let line = 0;
  while (line + 1 < lines.length && lines[line + 1]!.start <= offset) line++;
  return { line, character: offset - lines[line]!.start };
}
