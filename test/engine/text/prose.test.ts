import assert from "node:assert/strict";
import { proseOf } from "../../../server/engine/text/prose";
import { parseMarked, renderMarked } from "../../support/marked";

/** Asserts that exactly the marked stretches are prose, white space round them apart, each in a block of the kind of its label. */
function prose(marked: string, format: "plain" | "markdown" = "markdown"): void {
  const { text } = parseMarked(marked);
  const spans = proseOf(text, format).blocks.flatMap((block) =>
    block.spans.flatMap(({ start, end }) => {
      const shown = text.slice(start, end);
      const from = start + shown.length - shown.trimStart().length;
      return shown.trim() === "" ? [] : [{ start: from, end: from + shown.trim().length, label: block.kind }];
    }),
  );
  assert.equal(renderMarked(text, spans), marked);
}

describe("Prose", () => {
  it("is the headings, paragraphs and items of a Markdown document, without their marks", () => {
    prose(
      "# ⟦Gulu|heading⟧\n\n⟦One|heading⟧\n====\n\n⟦One|paragraph⟧\n\n- ⟦two|item⟧\n- [ ] ⟦three|item⟧\n\n> ⟦said|paragraph⟧",
    );
  });

  it("is what emphasis and links show, not how they are written", () => {
    prose('⟦A|paragraph⟧ **⟦bold|paragraph⟧** [⟦link|paragraph⟧](http://x.org "title") ⟦goes.|paragraph⟧');
    prose("⟦See|paragraph⟧ ![⟦Gulu town|paragraph⟧](gulu.png)");
  });

  it("leaves code, HTML, comments, entities and addresses out", () => {
    prose(
      "⟦Run|paragraph⟧ `Paris` ⟦now.|paragraph⟧\n\n```\nParis\n```\n\n    Paris\n\n<div>Paris</div>\n\n<!-- Paris -->\n",
    );
    prose("⟦Write to|paragraph⟧ anna@example.org ⟦or|paragraph⟧ https://example.org/Paris ⟦today|paragraph⟧", "plain");
    prose("⟦Smith|paragraph⟧ &amp; ⟦Sons|paragraph⟧");
  });

  it("leaves YAML front matter out, which Markdown would read as a heading", () => {
    prose("---\ntitle: Paris\n---\n\n⟦Text|paragraph⟧\n");
    prose("---\r\ntitle: Paris\r\n---\r\n⟦Text|paragraph⟧");
    prose("# ⟦Mali|heading⟧\r\n\r\n⟦One\r\ntwo *|paragraph⟧\r\n\r\n⟦Three|paragraph⟧\r\n");
  });

  it("takes table cells one by one", () => {
    prose("| ⟦Town|cell⟧ | ⟦Head|cell⟧ |\n|---|---|\n| ⟦Gulu|cell⟧ | `x` |\n");
  });

  it("takes the text of footnotes, and not their marks", () => {
    prose("⟦He left.|paragraph⟧[^1]\n\n[^1]: ⟦Said Anna Berg.|footnote⟧\n");
    prose("⟦He left.|paragraph⟧[^1]\n\n[^1]: ⟦Anna|footnote⟧\n");
  });

  it("masks the brackets of what the writer marked, in Markdown and in plain text", () => {
    for (const format of ["plain", "markdown"] as const) {
      prose("⟦Then|paragraph⟧ [[⟦Anna Berg|paragraph⟧]] ⟦left.|paragraph⟧", format);
      prose("⟦Then|paragraph⟧ [⟦May|paragraph⟧]{.person id=may} ⟦left.|paragraph⟧", format);
    }
  });

  it("parts plain text at blank lines", () => {
    prose("⟦One\ntwo|paragraph⟧\r\n\r\n  ⟦three|paragraph⟧ \n", "plain");
  });
});
