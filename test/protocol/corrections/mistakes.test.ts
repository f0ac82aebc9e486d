import assert from "node:assert/strict";
import { corrected } from "../../../server/corrections/correct";
import { parseCast } from "../../../server/engine";
import { corrects, refuses, subjectsOf } from "./correcting";

const known = { gao: ["place", "Gao"], anna: ["person", "Anna Berg"] } as const;
const gao = { act: "confirm", entity: "gao" } as const;

describe("a correction of a cast with a mistake", () => {
  it("is refused where nothing of it can be read, and says where", () => {
    refuses(
      "actors:\n  - name: A\n    aliases: [[B\nplaces:\n",
      gao,
      /^cast\.yaml has a mistake in line [34]; mend it first\.$/,
      known,
    );
    refuses("actors:\r\n\t- name: A\r\n", gao, /^cast\.yaml has a mistake in line 2; mend it first\.$/, known);
    refuses("- Gao\n", gao, /^cast\.yaml has a mistake in line 1; mend it first\.$/, known);
    refuses(
      `# ${"x".repeat(5_000_000)}\n`,
      gao,
      /^A cast file has at most 500,000 characters; this one has 5,000,003\.$/,
      known,
    );
    refuses("[".repeat(100_000), gao, /^cast\.yaml has a mistake in line 1; mend it first\.$/, known);
    refuses(
      `# ${"x".repeat(499_990)}\n`,
      gao,
      /^That would contradict the cast\. A cast file has at most|^A cast file has at most/,
      known,
    );
  });

  it("leaves every mistake as it is", () => {
    const before = `colour: red
actors:
  - name: Anna Berg
    kind: persno # unknown
    aliases: none
  - kind: person
  - just a text
  - name: [a, list]
    kind: person
  - &one {name: Rill, kind: organization, aliases: [Rill], note: {deep: true}}
  - name: Rill
    kind: organization
not-names: Reply
apart:
  - [alone]
  - al-Watan
actors: []
`;
    corrects(before, gao, `${before}places:\n  - name: Gao\n`, known);
    corrects(
      before,
      { act: "apart", entity: "anna", other: "gao" },
      before.replace("  - al-Watan\n", "  - al-Watan\n  - [Anna Berg, Gao]\n"),
      known,
    );
  });

  it("is refused where the mistake stands in its way", () => {
    const byHand = /^cast\.yaml is written in a way that this cannot be added to; change it by hand\.$/;
    refuses("places: Gao and others\n", gao, byHand, known);
    refuses("not-names: Reply\n", { act: "reject", surface: "Updates" }, byHand, known);
    refuses("places:\n  - name: Gao\n    aliases: {a: b}\n", gao, byHand, { gao: ["place", "Gao", "Gawgaw"] });
  });

  it("is refused where it would change what stands elsewhere too", () => {
    const shared = "actors:\n  - {name: &a Anna Berg, kind: person}\nnot-names: [Reply]\napart: [[*a, Ben Okri]]\n";
    refuses(shared, { act: "reject", surface: "Anna Berg" }, /^That would contradict the cast\. /, known);
    refuses(shared, { act: "rename", entity: "anna", name: "Anne" }, /change it by hand\.$/, known);
  });
});

describe("a name in a cast", () => {
  it("has quotes where YAML would take it for something else", () => {
    for (const [name, written] of [
      ["no", '"no"'],
      ["Yes", '"Yes"'],
      ["2001", '"2001"'],
      ["1:30", '"1:30"'],
      ["null", '"null"'],
      ["#x", '"#x"'],
      ["Bar: the pub", '"Bar: the pub"'],
      ["O'Brien", "O'Brien"],
      ['"Doc" Holliday', "'\"Doc\" Holliday'"],
      ["back\\slash", "back\\slash"],
      ["__proto__", "__proto__"],
      ["constructor", "constructor"],
      ["@home", '"@home"'],
      ["Müller & Söhne", "Müller & Söhne"],
      ["a\u0000b\u2028c", "a b c"],
    ] as const)
      corrects(
        undefined,
        { act: "add", surface: name, kind: "person" },
        `actors:\n  - name: ${written}\n    kind: person\n`,
      );
    corrects("not-names: [a]\n", { act: "reject", surface: "b, c" }, 'not-names: [a, "b, c"]\n');
    corrects("not-names:\n- a\n", { act: "reject", surface: "b, c" }, "not-names:\n- a\n- b, c\n");
  });

  it("is read as it was", () => {
    const names = [
      "no",
      "~",
      "- x",
      "x #y",
      "[z",
      "{",
      "é: è",
      "'",
      "a'b",
      "%d",
      "!t",
      "&r",
      "*s",
      "? q",
      "| p",
      "> o",
      "x:",
      "0o7",
      "1_000",
    ];
    for (const name of names.filter((one) => /[\p{L}\p{N}]/u.test(one))) {
      const made = corrected(undefined, { act: "add", surface: name, kind: "person" }, subjectsOf({}));
      assert.ok("text" in made, name);
      assert.deepEqual(
        parseCast(made.text).entries.map(({ entry }) => entry.name),
        [name],
      );
    }
  });
});

describe("a cast file", () => {
  it("keeps its byte-order mark, its ends of lines and its end", () => {
    corrects(
      "\ufeffplaces:\r\n  - name: Kidal\t# a town\r\n\r\n  - name: Bamako",
      gao,
      "\ufeffplaces:\r\n  - name: Kidal\t# a town\r\n\r\n  - name: Bamako\r\n\r\n  - name: Gao",
      known,
    );
    corrects("\ufeff", gao, "\ufeffplaces:\n  - name: Gao\n", known);
    corrects("# mine", gao, "# mine\nplaces:\n  - name: Gao", known);
    corrects("---\n# mine\n", gao, "---\n# mine\nplaces:\n  - name: Gao\n", known);
  });

  it("is changed in as few characters as can be", () => {
    const text = "# the cast\nactors:\n  - name: Anna Berg\n    kind: person\nnot-names: [Reply]\n";
    const made = corrected(text, { act: "reject", surface: "Updates" }, subjectsOf({}));
    const at = text.indexOf("]");
    assert.deepEqual("splices" in made && made.splices, [{ start: at, end: at, text: ", Updates" }]);
  });
});
