import type { Alias, Corpus, Entity, Kind, Status } from "../engine/index";
import { countOf, inOneLine } from "../summary";

/** The index as one object, for other programs. Offsets are UTF-16 code units of the text after its byte-order mark. */
export interface IndexObject {
  /** By path. */
  readonly documents: readonly IndexedDocument[];
  /** By kind, then by count. */
  readonly entities: readonly IndexedEntity[];
}

export interface IndexedDocument {
  readonly path: string;
  readonly mentions: readonly IndexedMention[];
}

export interface IndexedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  readonly entity: string;
  readonly status: Status;
}

export interface IndexedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly {
    readonly text: string;
    readonly strength: Alias["strength"];
    readonly evidence: string;
  }[];
  readonly mentions: number;
  readonly documents: number;
}

/** `pathOf` gives the path under which a document is reported. */
export function indexObject(corpus: Corpus, pathOf: (uri: string) => string): IndexObject {
  const documents = corpus.documents.map((uri) => documentOf(corpus, uri, pathOf(uri)));
  documents.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { documents, entities: corpus.entities.map(entityOf) };

  function entityOf({ id, kind, name, aliases, mentions, documents }: Entity): IndexedEntity {
    return {
      id,
      kind,
      name: inOneLine(name),
      aliases: aliases.map((alias) => ({
        text: inOneLine(alias.text),
        strength: alias.strength,
        evidence: evidenceOf(alias),
      })),
      mentions,
      documents: documents.length,
    };
  }

  /** Every reason with the document that gives it, as sentences. */
  function evidenceOf({ evidence, count }: Alias): string {
    if (evidence.length === 0) return `Named so in ${countOf(count, "mention")}.`;
    const sentences = evidence.map(({ reason, uri }) => `${capital(reason)}${uri ? ` (${pathOf(uri)})` : ""}.`);
    return [...new Set(sentences)].join(" ");
  }
}

function documentOf(corpus: Corpus, uri: string, path: string): IndexedDocument {
  const text = corpus.text(uri) ?? "";
  const mentions = corpus.mentions(uri).map(({ start, end, kind, entity, status }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
    entity,
    status,
  }));
  return { path, mentions };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
