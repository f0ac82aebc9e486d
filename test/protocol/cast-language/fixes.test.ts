import assert from "node:assert/strict";
import { fixesIn } from "../../../server/cast-language/fixes";
import { spliced } from "../../../server/corrections/yaml/splice";

/** What each fix of a cast file makes of it, by its title. */
function fixed(text: string): Record<string, string> {
  return Object.fromEntries(fixesIn(text).map(({ title, splices }) => [title, spliced(text, splices)]));
}

describe("fixes of cast.yaml", () => {
  it("take an alias that two entries claim from either of them", () => {
    const text = [
      "actors:",
      "  - {name: Rill, kind: organization, aliases: [League, The Rill]} # mine",
      "  - name: River Club",
      "    kind: organization",
      "    aliases:",
      "      - Club",
      "      - League # or not",
      "",
    ].join("\n");
    assert.deepEqual(fixed(text), {
      "Take “League” from the names of “Rill”": text.replace("League, ", ""),
      "Take “League” from the names of “River Club”": text.replace("      - League # or not", "      # or not"),
    });
  });

  it("take away what stands there twice", () => {
    assert.deepEqual(fixed("places: [{name: Gao, aliases: [Gawgaw, Gawgaw]}]\n"), {
      "Take “Gawgaw” from the names of “Gao”": "places: [{name: Gao, aliases: [Gawgaw]}]\n",
    });
    assert.deepEqual(fixed("not-names:\n  - Reply\n  - Updates\n  - Reply\n"), {
      "Take “Reply” from not-names": "not-names:\n  - Reply\n  - Updates\n",
    });
  });

  it("take what names somebody from the names of nobody", () => {
    const text = "places: [{name: Gao}]\nnot-names: [Gao, Reply]\n";
    assert.deepEqual(fixed(text), { "Take “Gao” from not-names": text.replace("Gao, Reply", "Reply") });
  });

  it("keep apart no more what an entry has as one", () => {
    const places = "places: [{name: Gao, aliases: [Gawgaw]}]\n";
    assert.deepEqual(fixed(`${places}apart: [[Gao, Gawgaw], [Gao, Goa]]\n`), {
      "Keep “Gao” and “Gawgaw” apart no more": `${places}apart: [[Gao, Goa]]\n`,
    });
    assert.deepEqual(fixed(`${places}apart:\n  - [Gao, Gawgaw, Goa]\n`), {
      "Take “Gawgaw” from this group": `${places}apart:\n  - [Gao, Goa]\n`,
    });
  });

  it("write the key that is meant, and a kind that there is", () => {
    assert.deepEqual(fixed("actors:\n  - {name: Rill, kind: organization, alias: [League]}\n"), {
      "Write “aliases”": "actors:\n  - {name: Rill, kind: organization, aliases: [League]}\n",
    });
    const kinds = ["person", "organization", "people"];
    assert.deepEqual(
      fixed("actors: [{name: Rill, kind: organisation}]"),
      Object.fromEntries(kinds.map((kind) => [`Write “${kind}”`, `actors: [{name: Rill, kind: ${kind}}]`])),
    );
  });

  it("are none for what only the reader can mend, and for no cast at all", () => {
    for (const text of [
      "actors:\n  - kind: person\n",
      "actors: Rill\n",
      "zzz: []\n",
      "actors: [[[",
      "a: *b",
      "",
      "x".repeat(600_000),
    ])
      assert.deepEqual(fixed(text), {}, text.slice(0, 50));
  });
});
