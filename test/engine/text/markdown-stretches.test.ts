import assert from "node:assert/strict";
import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { addressesIn } from "../../../server/engine/text/addresses";
import { type Stretch, stretchesOf } from "../../../server/engine/text/markdown-stretches";
import { markdown } from "../../../server/engine/text/prose-markdown";
import { parseMarked, renderMarked } from "../../support/marked";
import { nastyMarkdown } from "./nasty-markdown";

/** A node of a syntax tree: its name and where it is. */
type Node = readonly [name: string, from: number, to: number];

/** The parser as it comes, with none of our short cuts. */
const plain = parser.configure(GFM);

describe("The stretches of a Markdown document", () => {
  it("are the plain paragraphs and headings, and what is between them", () => {
    stretches(
      "#⟦ One|heading⟧\n\n⟦Anna left.\nShe went home.|paragraph⟧\n\n⟦- an item\n\n  of two\n\n|unknown⟧⟦Later.|paragraph⟧\n",
    );
    stretches("##⟦ Two|heading⟧\n⟦Anna|paragraph⟧\n\n⟦Anna *left*.\n\n|unknown⟧⟦(Then)|paragraph⟧");
    stretches("⟦Anna|paragraph⟧\n\n⟦```\n\nBerg\n\n```\n\nBerg\n|unknown⟧");
  });

  it("say together what a parse of the whole document says", () => {
    fc.assert(
      fc.property(nastyMarkdown, fc.nat(), (text, start) => {
        const from = lineStart(text, start);
        const parts = stretchesOf(text, from).flatMap((stretch) => nodesOf(text, stretch));
        assert.deepEqual(parts, nodesIn(plain.parse(text.slice(from)), text, from));
      }),
      { numRuns: 1000 },
    );
  });

  it("are in order, leave out nothing but blank lines, and hold no addresses where they are prose", () => {
    fc.assert(
      fc.property(nastyMarkdown, (text) => {
        let end = 0;
        for (const stretch of stretchesOf(text, 0)) {
          assert.match(text.slice(end, stretch.start), /^\s*$/u);
          assert.ok(stretch.start >= end && stretch.end > stretch.start);
          assert.ok(stretch.prose >= stretch.start && stretch.prose < stretch.end);
          if (stretch.kind !== "unknown") {
            assert.notEqual(text.slice(stretch.prose, stretch.end).trim(), "");
            assert.deepEqual(addressesIn(text, stretch), []);
          }
          end = stretch.end;
        }
        assert.match(text.slice(end), /^\s*$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("The parser of Markdown", () => {
  it("reads every document as it would without the runs and tags that it takes at once", () => {
    fc.assert(
      fc.property(nastyMarkdown, (text) => {
        assert.deepEqual(nodesIn(markdown.parse(text), text, 0), nodesIn(plain.parse(text), text, 0));
      }),
      { numRuns: 600 },
    );
  });
});

/** Asserts that the stretches of a text are those marked, from where their prose starts. */
function stretches(marked: string): void {
  const { text } = parseMarked(marked);
  const found = stretchesOf(text, 0).map(({ prose, end, kind }) => ({ start: prose, end, label: kind }));
  assert.equal(renderMarked(text, found), marked);
}

/** The nodes that a stretch stands for. */
function nodesOf(text: string, { start, end, prose, kind }: Stretch): Node[] {
  if (kind === "unknown") return nodesIn(plain.parse(text.slice(start, end)), text, start);
  if (kind === "paragraph") return [["Paragraph", start, end]];
  const level = prose - start;
  return [
    [`ATXHeading${level}`, start, end],
    ["HeaderMark", start, prose],
  ];
}

/** What holds no prose itself: whether blank lines at its end are a part of it depends on whether something follows. */
const OPEN_ENDED = /List$|^ListItem$|^Blockquote$|^FencedCode$|^CodeText$|Block$/u;

/** The nodes of a tree in order, without the document itself and code of blank lines. */
function nodesIn(tree: ReturnType<typeof plain.parse>, text: string, offset: number): Node[] {
  const nodes: Node[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (name === "Document") return;
      const shown = text.slice(from + offset, to + offset).trimEnd();
      if (name === "CodeText" && shown === "") return;
      nodes.push([name, from + offset, OPEN_ENDED.test(name) ? from + offset + shown.length : to + offset]);
    },
  });
  return nodes;
}

/** The start of some line of a text. */
function lineStart(text: string, choice: number): number {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return starts[choice % starts.length]!;
}
