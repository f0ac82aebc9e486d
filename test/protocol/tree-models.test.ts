import assert from "node:assert/strict";
import fc from "fast-check";
import { type Choices, childrenOf, groupings, pathTo } from "../../client/views/cross-references-model";
import { cutInFront, entityNode, type Node, page, pageSize, slack } from "../../client/views/nodes";
import type { EntitySummary } from "../../server/protocol";
import { type Documents, type Reader, reading } from "../support/reader";
import { allOf, choosing, linesOf, questionsOf, say } from "../support/trees";

const DOCUMENTS: Documents = {
  "a.md": "John Smith, mayor of Bamako, met Anna Keïta.\n\nSmith slept.\n",
  "b/c.txt": "Anna Keïta left Bamako by night. Bamako slept. The Grand Plan failed.\n",
};

const COUNTRIES =
  "Angola Austria Benin Bolivia Brazil Chad Chile Cuba Denmark Egypt Finland Gabon Ghana Haiti Peru Togo".split(" ");

describe("the cross-references as plain data", () => {
  it("group by kind in one order, without empty groups, those to be reviewed apart", async () => {
    assert.deepEqual(await tree({}, 2), [
      "person 2",
      "  Anna Keïta 2",
      "  John Smith 2",
      "place 1",
      "  Bamako 3",
      "candidate 1",
      "  Grand Plan 1",
    ]);
  });

  it("group by document with the counts of the document, those to be reviewed last", async () => {
    assert.deepEqual(await tree({ grouping: "document" }, 2), [
      "a.md 4",
      "  John Smith 2",
      "  Anna Keïta 1",
      "  Bamako 1",
      "b/c.txt 4",
      "  Bamako 2",
      "  Anna Keïta 1",
      "  Grand Plan 1",
    ]);
  });

  it("list by frequency what is known, and then the group to be reviewed", async () => {
    assert.deepEqual(await tree({ grouping: "frequency" }, 1), [
      "Bamako 3",
      "Anna Keïta 2",
      "John Smith 2",
      "candidate 1",
    ]);
  });

  it("list by company who is named with whom, in how many sentences and paragraphs, and those sentences", async () => {
    assert.deepEqual(await tree({ grouping: "company", query: "john" }, 3), [
      "John Smith 2",
      "  with Anna Keïta 1/1",
      "    ⟦John Smith⟧, mayor of Bamako, met ⟦Anna Keïta⟧.",
      "  with Bamako 1/1",
      "    ⟦John Smith⟧, mayor of ⟦Bamako⟧, met Anna Keïta.",
    ]);
  });

  it("tell of an entity its names, its roles, its company, and its mentions by document", async () => {
    assert.deepEqual(await tree({ query: "john" }, 4), [
      "person 1",
      "  John Smith 2",
      "    (names)",
      "      John Smith 1",
      "      Smith 1",
      "    (roles)",
      "      mayor of Bamako",
      "    (company)",
      "      with Anna Keïta 1/1",
      "      with Bamako 1/1",
      "    a.md 2",
      "      ⟦John Smith⟧, mayor of Bamako, met Anna Keïta.",
      "      ⟦Smith⟧ slept.",
    ]);
  });

  it("leave out what the filter leaves out, in documents and among what is pinned too", async () => {
    const pinned = ["person/john-smith"];
    assert.deepEqual(await tree({ grouping: "document", query: "bamako", pinned }, 2), [
      "a.md 1",
      "  Bamako 1",
      "b/c.txt 2",
      "  Bamako 2",
    ]);
  });

  it("begin with what is pinned, which is where it was as well; what no document names is left out", async () => {
    const pinned = ["place/bamako", "person/of-no-document"];
    assert.deepEqual(
      (await tree({ pinned }, 2)).filter((line) => /pinned/.test(line)),
      ["pinned 1", "  Bamako 3 pinned", "  Bamako 3 pinned"],
    );
  });

  it("list only what the reader has confirmed, if that is wanted", async () => {
    const cast = "actors:\n  - name: Anna Keïta\n    kind: person\n";
    const reader = await reading({ ...DOCUMENTS, "cast.yaml": cast });
    assert.deepEqual(await treeOf(reader, { confirmed: true }, 2), ["person 1", "  Anna Keïta 2"]);
  });

  it("find the way to an entity in every grouping, and none to one that is not there", async () => {
    const ask = questionsOf(await reading(DOCUMENTS));
    for (const grouping of groupings) {
      const choices = choosing({ grouping });
      const { entities } = await ask.listing({});
      assert.equal(entities.length, 4);
      for (const { id } of entities) {
        const path = await pathTo(id, choices, ask);
        let parent: Node | undefined;
        for (const { node } of path) {
          const siblings = await childrenOf(parent, pageSize, choices, ask);
          assert.deepEqual(
            siblings.filter((each) => each.id === node.id),
            [node],
          );
          parent = node;
        }
        assert.equal(parent?.type === "entity" && parent.entity.id, id);
      }
      assert.deepEqual(await pathTo("person/nobody", choices, ask), []);
    }
  });

  it("give every node an id of its own", async () => {
    const ask = questionsOf(await reading(DOCUMENTS));
    for (const grouping of groupings) {
      const choices = choosing({ grouping, pinned: ["place/bamako"] });
      const ids = (await allOf((node) => childrenOf(node, pageSize, choices, ask))).map(({ id }) => id);
      assert.ok(ids.length > 10);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it("ask for a page and a little more, and say how many are left", async () => {
    const ask = questionsOf(await reading({ "a.md": `They saw ${COUNTRIES.join(", ")}.` }));
    const [group] = await childrenOf(undefined, pageSize, choosing(), ask);
    const shown = await childrenOf(group, 5, choosing(), ask);
    assert.deepEqual(shown.slice(4).map(say), ["Brazil 1", `… ${COUNTRIES.length - 5}`]);
    const rest = COUNTRIES.length - slack;
    assert.deepEqual(
      (await childrenOf(group, rest, choosing(), ask)).map(say),
      COUNTRIES.map((name) => `${name} 1`),
    );
  });

  it("know on which page an entity is", async () => {
    const ask = questionsOf(await reading({ "a.md": `They saw ${COUNTRIES.join(", ")}.` }));
    const [, step] = await pathTo("place/peru", choosing(), ask);
    assert.equal(step?.index, COUNTRIES.indexOf("Peru"));
  });

  async function tree(choices: Partial<Choices>, levels: number): Promise<string[]> {
    return treeOf(await reading(DOCUMENTS), choices, levels);
  }
});

describe("a page of a long list", () => {
  const nodes = Array.from({ length: 40 }, (_, n) => entityNode(entity(`person/${n}`), undefined));

  it("ends with a node that says how many are left, where that is known", () => {
    assert.deepEqual(
      page(nodes.slice(0, 20 + slack), 20, 40, undefined)
        .slice(19)
        .map(say),
      ["19 1", "… 20"],
    );
    assert.deepEqual(
      page(nodes.slice(0, 20 + slack), 20, undefined, undefined)
        .slice(19)
        .map(say),
      ["19 1", "…"],
    );
  });

  it("is the whole list where only a few more would be left", () => {
    assert.deepEqual(page(nodes, 40 - slack, 40, undefined), nodes);
    assert.deepEqual(page(nodes.slice(0, 25), 20, undefined, undefined), nodes.slice(0, 25));
  });
});

describe("an excerpt in a narrow tree", () => {
  const text = "In the autumn of that year the old minister met Anna in Oslo.";

  it("starts shortly before the name, at a word", () => {
    const start = text.indexOf("Anna");
    const cut = cutInFront({ text, highlights: [[start, start + 4]] });
    assert.equal(cut.text, "…the old minister met Anna in Oslo.");
    assert.deepEqual(
      cut.highlights.map(([from, to]) => cut.text.slice(from, to)),
      ["Anna"],
    );
  });

  it("is whole where the name comes early", () => {
    const excerpt = { text, highlights: [[7, 13]] as const };
    assert.deepEqual(cutInFront(excerpt), excerpt);
  });

  it("always shows the name within reach, and nothing that is not there", () => {
    const parts = fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", minLength: 1 }), fc.string());
    fc.assert(
      fc.property(parts, ([before, name, after]) => {
        const highlights = [[before.length, before.length + name.length]] as const;
        const cut = cutInFront({ text: before + name + after, highlights });
        const [from, to] = cut.highlights[0]!;
        assert.equal(cut.text.slice(from, to), name);
        assert.ok(from <= 25);
        assert.ok((before + name + after).endsWith(cut.text.replace(/^…/, "")));
      }),
    );
  });
});

function treeOf(reader: Reader, choices: Partial<Choices>, levels: number): Promise<string[]> {
  const ask = questionsOf(reader);
  return linesOf((node) => childrenOf(node, pageSize, choosing(choices), ask), levels);
}

function entity(id: string): EntitySummary {
  const name = id.slice(id.indexOf("/") + 1);
  return { id, kind: "person", name, status: "likely", aliases: [], count: 1, documents: 1 };
}
