import assert from "node:assert/strict";
import fc from "fast-check";
import { entitiesBelow, pathTo, rootsOf, type Snapshot } from "../../client/views/cross-references-model";
import { cutInFront, entityNode, groupsOf, mentionNodes, type Node, page } from "../../client/views/nodes";
import type { EntitySummary, Kind, MentionSummary, Status } from "../../server/protocol";

describe("the trees as plain data", () => {
  const anna = entity("person/anna", "Anna", 9);
  const oslo = entity("place/oslo", "Oslo", 5);
  const guild = entity("organization/guild", "Guild", 3, "candidate");
  const snapshot: Snapshot = {
    entities: [anna, oslo, guild],
    documents: [documentWith("a.md", [guild, 2], [anna, 1]), documentWith("b/c.txt", [anna, 8], [oslo, 5], [guild, 1])],
  };
  const byId = new Map(snapshot.entities.map((each) => [each.id, each]));

  it("group by kind in one order, without empty groups, those to be reviewed apart", () => {
    assert.deepEqual(outline(rootsOf(snapshot, "kind")), [
      "person",
      "  Anna 9",
      "place",
      "  Oslo 5",
      "candidate",
      "  Guild 3",
    ]);
  });

  it("group by document with the counts of the document, those to be reviewed last", () => {
    assert.deepEqual(outline(rootsOf(snapshot, "document")), [
      "a.md 3",
      "  Anna 1",
      "  Guild 2",
      "b/c.txt 14",
      "  Anna 8",
      "  Oslo 5",
      "  Guild 1",
    ]);
  });

  it("leave out what the filter left out, in documents too", () => {
    const filtered = { ...snapshot, entities: [oslo] };
    assert.deepEqual(outline(rootsOf(filtered, "document"), [oslo]), ["b/c.txt 5", "  Oslo 5"]);
  });

  it("list by frequency what is known, and then the group to be reviewed", () => {
    assert.deepEqual(outline(rootsOf(snapshot, "frequency")), ["Anna 9", "Oslo 5", "candidate", "  Guild 3"]);
  });

  it("find the way to an entity in every grouping, and none to one that is not there", () => {
    for (const grouping of ["kind", "document", "frequency"] as const) {
      const roots = rootsOf(snapshot, grouping);
      for (const { id } of snapshot.entities) {
        const path = pathTo(id, roots, byId);
        const target = path.at(-1);
        assert.equal(target?.type === "entity" && target.entity.id, id);
        assert.equal(target?.parent, path.at(-2));
      }
      assert.deepEqual(pathTo("person/nobody", roots, byId), []);
    }
  });

  it("give every node an id of its own", () => {
    for (const grouping of ["kind", "document", "frequency"] as const) {
      const roots = rootsOf(snapshot, grouping);
      const ids = [...roots, ...roots.flatMap((root) => entitiesBelow(root, byId))].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it("give the mentions of one entity below two parents different ids", () => {
    const mention = { excerpt: { text: "Anna", highlights: [[0, 4]] } } as unknown as MentionSummary;
    const [group] = groupsOf([anna]);
    const ids = [entityNode(anna, group), entityNode(anna, undefined)].flatMap((parent) =>
      mentionNodes([mention, mention], parent, anna).map(({ id }) => id),
    );
    assert.equal(new Set(ids).size, 4);
  });

  it("list long lists a page at a time, with a node that says how many are left", () => {
    const nodes = Array.from({ length: 500 }, (_, n) => entityNode(entity(`person/${n}`, `${n}`, 1), undefined));
    const shown = page(nodes, 200, undefined);
    const last = shown.at(-1);
    assert.equal(shown.length, 201);
    assert.equal(last?.type === "more" && last.hidden, 300);
    assert.deepEqual(page(nodes, 500, undefined), nodes);
  });

  /** Roots and the entities below them, with their counts. */
  function outline(roots: readonly Node[], entities = snapshot.entities): string[] {
    const known = new Map(entities.map((each) => [each.id, each]));
    return roots.flatMap((root) => [say(root), ...entitiesBelow(root, known).map((node) => `  ${say(node)}`)]);
  }
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

function entity(id: string, name: string, count: number, status: Status = "likely"): EntitySummary {
  const kind = id.split("/")[0] as Kind;
  return { id, kind, name, status, aliases: [], count, documents: 1 };
}

function documentWith(path: string, ...named: readonly [EntitySummary, number][]): Snapshot["documents"][number] {
  const entities = named.map(([{ id }, count]) => ({ id, count }));
  return { uri: `file:///${path}`, path, mentions: entities.reduce((sum, { count }) => sum + count, 0), entities };
}

function say(node: Node): string {
  if (node.type === "entity") return `${node.entity.name} ${node.entity.count}`;
  if (node.type === "document") return `${node.document.path} ${node.document.mentions}`;
  return node.type === "group" ? node.group : node.id;
}
