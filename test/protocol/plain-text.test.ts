import assert from "node:assert/strict";
import fc from "fast-check";
import { asMarkdown, isolated, onOneLine, withoutIcons } from "../../client/plain-text";

describe("names from the text, as the client shows them", () => {
  it("are on one line", () => {
    assert.equal(onOneLine(" General\n\tOkello\u0000\u0085 "), "General Okello");
  });

  it("show no icons", () => {
    assert.equal(withoutIcons("$(trash) & $(sync~spin)"), "\\$(trash) & \\$(sync~spin)");
  });

  it("mean nothing in Markdown", () => {
    assert.equal(asMarkdown("[x](command:y) <b>"), "\\[x\\]\\(command\\:y\\) \\<b\\>");
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.doesNotMatch(asMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, ""), /[!-/:-@[-`{-~]/);
      }),
    );
  });

  it("keep their direction of writing to themselves", () => {
    assert.equal(isolated("Gao"), "Gao");
    for (const text of ["مالي", "abc\u202edef"]) assert.equal(isolated(text), `\u2068${text}\u2069`);
  });
});
