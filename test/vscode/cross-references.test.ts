import assert from "node:assert/strict";
import { CancellationTokenSource, commands, DataTransfer, env } from "vscode";
import { entityNode, type Node } from "../../client/views/nodes";
import { childrenOf, dramatis, entityNamed, labelOf, linesOf, spokenIn, tooltipOf } from "./dramatis";
import { openMarked, until } from "./support";

describe("the cross-references", () => {
  const name = "Tamsin Holloway";

  before(async () => {
    await openMarked("references-1.md", "It was [Tamsin Holloway]{.person} who wrote.\n\nThen Tamsin Holloway read.‸");
    await openMarked("references-2.txt", "Nobody but [Tamsin Holloway]{.person} knew.‸");
    await entityNamed(name, 2);
  });

  afterEach(async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.unpin(crossReferences.pinned);
    await crossReferences.showOnlyConfirmed(false);
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
      assert.equal(labelOf(await crossReferences.provider.getTreeItem(entityNode(entity, undefined))), odd);
    }
  });

  it("list by company who is named with whom", async () => {
    await openMarked("references-3.md", "So [Ines Okoye]{.person} met [Piet Vermeer]{.person} there.‸");
    await entityNamed("Piet Vermeer");
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy("Ines Okoye");
    await commands.executeCommand("dramatis.crossReferences.groupByCompany");
    assert.deepEqual(await linesOf(crossReferences.provider, 3), [
      "Ines Okoye",
      "  Piet Vermeer",
      "    So [⟦Ines Okoye⟧]{.person} met [⟦Piet Vermeer⟧]{.person} there.",
    ]);
  });

  it("say in the title how they are listed, and how many names there are", async () => {
    const { crossReferences } = await dramatis();
    assert.match(crossReferences.view.description ?? "", /^by kind · \d+ names$/);
    await crossReferences.filterBy(name);
    assert.equal(crossReferences.view.description, `“${name}” · 1 name`);
    assert.equal(crossReferences.view.message, "");
  });

  it("begin with what is pinned, until it is unpinned", async () => {
    const { crossReferences } = await dramatis();
    const node = entityNode(await entityNamed(name, 2), undefined);
    await commands.executeCommand("dramatis.crossReferences.pin", node, [node]);
    assert.deepEqual((await linesOf(crossReferences.provider, 2)).slice(0, 2), ["Pinned", `  ${name}`]);
    await commands.executeCommand("dramatis.crossReferences.unpin", node, undefined);
    assert.notEqual((await linesOf(crossReferences.provider, 1))[0], "Pinned");
  });

  it("list only confirmed names if that is wanted, and all again to reveal another", async () => {
    await openMarked("references-likely.txt", "At noon Viktor Lindholm came to Gulu.‸");
    const { id } = await entityNamed("Viktor Lindholm");
    const { crossReferences } = await dramatis();
    await commands.executeCommand("dramatis.crossReferences.showOnlyConfirmed");
    await crossReferences.filterBy("Lindholm");
    assert.deepEqual(await childrenOf(crossReferences.provider), []);
    assert.equal(await crossReferences.reveal(id), true);
    assert.deepEqual([crossReferences.confirmedOnly, crossReferences.filter], [false, ""]);
  });

  it("say of every item what it is, for those who do not see it", async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy(name);
    const spoken = await spokenIn(crossReferences.provider);
    assert.deepEqual(spoken.slice(0, 4), [
      "People, 1",
      `${name}, person, 3 mentions, 2 documents, confirmed`,
      "references-1.md, 2 mentions",
      `It was [${name}]{.person} who wrote., line 1`,
    ]);
    assert.ok(spoken.every((label) => label !== ""));
  });

  it("show in tooltips names that look like markup as these names", async () => {
    const odd = "[x](command:y)";
    await openMarked("references-links.txt", "There [$(zap) <img src=x onerror=alert(1)>]{.person} sat.‸");
    const entity = await entityNamed("$(zap) <img src=x onerror=alert(1)>");
    const { crossReferences } = await dramatis();
    const node = entityNode({ ...entity, aliases: [odd] }, undefined);
    const tooltip = await tooltipOf(crossReferences.provider, node);
    assert.match(tooltip, /\\\$\\\(zap\\\) \\<img/);
    assert.match(tooltip, /\\\[x\\\]\\\(command/);
  });

  it("can be copied as a Markdown list with links", async () => {
    const { crossReferences } = await dramatis();
    await crossReferences.filterBy(name);
    const [entity] = await childrenOf(crossReferences.provider, (await childrenOf(crossReferences.provider))[0]);
    const [document] = await childrenOf(crossReferences.provider, entity);
    const [mention] = await childrenOf(crossReferences.provider, document);
    await commands.executeCommand("dramatis.copyAsMarkdown", entity, [entity, document, mention]);
    const [first, second, third, end] = (await env.clipboard.readText()).split("\n");
    assert.equal(first, `- [${name}](<references-1.md#L1>), person, 3 mentions in 2 documents`);
    assert.equal(second, "- [references-1.md](<references-1.md>), 2 mentions");
    assert.match(
      third!,
      /^- “.*Tamsin Holloway.* who wrote\.” \(\[references-1\.md, line 1\]\(<references-1\.md#L1>\)\)$/,
    );
    assert.equal(end, "");
  });

  describe("when they are dragged", () => {
    it("merge one entity into another, which can be undone", async () => {
      await openMarked("references-drag.txt", "In May [Otto Brandt]{.person} met [Olga Brandes]{.person}.‸");
      const [otto, olga] = [await entityNamed("Otto Brandt"), await entityNamed("Olga Brandes")];
      const { crossReferences } = await dramatis();
      await drop([entityNode(otto, undefined)], entityNode(olga, undefined));
      const isMerged = (names: readonly string[]) => !names.includes("Otto Brandt");
      await until(names, isMerged, "the two as one");
      await commands.executeCommand("dramatis.undoCorrection");
      await until(names, (all) => all.includes("Otto Brandt"), "the two apart again");

      async function drop(nodes: Node[], target: Node): Promise<void> {
        const data = new DataTransfer();
        await crossReferences.dragging.handleDrag?.(nodes, data, token());
        await crossReferences.dragging.handleDrop?.(target, data, token());
      }
    });

    it("give an editor a mention as a quote with its source, and an entity as its name", async () => {
      const { crossReferences } = await dramatis();
      await crossReferences.filterBy(name);
      const [entity] = await childrenOf(crossReferences.provider, (await childrenOf(crossReferences.provider))[0]);
      const [document] = await childrenOf(crossReferences.provider, entity);
      const [, mention] = await childrenOf(crossReferences.provider, document);
      assert.equal(await textOf(mention!), `“Then ${name} read.” (references-1.md, line 3)`);
      assert.equal(await textOf(entity!), name);

      async function textOf(node: Node): Promise<string | undefined> {
        const data = new DataTransfer();
        await crossReferences.dragging.handleDrag?.([node], data, token());
        return data.get("text/plain")?.asString();
      }
    });
  });

  async function names(): Promise<string[]> {
    return (await (await dramatis()).corpus.entities({})).map((entity) => entity.name);
  }
});

function token() {
  return new CancellationTokenSource().token;
}
