import assert from "node:assert/strict";
import {
  linked,
  listAsMarkdown,
  quoteAsMarkdown,
  quoteAsText,
  quoteItem,
  relativeReference,
  written,
} from "../../client/views/quotes";

const QUOTE = { text: "John *Smith* left.", place: "press/a b.md, line 3", href: "press/a%20b.md#L3" };

describe("what leaves the trees", () => {
  it("is a quote with its source, as plain text", () => {
    assert.equal(quoteAsText(QUOTE), "“John *Smith* left.” (press/a b.md, line 3)");
  });

  it("is a block quotation with a link to its line, as Markdown", () => {
    assert.equal(
      quoteAsMarkdown(QUOTE),
      "> John \\*Smith\\* left.\n>\n> — [press/a b.md, line 3](<press/a%20b.md#L3>)",
    );
  });

  it("names its source without a link where no link leads there", () => {
    assert.equal(
      quoteAsMarkdown({ ...QUOTE, place: "Untitled-1, line 1", href: undefined })
        .split("\n")
        .at(-1),
      "> — Untitled-1, line 1",
    );
  });

  it("is a list with lists in it", () => {
    const list = listAsMarkdown([{ text: "one", items: [quoteItem(QUOTE), { text: "a" }] }, { text: "two" }]);
    assert.equal(
      list,
      "- one\n  - “John \\*Smith\\* left.” ([press/a b.md, line 3](<press/a%20b.md#L3>))\n  - a\n- two",
    );
  });

  it("shows names that look like markup as themselves", () => {
    const names = {
      "<img src=x onerror=alert(1)>": "\\<img src=x onerror=alert(1)>",
      "$(trash)": "\\$(trash)",
      "[x](command:y)": "\\[x\\](command:y)",
      "- a": "\\- a",
      "1. a": "1\\. a",
      "a &amp; b & c": "a \\&amp; b & c",
    };
    for (const [name, expected] of Object.entries(names)) assert.equal(written(name), expected);
    assert.equal(linked("a]b", "c.md"), "[a\\]b](<c.md>)");
  });
});

describe("a relative reference", () => {
  it("leads from a folder to a file, up and down", () => {
    assert.equal(relativeReference("/w/notes", "/w/notes/a.md", 3), "a.md#L3");
    assert.equal(relativeReference("/w/notes/deep", "/w/press/a.md"), "../../press/a.md");
    assert.equal(relativeReference("/w", "/w/press/a.md", 1), "press/a.md#L1");
  });

  it("is encoded", () => {
    assert.equal(relativeReference("/w", "/w/a (b) ñ#<.md", 1), "a%20(b)%20%C3%B1%23%3C.md#L1");
  });
});
