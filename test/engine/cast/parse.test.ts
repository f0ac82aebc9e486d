import assert from "node:assert/strict";
import fc from "fast-check";
import { parseCast } from "../../../server/engine";
import { parseMarked, renderMarked } from "../../support/marked";

/** Asserts that exactly the marked mistakes are found in a cast file, each with the message of its label. */
function finds(marked: string): void {
  const { text } = parseMarked(marked);
  const problems = parseCast(text).problems.map(({ span, message }) => ({ ...span, label: message }));
  assert.equal(renderMarked(text, problems), marked);
}

/** What a cast file decides, entry by entry. */
function decides(text: string): string[] {
  return (parseCast(text).cast?.entries ?? []).map(({ kind, name, aliases, at, note }) =>
    [
      `${kind} ${name}`,
      ...aliases.map((alias) => `= ${alias}`),
      ...(at ? [`at ${at.latitude} ${at.longitude}`] : []),
      ...(note ? [`(${note})`] : []),
    ].join(" "),
  );
}

const SOUND = `# The cast of the fishing villages.
actors:
  - name: NFU
    kind: organization
    aliases: [National Farmers Union, 'Union nationale des paysans']
    note: Founded in 1987.
  - name: Maria Santos
    kind: person
  - {name: Lusitanians, kind: people}
places:
  - name: Porto Novo
    at: [-17.02, -25.07] # on the island
not-names:
  - Reply
apart: [[NFU, National Fishing Union]]
`;

describe("A cast file", () => {
  it("says who there is", () => {
    assert.deepEqual(decides(SOUND), [
      "organization NFU = National Farmers Union = Union nationale des paysans (Founded in 1987.)",
      "people Lusitanians",
      "person Maria Santos",
      "place Porto Novo at -17.02 -25.07",
    ]);
    const { cast, problems } = parseCast(SOUND);
    assert.deepEqual(problems, []);
    assert.deepEqual(cast?.notNames, ["Reply"]);
    assert.deepEqual(cast?.apartFrom("organization/@cast/nfu"), ["national fishing union"]);
  });

  it("may be empty, or have lists without items", () => {
    for (const text of ["", "# nothing yet\n", "actors:\nplaces: []\nnot-names: ~\n", "---\n"]) finds(text);
  });

  it("may have names that look like numbers, and keys of objects for names", () => {
    const text =
      "actors:\n  - name: 1984\n    kind: organization\n    aliases: [true, __proto__]\n  - {name: constructor, kind: person}\n";
    finds(text);
    assert.deepEqual(decides(text), ["organization 1984 = true = __proto__", "person constructor"]);
  });

  it("is the same in any order", () => {
    const one = "actors:\n  - {name: A, kind: person, aliases: [B, C]}\n  - {name: D, kind: person, aliases: [C, E]}\n";
    const other =
      "actors:\n  - {aliases: [E, C], kind: person, name: D}\n  - {name: A, aliases: [C, B], kind: person}\n";
    assert.deepEqual(parseCast(one).cast?.decisions, parseCast(other).cast?.decisions);
  });

  it("has an entry's place in it, for edits to come", () => {
    const text = "actors:\n  - name: NFU # farmers\n    kind: organization\n    aliases: [Union]\n";
    const [entry] = parseCast(text).entries;
    const shown = [entry!.span, entry!.name.span, entry!.aliases[0]!.span].map(({ start, end }) =>
      text.slice(start, end),
    );
    assert.deepEqual(
      shown.map((stretch) => stretch.trim()),
      ["name: NFU # farmers\n    kind: organization\n    aliases: [Union]", "NFU", "Union"],
    );
  });
});

describe("A mistake in a cast file", () => {
  it("is a key that there is not", () => {
    finds("⟦actor|There is no key “actor” in a cast. Is it “actors”?⟧: []\n");
    finds("⟦__proto__|There is no key “__proto__” in a cast: it has actors, places, not-names and apart.⟧: {a: 1}\n");
    finds(
      "actors:\n  - name: A\n    kind: person\n    ⟦alias|There is no key “alias” in an actor. Is it “aliases”?⟧: [B]\n",
    );
    finds(
      "places:\n  - name: A\n    ⟦kind|There is no key “kind” in a place: it has name, aliases, at and note.⟧: place\n",
    );
  });

  it("is a value of the wrong type", () => {
    finds("actors: ⟦Maria|This is not a list. It is written so: - name: …⟧\n");
    finds("actors:\n  - ⟦Maria|This is not an actor: that has name, kind, aliases and note.⟧\n");
    finds("places:\n  - name: ⟦[A, B]|This is not a text.⟧\n");
    finds("places:\n  - name: A\n    aliases: ⟦B|This is not a list. It is written so: [one name, another name]⟧\n");
    finds("apart:\n  - ⟦A|This is not a list. It is written so: [one name, another name]⟧\n");
    finds("not-names:\n  - ⟦{A: B}|This is not a text.⟧\n");
    finds("⟦- name: A|This is not a cast: that has actors, places, not-names and apart.⟧");
  });

  it("is a name or kind that is missing or none", () => {
    finds("actors:\n  - ⟦kind: person\n|The name is missing. Without it this is left out.⟧");
    finds("actors:\n  - ⟦name|The kind is missing: person, organization or people. Without it this is left out.⟧: A\n");
    finds("places:\n  - ⟦name|A name is missing here: there is no word.⟧:\n");
    finds("places:\n  - name: A\n    aliases: [⟦'—'|A name is missing here: there is no word.⟧, B]\n");
    finds(
      "actors:\n  - name: A\n    kind: ⟦organisation|“organisation” is no kind: it is person, organization or people. Without a kind this is left out.⟧\n",
    );
    finds("actors:\n  - name: A\n    kind: ⟦place|A place belongs to the list “places”. Here it is left out.⟧\n");
    finds(`not-names: [⟦${"long ".repeat(50).trim()}|A name has at most 200 characters.⟧]\n`);
  });

  it("is a place that lies nowhere", () => {
    finds("places:\n  - name: A\n    at: [⟦91|A latitude is a number from -90 to 90.⟧, 1]\n");
    finds("places:\n  - name: A\n    at: [1, ⟦-181|A longitude is a number from -180 to 180.⟧]\n");
    finds("places:\n  - name: A\n    at: [⟦north|A latitude is a number from -90 to 90.⟧, 1]\n");
    finds("places:\n  - name: A\n    at: ⟦[1]|These are not two numbers: a latitude and a longitude.⟧\n");
    finds("places:\n  - name: A\n    at: ⟦1, 2|This is not a list. It is written so: [20.20, 1.01]⟧\n");
  });

  it("is what is there twice", () => {
    finds("places:\n  - name: A\n  - name: ⟦a|“a” is here twice; both are taken as one.⟧\n");
    finds("places:\n  - name: A\n    ⟦name|“name” is here twice; the first counts.⟧: B\n");
    finds(
      "places:\n  - name: A\n    aliases: [B, ⟦B|“B” is already a name of this entry.⟧, ⟦A|“A” is already a name of this entry.⟧]\n",
    );
    finds("not-names: [A, ⟦A|“A” is here twice.⟧]\n");
  });

  it("is what two entries claim", () => {
    const clash = "“C” is an alias of “A” and “B”: it counts for none of them.";
    finds(`places:\n  - name: A\n    aliases: [⟦C|${clash}⟧]\n  - name: B\n    aliases: [⟦C|${clash}⟧]\n`);
    finds(
      "places:\n  - name: A\n    aliases: [⟦B|“B” is the name of another entry, and counts for that one.⟧]\n  - name: B\n",
    );
  });

  it("is not that a person and a place have one name", () => {
    const text = "actors:\n  - {name: Washington, kind: person}\nplaces:\n  - name: Washington\n";
    finds(text);
    assert.deepEqual(decides(text), ["person Washington", "place Washington"]);
  });

  it("is a decision against another", () => {
    finds(
      "places:\n  - name: A\n    aliases: [Updates]\nnot-names: [⟦Updates|“Updates” is a name of “A” as well, and counts as that.⟧]\n",
    );
    finds(
      "places:\n  - name: A\n    aliases: [B]\napart: [[A, ⟦B|“A” and “B” are names of “A”: nothing keeps them apart.⟧]]\n",
    );
    finds("apart: [[Ali, ⟦ALI|“Ali” and “ALI” are one name to a reader: nothing keeps them apart.⟧]]\n");
    finds("apart:\n  - ⟦[A]|It takes two names to keep them apart.⟧\n");
  });

  it("leaves the rest counting", () => {
    const text =
      "actors:\n  - {name: A}\n  - {name: B, kind: person, aliases: C, note: [D]}\nplases: []\nplaces:\n  - {name: E, at: [99, 99], aliases: [F, '']}\n";
    assert.deepEqual(decides(text), ["person B", "place E = F"]);
    assert.equal(parseCast(text).problems.length, 6);
  });
});

describe("A cast file that is no YAML", () => {
  it("says where", () => {
    finds("actors:\n⟦\t|This is not YAML: Tabs are not allowed as indentation.⟧- name: A\n");
    finds(
      "places: [{name: A}⟦\n|This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].⟧",
    );
    finds("places:\n  - name: 'A⟦\n|This is not YAML: Missing closing 'quote.⟧");
  });

  it("decides nothing, so that whoever asks can keep what was decided before", () => {
    for (const text of ["actors:\n\t- name: A\n", "actors: [", "actors", "- A\n"])
      assert.equal(parseCast(text).cast, undefined);
  });

  it("is refused where it is too large, however it is made", () => {
    const { cast, problems } = parseCast(`actors:\n${"  - {name: A, kind: person}\n".repeat(200_000)}`);
    assert.equal(cast, undefined);
    assert.deepEqual(
      problems.map(({ code, span }) => [code, span]),
      [["too-large", { start: 0, end: 7 }]],
    );
    for (const hostile of ["[".repeat(50_000), "- ".repeat(50_000), "{a: ".repeat(20_000)])
      assert.equal(parseCast(hostile).cast, undefined);
  });

  it("never throws, and has every problem in the text", () => {
    const pieces = fc.constantFrom(
      ..."actors places not-names apart name kind aliases at note person : - [ ] { } , # ' \" | > & * ! % @ ? \t \n \r\n ~ 1 A Ö 𐍈 --- ...".split(
        " ",
      ),
      "\n",
      "  ",
      " ",
      ": ",
      "- ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const { span } of parseCast(text).problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify([text, span]));
        }
      }),
      { numRuns: 400 },
    );
  });
});
