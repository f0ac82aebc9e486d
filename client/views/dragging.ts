// What can be dragged out of the cross-references and within them: an entity onto another, to merge the two; a mention
// into an editor, to quote it.
import {
  DataTransferItem,
  type Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  l10n,
  languages,
  type TreeDragAndDropController,
} from "vscode";
import type { MentionSummary } from "../../server/protocol";
import type { Corpus } from "../corpus";
import type { Corrections } from "../corrections/corrections";
import { onOneLine } from "../plain-text";
import type { Node } from "./nodes";
import { quoteAsMarkdown, quoteAsText } from "./quotes";
import { quoteAt } from "./sources";

/** VS Code's name for what is dragged from this tree. */
const ofTree = "application/vnd.code.tree.dramatis.crossreferences";

/** Places to quote, as JSON: Markdown quotes them otherwise than plain text. */
const ofQuotes = "application/vnd.dramatis.quotes";

export function dragging(corpus: Corpus, corrections: Pick<Corrections, "make">): TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: ["text/plain", ofQuotes],
    dropMimeTypes: [ofTree],
    async handleDrag(nodes, data) {
      data.set(ofTree, new DataTransferItem(nodes));
      const places = nodes.flatMap((node) => placeOf(node) ?? []);
      const quotes = await Promise.all(places.map((place) => quoteAt(place, corpus)));
      const names = nodes.flatMap((node) => (node.type === "entity" ? [onOneLine(node.entity.name)] : []));
      const text = quotes.length > 0 ? quotes.map(quoteAsText).join("\n\n") : names.join(", ");
      if (text !== "") data.set("text/plain", new DataTransferItem(text));
      if (places.length > 0) data.set(ofQuotes, new DataTransferItem(JSON.stringify(places)));
    },
    async handleDrop(target, data) {
      const nodes: unknown = data.get(ofTree)?.value;
      const into = target && entityOf(target);
      if (!into || !Array.isArray(nodes)) return;
      const merged = new Set(nodes.map((node: Node) => entityOf(node)).filter((id) => id !== undefined && id !== into));
      if (merged.size === 0) return;
      await corrections.make(
        ...[...merged].map((entity) => ({ correction: { act: "merge" as const, entity: entity!, into } })),
      );
    },
  };
}

/** Quotes what is dropped into a Markdown document as a block quotation with a link. Plain text takes the plain text. */
export function registerQuoting(corpus: Corpus): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append("dramatis", "quote");
  return languages.registerDocumentDropEditProvider(
    { language: "markdown" },
    {
      async provideDocumentDropEdits(document, _position, data) {
        const places = placesIn(await data.get(ofQuotes)?.asString());
        if (places.length === 0) return undefined;
        const quotes = await Promise.all(places.map((place) => quoteAt(place, corpus, document.uri)));
        return new DocumentDropEdit(`${quotes.map(quoteAsMarkdown).join("\n\n")}\n`, l10n.t("Quote With Source"), kind);
      },
    },
    { dropMimeTypes: [ofQuotes], providedDropEditKinds: [kind] },
  );
}

function placeOf(node: Node): MentionSummary["location"] | undefined {
  if (node.type === "mention") return node.mention.location;
  return node.type === "role" ? node.role.location : undefined;
}

function entityOf(node: Node): string | undefined {
  return node.type === "entity" || node.type === "companion" ? node.entity.id : undefined;
}

/** What this tree put there; another extension may use the same name. */
function placesIn(json: string | undefined): MentionSummary["location"][] {
  try {
    const places: unknown = JSON.parse(json ?? "[]");
    return Array.isArray(places) ? places.filter((place) => typeof place?.uri === "string" && place?.range?.start) : [];
  } catch {
    return [];
  }
}
