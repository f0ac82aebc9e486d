// What appears beside an item on which the pointer rests. All that comes from documents is escaped.
import { l10n, MarkdownString, type TreeItem } from "vscode";
import type { DispersionResult, EntitySummary, Excerpt, Kind, MentionSummary } from "../../server/protocol";
import { nameOf } from "../kinds";
import { asMarkdown, onOneLine } from "../plain-text";
import { documentsOf, mentionsOf, numberOf } from "../words";
import { type Palette, stripOf } from "./dispersion-strip";
import type { Node } from "./nodes";
import { aliasesOf } from "./paint-entities";

/** Adds the tooltip to a node's item; `dispersion` is where its entity is mentioned in the tree's document. */
export function describe(node: Node, item: TreeItem, dispersion?: Dispersion): TreeItem {
  switch (node.type) {
    case "entity":
      item.tooltip = entityTooltip(node.entity, node.uri !== undefined, dispersion);
      break;
    case "companion":
      item.tooltip = entityTooltip(node.entity, false);
      break;
    case "mention":
      item.tooltip = quoteTooltip(node.mention);
      break;
    case "role":
      item.tooltip = quoteTooltip(node.role);
      break;
    case "review":
      item.tooltip = quoteTooltip(node.item.mention);
      break;
    case "name":
      item.tooltip = [onOneLine(node.name.text), node.name.reason].filter(Boolean).join("\n");
      break;
  }
  return item;
}

export interface Dispersion {
  readonly found: NonNullable<DispersionResult>;
  readonly palette: Palette;
}

function entityTooltip(entity: EntitySummary, isHere: boolean, dispersion?: Dispersion): MarkdownString {
  const [mentions, documents] = [mentionsOf(entity.count), documentsOf(entity.documents)];
  const counts = isHere
    ? l10n.t("{0} here, named in {1}", mentions, documents)
    : l10n.t("{0} in {1}", mentions, documents);
  const paragraphs = [`**${asMarkdown(entity.name)}** · ${nameOf(entity.kind)}`, counts];
  if (entity.aliases.length > 0) paragraphs.push(l10n.t("Also {0}", aliasesOf(entity, asMarkdown)));
  if (dispersion) paragraphs.push(...stripParagraphs(dispersion, entity.kind));
  return new MarkdownString(paragraphs.join("\n\n"));
}

/** The strip, and what it shows in words. */
function stripParagraphs({ found, palette }: Dispersion, kind: Kind): string[] {
  const { parts, first, last, lines } = found;
  const [from, to, of] = [numberOf(first), numberOf(last), numberOf(lines)];
  const words = first === last ? l10n.t("line {0} of {1}", from, of) : l10n.t("lines {0} to {1} of {2}", from, to, of);
  const alternative = l10n.t("Where it is mentioned, from the first line to the last");
  // What stands for an image is plain text, and these are our own words.
  const image = `data:image/svg+xml;base64,${btoa(stripOf(parts, palette, kind))}`;
  return [`![${alternative}](${image})`, asMarkdown(words)];
}

function quoteTooltip({
  excerpt,
  location,
}: {
  excerpt: Excerpt;
  location: MentionSummary["location"];
}): MarkdownString {
  let sentence = "";
  let end = 0;
  for (const [from, to] of excerpt.highlights) {
    sentence += `${asMarkdown(excerpt.text.slice(end, from))}**${asMarkdown(excerpt.text.slice(from, to))}**`;
    end = to;
  }
  sentence += asMarkdown(excerpt.text.slice(end));
  return new MarkdownString(`${sentence}\n\n${l10n.t("Line {0}", numberOf(location.range.start.line + 1))}`);
}
