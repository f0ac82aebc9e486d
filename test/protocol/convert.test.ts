import assert from "node:assert/strict";
import fc from "fast-check";
import { SymbolKind } from "vscode-languageserver";
import { positionsOf, symbolKindOf } from "../../server/convert";
import { KINDS } from "../../server/engine/index";
import { parseMarked } from "../support/marked";

/** Texts of everything that could upset a count: all line ends, astral characters, combining marks, odd separators. */
const texts = fc
  .array(
    fc.constantFrom(
      "a",
      "Smith",
      " ",
      "\n",
      "\r",
      "\r\n",
      "é",
      "e\u0301",
      "😀",
      "👩‍👩‍👧",
      "\u2028",
      "\u0085",
      "\ufeff",
      "ب",
    ),
  )
  .map((pieces) => pieces.join(""));

/** True between CR and LF, where no position points. */
const isInLineEnd = (text: string, offset: number) => text[offset - 1] === "\r" && text[offset] === "\n";

describe("positions", () => {
  it("lead back to their offset, in any text", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const positions = positionsOf(text);
        const back = positions.offset(positions.position(offset));
        assert.equal(back, isInLineEnd(text, offset) ? offset - 1 : offset);
      }),
    );
  });

  it("count lines by CR, LF and CRLF alone, and characters in UTF-16 code units", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        const { line, character } = positionsOf(text).position(text.length);
        assert.deepEqual({ line, character }, { line: lines.length - 1, character: lines.at(-1)!.length });
      }),
    );
  });

  it("outside the text give its edges, past the end of a line that end", () => {
    const positions = positionsOf("Gao\r\nKidal");
    assert.equal(positions.offset({ line: 9, character: 0 }), 10);
    assert.equal(positions.offset({ line: 0, character: 99 }), 3);
  });

  it("give the text of a span back through its range", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        fc.pre(!isInLineEnd(text, start) && !isInLineEnd(text, end));
        const positions = positionsOf(text);
        assert.deepEqual(positions.span(positions.range({ start, end })), { start, end });
      }),
    );
  });
});

describe("the lines of a span", () => {
  it("hold all of it but the line ends", () => {
    const { text, spans } = parseMarked("In the ⟦Central⟧\r\n⟦African⟧\r⟦Republic⟧ now");
    const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
    assert.deepEqual(
      positionsOf(text).lines(whole),
      spans.map(({ start, end }) => ({ start, end })),
    );
  });
});

describe("kinds", () => {
  it("are shown as four different kinds of symbol", () => {
    const shown = KINDS.map(symbolKindOf);
    assert.equal(new Set(shown).size, KINDS.length);
    assert.ok(shown.every((kind) => kind >= SymbolKind.File && kind <= SymbolKind.TypeParameter));
  });
});
