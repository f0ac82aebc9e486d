import { Map as Table } from "immutable";
import type { Corpus, Document, LinkedMention, Location } from "./corpus";
import type { Entity } from "./entity";
import { KINDS, type Kind } from "./kind";
import { type LocalName, linkDocument } from "./link/document";
import { type Appearance, appearancesOf, entityOf, type LinkedDocument } from "./link/entities";
import { introductionIn } from "./link/introduction";
import { type Change, EMPTY_NETWORK, type Network, networkAfter } from "./link/network";
import { resolve } from "./link/resolve";
import { EMPTY_ROSTER, type Roster, rosterAfter } from "./link/roster";
import { type Knowledge, recognise } from "./recognise";
import { read } from "./text/reading";
import type { Span } from "./text/span";

/** A document of the corpus with all that was read out of it. */
interface Entry extends LinkedDocument {
  readonly text: string;
  /** Offsets at which its sentences start, rising. */
  readonly sentences: Int32Array;
  /** For each mention the index of its local entity. */
  readonly localOf: Int32Array;
  /** For each mention the spelling of it. */
  readonly formOf: readonly (LocalName | undefined)[];
}

/** What corpora share and hand on: all of it immutable. */
interface State {
  readonly knowledge: Knowledge;
  readonly entries: Table<string, Entry>;
  readonly network: Network;
  readonly roster: Roster;
}

interface Built {
  readonly entity: Entity;
  readonly appearances: readonly Appearance[];
}

/** A corpus without documents. */
export function emptyCorpus(knowledge: Knowledge): Corpus {
  return corpusOf({ knowledge, entries: Table(), network: EMPTY_NETWORK, roster: EMPTY_ROSTER }, new Map());
}

/** `built` holds entities made before that are still what they were. */
function corpusOf(state: State, built: ReadonlyMap<string, Built>): Corpus {
  const { knowledge, entries, network, roster } = state;
  const made = new Map(built);
  const linked = new Map<string, readonly LinkedMention[]>();
  let all: readonly Entity[] | undefined;
  let uris: readonly string[] | undefined;

  const build = (id: string): Built | undefined => {
    const key = roster.keyOf.get(id);
    if (key === undefined) return undefined;
    return memo(made, id, () => {
      const appearances = appearancesOf(network, key, (uri) => entries.get(uri));
      return { entity: entityOf(id, appearances), appearances };
    });
  };
  const formOf = ({ document }: Appearance, mention: number) => (document as Entry).formOf[mention];
  const after = (next: Table<string, Entry>, changes: readonly Change[]): Corpus => {
    const { network: grown, touched } = networkAfter(network, changes);
    const { roster: named, changed } = rosterAfter(roster, network, grown, touched);
    const kept = new Map(made);
    for (const id of changed) kept.delete(id);
    return corpusOf({ knowledge, entries: next, network: grown, roster: named }, kept);
  };

  return {
    with(documents) {
      const changes: Change[] = [];
      const next = entries.withMutations((table) => {
        for (const document of documents) {
          const entry = entryOf(document, knowledge);
          changes.push({ uri: document.uri, before: table.get(document.uri)?.entities ?? [], after: entry.entities });
          table.set(document.uri, entry);
        }
      });
      return after(next, changes);
    },
    without(removed) {
      const changes: Change[] = [];
      const next = entries.withMutations((table) => {
        for (const uri of removed) {
          const entry = table.get(uri);
          if (!entry) continue;
          changes.push({ uri, before: entry.entities, after: [] });
          table.delete(uri);
        }
      });
      return after(next, changes);
    },
    get documents() {
      uris ??= [...entries.keys()].sort();
      return uris;
    },
    has: (uri) => entries.has(uri),
    text: (uri) => entries.get(uri)?.text,
    mentions,
    mentionAt(uri, offset) {
      const around = mentions(uri).filter((m) => m.start <= offset && offset <= m.end);
      return around.find((m) => m.start === offset) ?? around[0];
    },
    entity: (id) => build(id)?.entity,
    get entities() {
      all ??= [...roster.keyOf.keys()].map((id) => build(id)!.entity).sort(byKindAndCount);
      return all;
    },
    entitiesIn(uri) {
      const seen = new Set(mentions(uri).map((m) => m.entity));
      return [...seen].map((id) => build(id)!.entity);
    },
    mentionsOf(id, uri) {
      const found: Location[] = [];
      for (const { document, local } of build(id)?.appearances ?? []) {
        if (uri !== undefined && document.uri !== uri) continue;
        for (const m of local.mentions) found.push({ uri: document.uri, mention: mentions(document.uri)[m]! });
      }
      return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.mention.start - b.mention.start));
    },
    introductionOf(id, before) {
      const found = introductionIn(build(id)?.appearances ?? [], formOf, before);
      if (!found) return undefined;
      const { uri } = found.appearance.document;
      return { uri, mention: mentions(uri)[found.mention]! };
    },
    sentenceAt: (uri, span) => sentenceAt(entries.get(uri), span),
  };

  function mentions(uri: string): readonly LinkedMention[] {
    const entry = entries.get(uri);
    if (!entry) return [];
    return memo(linked, uri, () =>
      entry.mentions.map((mention, m) => {
        const { entity, ambiguous } = resolve(network, entry.entities[entry.localOf[m]!]!.key);
        // A name of doubtful kind may stand for an entity of another.
        return { ...mention, kind: kindOf(entity), entity: roster.idOf.get(entity)!, ambiguous };
      }),
    );
  }
}

function entryOf(document: Document, knowledge: Knowledge): Entry {
  const reading = read(document.text, document.format);
  const { context, names, mentions } = recognise(reading, knowledge);
  const entities = linkDocument(context, names);
  const localOf = new Int32Array(mentions.length);
  const formOf: (LocalName | undefined)[] = new Array(mentions.length);
  for (const [index, local] of entities.entries()) {
    for (const m of local.mentions) localOf[m] = index;
    for (const name of local.names) for (const m of name.mentions) formOf[m] = name;
  }
  const { start } = reading.tokens;
  const sentences = reading.sentences.slice(0, -1).map((token) => start[token]!);
  return { uri: document.uri, text: document.text, mentions, entities, localOf, formOf, sentences };
}

function sentenceAt(entry: Entry | undefined, span: Span): Span | undefined {
  if (!entry) return undefined;
  const { sentences, text } = entry;
  let at = 0;
  let to = sentences.length;
  while (at < to) {
    const middle = (at + to) >> 1;
    if (sentences[middle]! <= span.start) at = middle + 1;
    else to = middle;
  }
  if (at === 0) return undefined;
  const start = sentences[at - 1]!;
  const limit = sentences[at] ?? text.length;
  const end = Math.min(limit, blankAfter(text, span.end, limit));
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where a blank line begins at or after an offset, looked for up to a limit and no further than a paragraph is long. */
function blankAfter(text: string, from: number, limit: number): number {
  const blank = /\n[ \t\r]*\n/u.exec(text.slice(from, Math.min(limit, from + 4000)));
  return blank ? from + blank.index : limit;
}

/** The kind that an entity's key begins with. */
function kindOf(key: string): Kind {
  return key.slice(0, key.indexOf("/")) as Kind;
}

function byKindAndCount(a: Entity, b: Entity): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.mentions - a.mentions ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)
  );
}

function memo<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
