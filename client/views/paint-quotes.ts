// Stretches of documents as VS Code paints them: a click goes there.
import { type Command, l10n, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { Excerpt, MentionSummary } from "../../server/protocol";
import { baseName, rangeOf } from "../places";
import { onOneLine } from "../plain-text";
import { numberOf } from "../words";
import { cutInFront, type MentionNode, type RoleNode } from "./nodes";

const { None } = TreeItemCollapsibleState;

export function mentionItem({ mention, parent }: MentionNode): TreeItem {
  const item = quoteItem(mention);
  // The trees of one document or of one entity in it have said where it is.
  const isElsewhere = parent.type === "companion" || parent.type === "review";
  const line = lineOf(mention.location);
  const place = isElsewhere ? [baseName(Uri.parse(mention.location.uri)), line].join(", ") : line;
  if (isElsewhere) item.description = place;
  item.contextValue = "mention";
  item.accessibilityInformation = { label: `${mention.excerpt.text}, ${place}` };
  return item;
}

export function roleItem({ role }: RoleNode): TreeItem {
  const item = new TreeItem(onOneLine(role.words), None);
  const place = [baseName(Uri.parse(role.location.uri)), lineOf(role.location)].join(", ");
  item.description = place;
  item.contextValue = "role";
  item.accessibilityInformation = { label: `${onOneLine(role.words)}, ${place}` };
  item.command = goingTo(role.location);
  return item;
}

/** The command that shows a place in its document. */
export function goingTo(location: MentionSummary["location"]): Command {
  return {
    command: "vscode.open",
    title: l10n.t("Go to Mention"),
    arguments: [Uri.parse(location.uri), { selection: rangeOf(location.range), preview: true }],
  };
}

export function lineOf({ range }: MentionSummary["location"]): string {
  return l10n.t("line {0}", numberOf(range.start.line + 1));
}

function quoteItem({ excerpt, location }: { excerpt: Excerpt; location: MentionSummary["location"] }): TreeItem {
  const { text, highlights } = cutInFront(excerpt);
  const item = new TreeItem({ label: text, highlights: highlights.map(([from, to]) => [from, to]) }, None);
  item.command = goingTo(location);
  return item;
}
