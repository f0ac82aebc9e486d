// Nodes as VS Code paints them: labels, icons, tooltips and what a screen reader says.
import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { MentionSummary } from "../../server/protocol";
import { headingOf, iconOf, nameOf } from "../kinds";
import { rangeOf } from "../places";
import { asMarkdown, isolated, onOneLine } from "../plain-text";
import { documentsOf, mentionsOf, numberOf } from "../words";
import { cutInFront, type DocumentNode, type EntityNode, type GroupNode, type MentionNode, type Node } from "./nodes";

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** A node's item. Its tooltip comes later, from `describe`: most are never asked for. */
export function paint(node: Node): TreeItem {
  const item = itemOf(node);
  item.id = node.id;
  return item;
}

/** Adds the tooltip to an item. */
export function describe(node: Node, item: TreeItem): TreeItem {
  if (node.type === "entity") item.tooltip = entityTooltip(node);
  if (node.type === "mention") item.tooltip = mentionTooltip(node.mention);
  return item;
}

function itemOf(node: Node): TreeItem {
  switch (node.type) {
    case "group":
      return groupItem(node);
    case "entity":
      return entityItem(node);
    case "document":
      return documentItem(node);
    case "mention":
      return mentionItem(node);
    case "more":
      return moreItem(node);
  }
}

function groupItem({ group, entities }: GroupNode): TreeItem {
  const item = new TreeItem(headingOf(group), group === "candidate" ? Collapsed : Expanded);
  item.description = numberOf(entities.length);
  item.contextValue = `group.${group}`;
  item.accessibilityInformation = { label: `${headingOf(group)}, ${numberOf(entities.length)}` };
  return item;
}

function entityItem({ entity, uri, parent }: EntityNode): TreeItem {
  const name = onOneLine(entity.name);
  const item = new TreeItem(name, Collapsed);
  const aliases = entity.aliases.map((alias) => isolated(onOneLine(alias)));
  const isCandidate = entity.status === "candidate";
  const isApart = parent?.type === "group" && parent.group === "candidate";
  const isWide = uri === undefined && entity.documents > 1;
  const counted = isWide
    ? l10n.t("{0} in {1}", numberOf(entity.count), documentsOf(entity.documents))
    : numberOf(entity.count);
  const described = [
    counted,
    isCandidate && !isApart ? l10n.t("to review") : "",
    uri === undefined ? "" : aliases.join(", "),
  ];
  item.description = described.filter((each) => each !== "").join(" · ");
  item.iconPath = iconOf(entity);
  item.contextValue = `entity.${entity.kind}.${entity.status}`;
  const also = aliases.length === 0 ? [] : [l10n.t("also {0}", aliases.join(", "))];
  const wide = uri === undefined ? [documentsOf(entity.documents)] : [];
  const parts = [name, nameOf(entity.kind), mentionsOf(entity.count), ...wide, ...also];
  if (isCandidate) parts.push(l10n.t("to be reviewed"));
  item.accessibilityInformation = { label: parts.join(", ") };
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

function mentionItem({ mention }: MentionNode): TreeItem {
  const { text, highlights } = cutInFront(mention.excerpt);
  const item = new TreeItem({ label: text, highlights: highlights.map(([from, to]) => [from, to]) }, None);
  const line = l10n.t("line {0}", numberOf(mention.location.range.start.line + 1));
  item.contextValue = "mention";
  item.accessibilityInformation = { label: `${mention.excerpt.text}, ${line}` };
  item.command = {
    command: "vscode.open",
    title: l10n.t("Go to Mention"),
    arguments: [Uri.parse(mention.location.uri), { selection: rangeOf(mention.location.range), preview: true }],
  };
  return item;
}

function moreItem(node: Node & { type: "more" }): TreeItem {
  const label = l10n.t("{0} more…", numberOf(node.hidden));
  const item = new TreeItem(label, None);
  item.iconPath = new ThemeIcon("ellipsis");
  item.contextValue = "more";
  item.accessibilityInformation = { label };
  item.command = { command: "dramatis.showMore", title: label, arguments: [node] };
  return item;
}

function entityTooltip({ entity, uri }: EntityNode): MarkdownString {
  const [mentions, documents] = [mentionsOf(entity.count), documentsOf(entity.documents)];
  const counts =
    uri === undefined
      ? l10n.t("{0} in {1}", mentions, documents)
      : l10n.t("{0} here, named in {1}", mentions, documents);
  const paragraphs = [`**${asMarkdown(entity.name)}** · ${nameOf(entity.kind)}`, counts];
  const aliases = entity.aliases.map((alias) => isolated(asMarkdown(alias))).join(", ");
  if (aliases !== "") paragraphs.push(l10n.t("Also {0}", aliases));
  return new MarkdownString(paragraphs.join("\n\n"));
}

function mentionTooltip({ excerpt, location }: MentionSummary): MarkdownString {
  let sentence = "";
  let end = 0;
  for (const [from, to] of excerpt.highlights) {
    sentence += `${asMarkdown(excerpt.text.slice(end, from))}**${asMarkdown(excerpt.text.slice(from, to))}**`;
    end = to;
  }
  sentence += asMarkdown(excerpt.text.slice(end));
  return new MarkdownString(`${sentence}\n\n${l10n.t("Line {0}", numberOf(location.range.start.line + 1))}`);
}
