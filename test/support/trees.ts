import type { Choices, Questions } from "../../client/views/cross-references-model";
import type { Node } from "../../client/views/nodes";
import * as protocol from "../../server/protocol";
import type { Reader } from "./reader";

/** What the trees ask, put to a server through a reader's connection. */
export function questionsOf({ ask }: Reader): Questions {
  return {
    census: (params) => ask(protocol.census, params),
    listing: (params) => ask(protocol.listing, params),
    documents: (params) => ask(protocol.documents, params),
    mentions: (params) => ask(protocol.mentions, params),
    names: (params) => ask(protocol.names, params),
    roles: (params) => ask(protocol.roles, params),
    companions: (params) => ask(protocol.companions, params),
  };
}

/** All entities by kind, unless it is chosen otherwise. */
export function choosing(choices: Partial<Choices> = {}): Choices {
  return { grouping: "kind", query: "", confirmed: false, pinned: [], ...choices };
}

/** A tree as indented lines, down to so many levels. */
export async function linesOf(
  childrenOf: (node: Node | undefined) => Promise<readonly Node[]>,
  levels: number,
  parent?: Node,
  indent = "",
): Promise<string[]> {
  const lines: string[] = [];
  for (const node of await childrenOf(parent)) {
    lines.push(`${indent}${say(node)}`);
    if (levels > 1) lines.push(...(await linesOf(childrenOf, levels - 1, node, `${indent}  `)));
  }
  return lines;
}

/** All nodes of a tree, parents before their children. */
export async function allOf(
  childrenOf: (node: Node | undefined) => Promise<readonly Node[]>,
  parent?: Node,
): Promise<Node[]> {
  const found: Node[] = [];
  for (const node of await childrenOf(parent)) found.push(node, ...(await allOf(childrenOf, node)));
  return found;
}

/** A node in a line, names in a sentence as spans of marked text. */
export function say(node: Node): string {
  switch (node.type) {
    case "group":
      return `${node.group} ${node.count}`;
    case "entity":
      return `${node.entity.name} ${node.entity.count}${node.pinned ? " pinned" : ""}`;
    case "facet":
      return `(${node.facet})`;
    case "name":
      return `${node.name.text} ${node.name.count}`;
    case "role":
      return node.role.words;
    case "companion":
      return `with ${node.entity.name} ${node.together.sentences}/${node.together.paragraphs}`;
    case "document":
      return `${node.document.path} ${node.document.mentions}`;
    case "mention":
      return marked(node.mention.excerpt);
    case "review":
      return `${node.entity.name}${node.item.other ? ` = ${node.item.other.entity.name}` : ""}?`;
    case "reason":
      return node.reason;
    case "more":
      return `… ${node.hidden ?? ""}`.trim();
  }
}

function marked({ text, highlights }: protocol.Excerpt): string {
  return [...highlights]
    .reverse()
    .reduce((shown, [from, to]) => `${shown.slice(0, from)}⟦${shown.slice(from, to)}⟧${shown.slice(to)}`, text);
}
