// What the trees show, made ready to be put into a text: quotes with their source, and lists with links.
import { l10n, Uri, workspace } from "vscode";
import type { EntitySummary, MentionSummary } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { nameOf } from "../kinds";
import { onOneLine } from "../plain-text";
import { documentsOf, mentionsOf } from "../words";
import type { Node } from "./nodes";
import { lineOf } from "./paint-quotes";
import { type ListItem, linked, type Quote, quoteItem, relativeReference, written } from "./quotes";

type Place = MentionSummary["location"];

/** The whole sentence around a place. `target` is the document that quotes it: links lead from there, else from the workspace's folder. */
export async function quoteAt(place: Place, corpus: Corpus, target?: Uri): Promise<Quote> {
  const uri = Uri.parse(place.uri);
  const sentence = await corpus.quote({ uri: place.uri, range: place.range });
  const name = `${workspace.asRelativePath(uri)}, ${lineOf(place)}`;
  return { text: sentence?.text ?? "", place: name, href: reference(uri, place.range.start.line + 1, target) };
}

/** Nodes as a Markdown list: entities with links to their introductions, documents, and quotes of mentions. */
export async function listOf(nodes: readonly Node[], corpus: Corpus): Promise<ListItem[]> {
  const items = await Promise.all(nodes.map((node) => itemOf(node, corpus)));
  return items.filter((item) => item !== undefined);
}

async function itemOf(node: Node, corpus: Corpus): Promise<ListItem | undefined> {
  switch (node.type) {
    case "entity":
    case "companion":
      return entityItem(node.entity, corpus);
    case "review":
      return {
        ...(await entityItem(node.entity, corpus)),
        items: [quoteItem(await quoteAt(node.item.mention.location, corpus))],
      };
    case "document": {
      const count = node.entity ? (node.document.entities[0]?.count ?? 0) : node.document.mentions;
      const link = linked(node.document.path, reference(Uri.parse(node.document.uri)));
      return { text: `${link}, ${mentionsOf(count)}` };
    }
    case "mention":
      return quoteItem(await quoteAt(node.mention.location, corpus));
    case "role":
      return quoteItem(await quoteAt(node.role.location, corpus));
    case "name":
      return { text: `${written(onOneLine(node.name.text))}, ${mentionsOf(node.name.count)}` };
    default:
      return undefined;
  }
}

async function entityItem({ id, name, kind, count, documents }: EntitySummary, corpus: Corpus): Promise<ListItem> {
  const [first] = await corpus.mentions({ entity: id, limit: 1 });
  const place = first && (await corpus.introduction(first.location));
  const href = place && reference(Uri.parse(place.uri), place.range.start.line + 1);
  const counted = l10n.t("{0} in {1}", mentionsOf(count), documentsOf(documents));
  return { text: `${linked(onOneLine(name), href)}, ${nameOf(kind)}, ${counted}` };
}

/** The way from a document, or from the folder of the workspace, to a line of another. */
function reference(uri: Uri, line?: number, target?: Uri): string | undefined {
  if (uri.scheme === "untitled") return undefined;
  const folder =
    target && target.scheme === uri.scheme ? Uri.joinPath(target, "..") : workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder || folder.authority !== uri.authority)
    return uri.with({ fragment: line === undefined ? "" : `L${line}` }).toString();
  return relativeReference(folder.path, uri.path, line);
}
