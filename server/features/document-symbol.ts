import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation } from "vscode-languageserver";
import { type Feature, question } from "../answer";
import { type CastFile, castFileAt } from "../cast-language/cast-file";
import { castSymbols } from "../cast-language/symbols";
import { symbolKindOf } from "../convert";
import { type Entity, KINDS, type Kind, type LinkedMention } from "../engine/index";
import { countOf, excerptOf, inOneLine } from "../summary";
import type { View } from "../view";

/** The outline of a document's actors and places: kinds, then entities, then their mentions; of the cast, its entries. */
export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: "Actors" } }),
  questions: [
    question(DocumentSymbolRequest.type, {
      needs: "documents",
      empty: null,
      answer(view, { textDocument }) {
        const cast = castFileAt(view, textDocument.uri);
        if (cast) return castOutline(view, cast);
        const uri = view.uri(textDocument.uri);
        const named = view.corpus.entitiesIn(uri);
        if (named.length === 0) return null;
        const client = view.client.textDocument?.documentSymbol;
        return client?.hierarchicalDocumentSymbolSupport ? outline(view, uri, named) : list(view, uri, named);
      },
    }),
  ],
};

function castOutline(view: View, cast: CastFile): DocumentSymbol[] | SymbolInformation[] | null {
  const entries = castSymbols(view, cast);
  if (entries.length === 0) return null;
  if (view.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return entries;
  return entries.map(({ name, kind, range }) => ({ name, kind, location: { uri: cast.uri, range } }));
}

const TITLES: Record<Kind, string> = {
  person: "People",
  organization: "Organizations",
  people: "Peoples",
  place: "Places",
};

/** Mentions shown of one entity: an editor's outline is for finding one's way, the references are for all. */
const MENTIONS = 50;

function outline(view: View, uri: string, entities: readonly Entity[]): DocumentSymbol[] {
  return KINDS.flatMap((kind) => {
    const children = entities.filter((entity) => entity.kind === kind).map((entity) => entityNode(view, uri, entity));
    if (children.length === 0) return [];
    return [
      { ...nodeAt(children[0]!), name: TITLES[kind], detail: `${children.length}`, kind: symbolKindOf(kind), children },
    ];
  });
}

function entityNode(view: View, uri: string, entity: Entity): DocumentSymbol {
  const mentions = view.corpus.mentionsOf(entity.id, uri);
  const kind = symbolKindOf(entity.kind);
  const children = mentions.slice(0, MENTIONS).map(({ mention }) => mentionNode(view, uri, mention, kind));
  const review = entity.status === "candidate" ? ", to be reviewed" : "";
  return {
    ...nodeAt(children[0]!),
    name: inOneLine(entity.name),
    detail: countOf(mentions.length, "mention") + review,
    kind,
    children,
  };
}

function mentionNode(view: View, uri: string, mention: LinkedMention, kind: DocumentSymbol["kind"]): DocumentSymbol {
  const text = view.corpus.text(uri) ?? "";
  const range = view.positions(uri).range(mention);
  return {
    name: inOneLine(text.slice(mention.start, mention.end)),
    detail: excerptOf(text, view.corpus.sentenceAt(uri, mention) ?? mention, mention).text,
    kind,
    range,
    selectionRange: range,
  };
}

/**
 * A group stands at its first mention and no further: with a range over all of them, groups would overlap, and editors that
 * pin the lines of enclosing symbols would pin names over the text.
 */
function nodeAt({ range, selectionRange }: DocumentSymbol): Pick<DocumentSymbol, "range" | "selectionRange"> {
  return { range, selectionRange };
}

function list(view: View, uri: string, entities: readonly Entity[]): SymbolInformation[] {
  return entities.map((entity) => {
    const { mention } = view.corpus.mentionsOf(entity.id, uri)[0]!;
    return {
      name: inOneLine(entity.name),
      kind: symbolKindOf(entity.kind),
      containerName: TITLES[entity.kind],
      location: { uri, range: view.positions(uri).range(mention) },
    };
  });
}
