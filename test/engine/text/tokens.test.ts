import assert from "node:assert/strict";
import fc from "fast-check";
import { read } from "../../../server/engine/text/reading";
import { Flag } from "../../../server/engine/text/tokens";

/** Asserts how a text is cut: `·` parts tokens, `|` starts a sentence, `¶` a block. */
function cuts(text: string, expected: string, format: "plain" | "markdown" = "plain"): void {
  const { tokens } = read(text, format);
  let shown = "";
  for (let t = 0; t < tokens.count; t++) {
    const flags = tokens.flags[t]!;
    shown += t === 0 ? "" : flags & Flag.BlockStart ? "¶" : flags & Flag.SentenceStart ? "|" : "·";
    shown += text.slice(tokens.start[t], tokens.end[t]);
  }
  assert.equal(shown, expected);
}

describe("Tokens", () => {
  it("part possessives and elided articles from names, and leave names with apostrophes whole", () => {
    cuts("Mali’s and Aqim's", "Mali·’s·and·Aqim·'s");
    cuts("L’Algérie d'Abou Zeid", "L’·Algérie·d'·Abou·Zeid");
    cuts("O’Brien in N’Djamena on Shari’a", "O’Brien·in·N’Djamena·on·Shari’a");
  });

  it("part hyphenated words, so that each can be a name", () => {
    cuts("Algeria-Mali", "Algeria·-·Mali");
    cuts("ex-GSPC", "ex·-·GSPC");
  });

  it("keep the stops of abbreviations, initials and addresses", () => {
    cuts("Thierno A. Diallo of the U.S. met Dr. Berg", "Thierno·A.·Diallo·of·the·U.S.·met·Dr.·Berg");
    cuts("J.Smith at AT&T on example.com", "J.·Smith·at·AT&T·on·example.com");
  });

  it("part words that lost the space between them, where both stand elsewhere, and leave other capitals inside words", () => {
    cuts("The NFU of Anna Berg: NFUMembers and BergAnna", "The·NFU·of·Anna·Berg·:·NFU·Members·and·Berg·Anna");
    cuts("YouTube and WordPress", "YouTube·and·WordPress");
  });

  it("keep decomposed accents and emoji whole", () => {
    cuts("Cafe\u0301 👍🏽 Gao", "Cafe\u0301·👍🏽·Gao");
  });

  it("are in order, inside the text and on no half of a surrogate pair, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("plain" as const, "markdown" as const),
        (text, format) => {
          const { tokens } = read(text, format);
          for (let t = 0; t < tokens.count; t++) {
            assert.ok(tokens.start[t]! < tokens.end[t]! && tokens.end[t]! <= text.length);
            assert.ok(t === 0 || tokens.end[t - 1]! <= tokens.start[t]!);
            for (const edge of [tokens.start[t]!, tokens.end[t]!]) assert.ok(!splitsPair(text, edge));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("Sentences", () => {
  it("end at a stop before a capital, quotes included", () => {
    cuts("He left. “Yes.” She stayed!", "He·left·.|“·Yes·.·”|She·stayed·!");
  });

  it("do not end at a title, an initial or a date", () => {
    cuts("Gen. Faure met A. Diallo. In Nov. 5 they spoke.", "Gen.·Faure·met·A.·Diallo·.|In·Nov.·5·they·spoke·.");
  });

  it("end with a short line of plain text, and go on over a line broken at the margin", () => {
    cuts("By Anna Berg\nGulu", "By·Anna·Berg|Gulu");
    cuts(
      "It was a long line of the sort that has been broken by Jean\nDupont.",
      "It·was·a·long·line·of·the·sort·that·has·been·broken·by·Jean·Dupont·.",
    );
  });

  it("go on over any line break inside a Markdown paragraph", () => {
    cuts("By Anna\nBerg", "By·Anna·Berg", "markdown");
  });
});

function splitsPair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
