// What the extension gives to other extensions, and so to tests: the index, and the two trees as data.
import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  extensions,
  MarkdownString,
  type TreeDataProvider,
  type TreeItem,
  type TreeItemLabel,
} from "vscode";
import type { Dramatis } from "../../client/extension";
import type { Node } from "../../client/views/nodes";
import type { EntitySummary } from "../../server/protocol";
import { until } from "./support";

export async function dramatis(): Promise<Dramatis> {
  const extension = extensions.getExtension<Dramatis>("dramatis.dramatis");
  assert.ok(extension, "the extension is installed");
  return extension.activate();
}

/** The one entity that has this name, once it is named in so many documents. */
export async function entityNamed(name: string, documents = 1): Promise<EntitySummary> {
  const { corpus } = await dramatis();
  const ask = async () => (await corpus.entities({ query: name })).filter((entity) => entity.name === name);
  const isKnown = ([entity]: readonly EntitySummary[]) => entity?.documents === documents;
  const [entity] = await until(ask, isKnown, `${name}, named in ${documents} documents`);
  return entity!;
}

/** A tree as indented lines: the label of an item in as many `depth` levels. */
export async function linesOf(
  tree: TreeDataProvider<Node>,
  depth: number,
  parent?: Node,
  indent = "",
): Promise<string[]> {
  const lines: string[] = [];
  for (const node of await childrenOf(tree, parent)) {
    lines.push(`${indent}${labelOf(await tree.getTreeItem(node))}`);
    if (depth > 1) lines.push(...(await linesOf(tree, depth - 1, node, `${indent}  `)));
  }
  return lines;
}

export async function childrenOf(tree: TreeDataProvider<Node>, parent?: Node): Promise<Node[]> {
  return (await tree.getChildren(parent)) ?? [];
}

/** What a screen reader says of each item of a tree, parents before their children. */
export async function spokenIn(tree: TreeDataProvider<Node>, parent?: Node): Promise<string[]> {
  const spoken: string[] = [];
  for (const node of await childrenOf(tree, parent)) {
    const item = await tree.getTreeItem(node);
    spoken.push(item.accessibilityInformation?.label ?? "", ...(await spokenIn(tree, node)));
  }
  return spoken;
}

/** What appears beside an item on which the pointer rests: Markdown that is trusted with nothing. */
export async function tooltipOf(tree: TreeDataProvider<Node>, node: Node): Promise<string> {
  const { token } = new CancellationTokenSource();
  assert.ok(tree.resolveTreeItem);
  const tooltip = (await tree.resolveTreeItem(await tree.getTreeItem(node), node, token))?.tooltip;
  assert.ok(tooltip instanceof MarkdownString);
  assert.ok(!tooltip.isTrusted && !tooltip.supportHtml);
  return tooltip.value;
}

/** What an item shows first, with the highlighted part in the marks of the notation. */
export function labelOf({ label = "" }: TreeItem): string {
  const { label: text, highlights = [] }: TreeItemLabel = typeof label === "string" ? { label } : label;
  return [...highlights].reverse().reduce((marked, [from, to]) => {
    return `${marked.slice(0, from)}⟦${marked.slice(from, to)}⟧${marked.slice(to)}`;
  }, text);
}
