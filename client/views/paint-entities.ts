// Entities as VS Code paints them, alone and beside others.
import { l10n, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { EntitySummary } from "../../server/protocol";
import { iconOf, nameOf } from "../kinds";
import { isolated, onOneLine } from "../plain-text";
import { documentsOf, mentionsOf, numberOf, paragraphsOf, sentencesOf } from "../words";
import type { CompanionNode, EntityNode } from "./nodes";

const { Collapsed } = TreeItemCollapsibleState;

export function entityItem({ entity, uri, parent, pinned }: EntityNode): TreeItem {
  const item = new TreeItem(onOneLine(entity.name), Collapsed);
  const isApart = parent?.type === "group" && parent.group === "candidate";
  const isWide = uri === undefined && entity.documents > 1;
  const counted = isWide
    ? l10n.t("{0} in {1}", numberOf(entity.count), documentsOf(entity.documents))
    : numberOf(entity.count);
  const described = [
    counted,
    entity.status === "candidate" && !isApart ? l10n.t("to review") : "",
    uri === undefined ? "" : aliasesOf(entity),
  ];
  item.description = described.filter((each) => each !== "").join(" · ");
  item.iconPath = iconOf(entity);
  item.contextValue = `entity.${entity.kind}.${entity.status}${pinned ? ".pinned" : ""}`;
  const wide = uri === undefined ? [documentsOf(entity.documents)] : [];
  item.accessibilityInformation = { label: [...spokenOf(entity), ...wide, ...spokenTraits(entity, pinned)].join(", ") };
  return item;
}

export function companionItem({ entity, beside, together }: CompanionNode): TreeItem {
  const item = new TreeItem(onOneLine(entity.name), Collapsed);
  const { sentences, paragraphs } = together;
  const often = sentences > 0 ? sentencesOf(sentences) : paragraphsOf(paragraphs);
  item.description = often;
  item.iconPath = iconOf(entity);
  item.contextValue = `entity.${entity.kind}.${entity.status}`;
  const spoken = l10n.t("{0}, with {1} in {2}", onOneLine(entity.name), onOneLine(beside.name), often);
  item.accessibilityInformation = { label: `${spoken}, ${nameOf(entity.kind)}` };
  return item;
}

/** The other names of an entity, as a list to read. */
export function aliasesOf({ aliases }: EntitySummary, written: (alias: string) => string = onOneLine): string {
  return aliases.map((alias) => isolated(written(alias))).join(", ");
}

/** What is said first of an entity. */
export function spokenOf(entity: EntitySummary): string[] {
  return [onOneLine(entity.name), nameOf(entity.kind), mentionsOf(entity.count)];
}

function spokenTraits(entity: EntitySummary, pinned = false): string[] {
  return [
    ...(entity.aliases.length > 0 ? [l10n.t("also {0}", aliasesOf(entity))] : []),
    ...(entity.status === "candidate" ? [l10n.t("to be reviewed")] : []),
    ...(entity.status === "confirmed" ? [l10n.t("confirmed")] : []),
    ...(pinned ? [l10n.t("pinned")] : []),
  ];
}
