import assert from "node:assert/strict";
import fc from "fast-check";
import { fixesIn } from "../../../server/cast-language/fixes";
import { spotAt, spotsIn, spotToWrite } from "../../../server/cast-language/spots";
import { writtenAt } from "../../../server/cast-language/yaml-text";
import { spliced } from "../../../server/corrections/yaml/splice";
import { parseMarked, renderMarked } from "../../support/marked";

/** Asserts what each marked scalar of a cast file is there for; those without a mark mean nothing. */
function means(marked: string): void {
  const { text } = parseMarked(marked);
  const shown = spotsIn(text).map(({ start, end, what }) => ({ start, end, label: what }));
  assert.equal(renderMarked(text, shown), marked);
}

describe("the scalars of cast.yaml", () => {
  it("mean something by their place", () =>
    means(
      [
        "⟦actors|key⟧: # mine",
        "  - ⟦name|key⟧: ⟦NFU|name⟧",
        "    ⟦kind|key⟧: ⟦organization|kind⟧",
        "    ⟦aliases|key⟧: [⟦\"National Farmers Union\"|alias⟧, ⟦'Union'|alias⟧]",
        "    ⟦note|key⟧: ⟦Founded in 1987.|note⟧",
        "⟦places|key⟧: [{⟦name|key⟧: ⟦Gao|name⟧, ⟦at|key⟧: [⟦16.27|degrees⟧, ⟦-0.04|degrees⟧]}]",
        "⟦not-names|key⟧:",
        "  - ⟦Reply|not-name⟧",
        "⟦apart|key⟧:",
        "  - [⟦Gao|apart⟧, ⟦Goa|apart⟧]",
        "",
      ].join("\n"),
    ));

  it("mean something as far as they are where they should be", () => {
    means("⟦actors|key⟧: ⟦Rill|list⟧\n⟦zzz|key⟧: [a]\n");
    means("⟦actors|key⟧:\n  - ⟦Rill|key⟧\n  - [x]\n⟦not-names|key⟧: [{a: b}, ⟦c|not-name⟧]\n⟦apart|key⟧: [⟦x|list⟧]\n");
  });

  it("mean something in a broken file too", () =>
    means("⟦actors|key⟧:\n\t- ⟦name|key⟧: ⟦Rill|name⟧\n⟦not-names|key⟧: [⟦Reply|not-name⟧, ⟦Updates|not-name⟧"));

  it("are found whatever stands there", () => {
    const part = fc.constantFrom(
      ...[
        "actors:",
        "places:",
        "not-names:",
        "apart:",
        "name:",
        "kind:",
        "aliases:",
        "at:",
        "note:",
        "Gao",
        "__proto__",
      ],
      ...[
        "\n",
        "\n  ",
        "\n  - ",
        "\n    ",
        "\t",
        " ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "'",
        '"',
        "#",
        "&a",
        "*a",
        "|",
        ">",
        "?",
        "---",
        "\r\n",
        "🦊",
        "\ud83e",
      ],
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(200), (cast, at) => {
        let last = 0;
        for (const { start, end } of spotsIn(cast)) {
          assert.ok(start >= last && start < end && end <= cast.length, cast);
          last = start;
        }
        const offset = Math.min(at, cast.length);
        spotAt(cast, offset);
        const spot = spotToWrite(cast, offset);
        assert.ok(!spot || (spot.start <= offset && offset <= spot.end && spot.end <= cast.length), cast);
        for (const { splices } of fixesIn(cast)) spliced(cast, splices);
      }),
      { numRuns: 500 },
    );
  });

  it("can be written anew with any text in one line", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim());
    const quote = fc.constantFrom("" as const, "'" as const, '"' as const);
    fc.assert(
      fc.property(name, quote, fc.boolean(), (text, mark, isInFlow) => {
        fc.pre(text !== "");
        const scalar = writtenAt({ quote: mark, isInFlow }, text);
        const spots = spotsIn(isInFlow ? `not-names: [${scalar}]` : `not-names:\n  - ${scalar}\n`);
        assert.deepEqual(
          spots.slice(1).map((spot) => spot.text),
          [text],
        );
      }),
    );
  });
});
