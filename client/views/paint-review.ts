// What the reader is asked to decide, as VS Code paints it.
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import { iconOf, nameOf } from "../kinds";
import { onOneLine } from "../plain-text";
import { mentionsOf, numberOf } from "../words";
import type { ReasonNode, ReviewNode } from "./nodes";

const { Expanded, None } = TreeItemCollapsibleState;

export function reviewItem({ entity, item: { other, reason, mention } }: ReviewNode): TreeItem {
  const name = onOneLine(entity.name);
  const item = new TreeItem(name, Expanded);
  const question = other
    ? l10n.t("perhaps {0}", onOneLine(other.entity.name))
    : [nameOf(entity.kind), numberOf(entity.count)].join(" · ");
  item.description = question;
  item.iconPath = iconOf(entity);
  item.contextValue = other ? "review.pair" : "review.name";
  const spoken = other ? question : [l10n.t("perhaps a name"), nameOf(entity.kind)].join(", ");
  // All that is needed to decide, so that nothing need be opened to hear it.
  const parts = [name, spoken, mentionsOf(entity.count), onOneLine(reason), onOneLine(mention.excerpt.text)];
  item.accessibilityInformation = { label: parts.filter((each) => each !== "").join(", ") };
  return item;
}

export function reasonItem({ reason }: ReasonNode): TreeItem {
  const text = onOneLine(reason);
  const item = new TreeItem(text, None);
  item.iconPath = new ThemeIcon("lightbulb", new ThemeColor("descriptionForeground"));
  item.tooltip = text;
  item.contextValue = "reason";
  item.accessibilityInformation = { label: l10n.t("Why: {0}", text) };
  return item;
}
