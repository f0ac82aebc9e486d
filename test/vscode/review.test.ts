import assert from "node:assert/strict";
import { commands, workspace } from "vscode";
import type { ReviewNode } from "../../client/views/nodes";
import { childrenOf, dramatis, linesOf, spokenIn } from "./dramatis";
import { inWorkspace, openMarked, until, withoutCast } from "./support";

describe("the review", () => {
  before(async () => {
    await openMarked("review-1.txt", "The Grand Plan failed. The Grand Plan failed.‸");
    await openMarked("review-2.txt", "The Grand Idea failed.‸");
    await openMarked("review-3.txt", "Dorothea Brooke spoke in Gulu.‸");
    await openMarked("review-4.txt", "Then Dorothea spoke, said Dorothea.‸");
  });

  beforeEach(async () => {
    await commands.executeCommand("dramatis.reviewNames");
    for (const label of ["Grand Plan", "Grand Idea", "Dorothea"]) await decision(label);
  });

  afterEach(async () => {
    await commands.executeCommand("dramatis.review.showSkipped");
    await withoutCast();
  });

  after(async () => {
    for (const name of ["review-1.txt", "review-2.txt", "review-3.txt", "review-4.txt"])
      await workspace.fs.delete(inWorkspace(name));
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("lists decisions with the sentence and the reason", async () => {
    const { review } = await dramatis();
    const lines = await linesOf(review.provider, 2);
    const at = lines.indexOf("Dorothea");
    assert.equal(lines[at + 1], "  Then ⟦Dorothea⟧ spoke, said Dorothea.");
    assert.equal(lines[at + 2], "  ⟦Dorothea Brooke⟧ spoke in Gulu.");
    assert.match(lines[at + 3]!, /^ {2}[^⟦]+$/);
  });

  it("says all that is needed to decide, for those who do not see it", async () => {
    const spoken = await spokenIn((await dramatis()).review.provider);
    assert.match(
      spoken.find((label) => label.startsWith("Dorothea, "))!,
      /^Dorothea, perhaps Dorothea Brooke, 2 mentions, .+, Then Dorothea spoke, said Dorothea\.$/,
    );
    assert.match(
      spoken.find((label) => label.startsWith("Grand Plan, "))!,
      /^Grand Plan, perhaps a name, organisation, \d+ mentions, .+, The Grand Plan failed\.$/,
    );
    assert.ok(spoken.every((label) => label !== ""));
  });

  it("tells how far it has come", async () => {
    const { review } = await dramatis();
    const before = review.left!;
    assert.match(review.view.description ?? "", new RegExp(`^${before} of \\d+ left$`));
    await decide("skip", "Grand Plan");
    await gone("Grand Plan");
    assert.equal(review.left, before - 1);
    assert.match(review.view.description ?? "", new RegExp(`^${before - 1} of \\d+ left$`));
  });

  it("confirms a name, goes on to the next, and takes it back", async () => {
    const [next] = await following("Grand Plan");
    await decide("confirm", "Grand Plan");
    await gone("Grand Plan");
    assert.match(await cast(), /Grand Plan/);
    const { review } = await dramatis();
    await until(
      async () => review.view.selection[0]?.id,
      (id) => id === next!.id,
      "the next decision selected",
    );
    await commands.executeCommand("dramatis.undoCorrection");
    await decision("Grand Plan");
  });

  it("rejects a name, and takes it back", async () => {
    await decide("reject", "Grand Idea");
    await gone("Grand Idea");
    assert.match(await cast(), /not-names:[\s\S]*Grand Idea/);
    await commands.executeCommand("dramatis.undoCorrection");
    await decision("Grand Idea");
  });

  it("merges a pair", async () => {
    await decide("merge", "Dorothea");
    await gone("Dorothea");
    const { corpus } = await dramatis();
    const [only, ...others] = await corpus.entities({ query: "Dorothea" });
    assert.deepEqual([only?.name, others], ["Dorothea Brooke", []]);
  });

  it("keeps a pair apart that is rejected", async () => {
    await decide("reject", "Dorothea");
    await gone("Dorothea");
    assert.match(await cast(), /apart:[\s\S]*Dorothea/);
  });

  it("decides several as one gesture", async () => {
    const { review } = await dramatis();
    const decisions = [await decision("Grand Plan"), await decision("Grand Idea")];
    assert.deepEqual(review.decisions(decisions[0], decisions), decisions);
    await commands.executeCommand("dramatis.review.reject", decisions[0], decisions);
    await gone("Grand Idea");
    await commands.executeCommand("dramatis.undoCorrection");
    for (const label of ["Grand Plan", "Grand Idea"]) await decision(label);
  });

  it("asks again what was skipped, when that is wanted", async () => {
    await decide("skip", "Grand Idea");
    await gone("Grand Idea");
    await commands.executeCommand("dramatis.review.showSkipped");
    await decision("Grand Idea");
  });
});

async function decisions(): Promise<ReviewNode[]> {
  const nodes = await childrenOf((await dramatis()).review.provider);
  return nodes.filter((node) => node.type === "review");
}

/** The decision about a name, once it is asked. */
async function decision(name: string): Promise<ReviewNode> {
  const named = async () => (await decisions()).find(({ entity }) => entity.name === name);
  return (await until(named, (node) => node !== undefined, `a decision about ${name}`))!;
}

async function gone(name: string): Promise<void> {
  const names = async () => (await decisions()).map(({ entity }) => entity.name);
  await until(names, (all) => !all.includes(name), `no decision about ${name}`);
}

async function decide(verdict: string, name: string): Promise<void> {
  await commands.executeCommand(`dramatis.review.${verdict}`, await decision(name));
}

/** The decisions after the one about a name. */
async function following(name: string): Promise<ReviewNode[]> {
  const all = await decisions();
  return all.slice(all.findIndex(({ entity }) => entity.name === name) + 1);
}

async function cast(): Promise<string> {
  return (await workspace.openTextDocument(inWorkspace("cast.yaml"))).getText();
}
