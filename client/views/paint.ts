// Nodes as VS Code paints them: labels, icons, and what a screen reader says.
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import { headingOf } from "../kinds";
import { onOneLine } from "../plain-text";
import { mentionsOf, numberOf } from "../words";
import type { DocumentNode, Facet, FacetNode, GroupNode, MoreNode, NameNode, Node } from "./nodes";
import { companionItem, entityItem } from "./paint-entities";
import { mentionItem, roleItem } from "./paint-quotes";
import { reasonItem, reviewItem } from "./paint-review";

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** The trees, by the names of their views. */
export type TreeName = "outline" | "crossReferences" | "review";

/** A node's item in a tree. Its tooltip comes later, from `describe`: most are never asked for. */
export function paint(node: Node, tree: TreeName): TreeItem {
  const item = itemOf(node, tree);
  item.id = node.id;
  return item;
}

function itemOf(node: Node, tree: TreeName): TreeItem {
  switch (node.type) {
    case "group":
      return groupItem(node);
    case "entity":
      return entityItem(node);
    case "facet":
      return facetItem(node);
    case "name":
      return nameItem(node);
    case "role":
      return roleItem(node);
    case "companion":
      return companionItem(node);
    case "document":
      return documentItem(node);
    case "mention":
      return mentionItem(node);
    case "review":
      return reviewItem(node);
    case "reason":
      return reasonItem(node);
    case "more":
      return moreItem(node, tree);
  }
}

function groupItem({ group, count }: GroupNode): TreeItem {
  const item = new TreeItem(headingOf(group), group === "candidate" ? Collapsed : Expanded);
  item.description = numberOf(count);
  item.contextValue = `group.${group}`;
  item.accessibilityInformation = { label: `${headingOf(group)}, ${numberOf(count)}` };
  return item;
}

function facetItem(node: FacetNode): TreeItem {
  const item = new TreeItem(facetHeading(node), Collapsed);
  const { count } = node;
  if (count !== undefined) item.description = numberOf(count);
  item.iconPath = new ThemeIcon(shapes[node.facet], new ThemeColor("descriptionForeground"));
  item.contextValue = `facet.${node.facet}`;
  const parts = [facetHeading(node), ...(count === undefined ? [] : [numberOf(count)])];
  item.accessibilityInformation = { label: parts.join(", ") };
  return item;
}

const shapes: Record<Facet, string> = { names: "tag", roles: "quote", company: "link" };

function facetHeading({ facet }: FacetNode): string {
  switch (facet) {
    case "names":
      return l10n.t("Names");
    case "roles":
      return l10n.t("Roles");
    case "company":
      return l10n.t("Appears With");
  }
}

function nameItem({ name }: NameNode): TreeItem {
  const item = new TreeItem(onOneLine(name.text), None);
  const reason = name.reason === undefined ? [] : [onOneLine(name.reason)];
  item.description = [numberOf(name.count), ...reason].join(" · ");
  item.contextValue = "name";
  item.accessibilityInformation = { label: [onOneLine(name.text), mentionsOf(name.count), ...reason].join(", ") };
  return item;
}

function documentItem({ document, entity, parent }: DocumentNode): TreeItem {
  const slash = document.path.lastIndexOf("/") + 1;
  const name = document.path.slice(slash);
  const count = entity ? (document.entities[0]?.count ?? 0) : document.mentions;
  const item = new TreeItem(name, parent?.entity.documents === 1 ? Expanded : Collapsed);
  item.resourceUri = Uri.parse(document.uri);
  item.iconPath = ThemeIcon.File;
  item.description = [numberOf(count), document.path.slice(0, Math.max(0, slash - 1))].filter(Boolean).join(" · ");
  item.tooltip = document.path;
  item.contextValue = "document";
  item.accessibilityInformation = { label: `${document.path}, ${mentionsOf(count)}` };
  return item;
}

function moreItem(node: MoreNode, tree: TreeName): TreeItem {
  const label = node.hidden === undefined ? l10n.t("More…") : l10n.t("{0} more…", numberOf(node.hidden));
  const item = new TreeItem(label, None);
  item.iconPath = new ThemeIcon("ellipsis");
  item.contextValue = "more";
  item.accessibilityInformation = { label };
  item.command = { command: "dramatis.showMore", title: label, arguments: [node, tree] };
  return item;
}
