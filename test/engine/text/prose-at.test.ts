import assert from "node:assert/strict";
import { isProseAt } from "../../../server/engine/text/prose-at";
import { parseMarked } from "../../support/marked";

/** Asserts that a name written at the cursor would be read, or would not be. */
function at(marked: string, expected: boolean, format: "plain" | "markdown" = "markdown"): void {
  const { text, cursor } = parseMarked(marked);
  assert.equal(isProseAt(text, format, cursor!), expected, marked);
}

describe("What is written", () => {
  it("is prose in paragraphs, headings, items, cells and quotes, and where one could begin", () => {
    for (const marked of [
      "‸",
      "Ak‸",
      "# Ak‸",
      "- Ak‸",
      "| a |\n| - |\n| Ak‸ |",
      "> Ak‸",
      "One.\n\n‸\n\nTwo.",
      "**Ak‸**",
    ])
      at(marked, true);
    at("Grace Ak‸", true, "plain");
  });

  it("is prose in the text of a link and between brackets, but not in the target of a link", () => {
    at("[Ak‸](a.md)", true);
    at("[[Ak‸]]", true);
    at("[[Ak‸", true);
    for (const marked of ["[a](Ak‸)", "[a](Ak‸", "[a](‸)", "[a](<Ak‸>)", '[a](b.md "Ak‸")', "[a]: http://Ak‸"])
      at(marked, false);
  });

  it("is no prose in code", () => {
    for (const marked of ["```\nAk‸\n```", "```\n\n‸\n\n```", "```\nAk‸", "```\nAk\n\n‸", "    Ak‸", "See `Ak‸`."])
      at(marked, false);
    at("See `Ak`‸", true);
    at("```\nAk\n```\n\n‸", true);
    at("    Ak‸", true, "plain");
  });

  it("is no prose in front matter, comments and HTML", () => {
    for (const marked of [
      "---\ntitle: Ak‸\n---\n",
      "<!-- Ak‸ -->",
      "a <!-- Ak‸ --> b",
      "<div>\nAk‸\n</div>",
      "a <b Ak‸> c",
    ])
      at(marked, false);
    at("---\ntitle: Ak\n---\n‸", true);
    at("a <!-- Ak -->‸", true);
  });

  it("is no prose in an address", () => {
    for (const format of ["plain", "markdown"] as const) {
      at("See https://example.org/Ak‸", false, format);
      at("Write to anna@exa‸mple.org", false, format);
      at("See https://example.org/Ak ‸", true, format);
    }
  });
});
