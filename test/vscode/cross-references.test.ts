import assert from "node:assert/strict";
import { commands } from "vscode";
import { childrenOf, dramatis, entityNamed, labelOf, linesOf } from "./dramatis";
import { openMarked } from "./support";

describe("the cross-references", () => {
  const name = "Tamsin Holloway";

  before(async () => {
    await openMarked("references-1.md", "It was [Tamsin Holloway]{.person} who wrote.\n\nThen Tamsin Holloway read.‸");
    await openMarked("references-2.txt", "Nobody but [Tamsin Holloway]{.person} knew.‸");
    await entityNamed(name, 2);
  });

  afterEach(async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy("");
    await crossReferences.groupBy("kind");
  });

  it("lead from a kind to an entity, its documents and its mentions", async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy(name);
    assert.deepEqual(await linesOf(crossReferences.provider, 4), [
      "People",
      "  Tamsin Holloway",
      "    references-1.md",
      "      It was [⟦Tamsin Holloway⟧]{.person} who wrote.",
      "      Then ⟦Tamsin Holloway⟧ read.",
      "    references-2.txt",
      "      Nobody but [⟦Tamsin Holloway⟧]{.person} knew.",
    ]);
  });

  it("group by document", async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy(name);
    await commands.executeCommand("dramatis.crossReferences.groupByDocument");
    assert.deepEqual(await linesOf(crossReferences.provider, 3), [
      "references-1.md",
      "  Tamsin Holloway",
      "    It was [⟦Tamsin Holloway⟧]{.person} who wrote.",
      "    Then ⟦Tamsin Holloway⟧ read.",
      "references-2.txt",
      "  Tamsin Holloway",
      "    Nobody but [⟦Tamsin Holloway⟧]{.person} knew.",
    ]);
  });

  it("group by frequency, the most often named first", async () => {
    const { crossReferences } = await dramatis();
    await commands.executeCommand("dramatis.crossReferences.groupByFrequency");
    const roots = await childrenOf(crossReferences.provider);
    const counts = roots.flatMap((node) => (node.type === "entity" ? [node.entity.count] : []));
    assert.ok(counts.length > 1);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
  });

  it("keep only the names that match, whatever the case or the spelling of the query", async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy("tamsin hôlloway");
    assert.deepEqual(await linesOf(crossReferences.provider, 2), ["People", "  Tamsin Holloway"]);
    await commands.executeCommand("dramatis.crossReferences.clearFilter");
    assert.ok((await linesOf(crossReferences.provider, 2)).length > 2);
  });

  it("reveal an entity, even one that the filter hides, and say when there is none", async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy("nobody has this name");
    assert.deepEqual(await childrenOf(crossReferences.provider), []);
    const { id } = await entityNamed(name, 2);
    assert.equal(await crossReferences.reveal(id), true);
    assert.equal(crossReferences.filter, "");
    assert.equal(await crossReferences.reveal("person/of-no-document"), false);
  });

  it("show a name that looks like an icon or like HTML as that name", async () => {
    await openMarked("references-odd.txt", "[$(trash)]{.person} met [<b>Bo</b>]{.person} there.‸");
    const { crossReferences } = await dramatis();
    for (const odd of ["$(trash)", "<b>Bo</b>"]) {
      const entity = await entityNamed(odd);
      const item = await crossReferences.provider.getTreeItem({
        type: "entity",
        id: entity.id,
        parent: undefined,
        entity,
        uri: undefined,
      });
      assert.equal(labelOf(item), odd);
    }
  });
});
