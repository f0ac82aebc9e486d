import { type Cast, EMPTY_CAST } from "./cast";
import { changedSurfaces, holds, mayHold, wordsIn, wordsOf } from "./cast/occurrence";
import type { Corpus, Document, LinkedMention, Location, Suggestion } from "./corpus";
import type { Entity } from "./entity";
import { KINDS, type Kind } from "./kind";
import { type LocalName, linkDocument } from "./link/document";
import { type Appearance, appearancesOf, entityOf, type LinkedDocument } from "./link/entities";
import { introductionIn } from "./link/introduction";
import { formOfName } from "./link/name";
import { type Change, EMPTY_NETWORK, type Network, networkAfter } from "./link/network";
import { resolve } from "./link/resolve";
import { EMPTY_ROSTER, type Roster, rosterAfter } from "./link/roster";
import { suggestedFor } from "./link/suggestions";
import { type Knowledge, recognise } from "./recognise";
import { companionsOf, type Presence, presencesOf, type Relations, relationsIn, rolesOf } from "./relations";
import { Table } from "./table";
import { headingsOf, paragraphAt, type Read, sentenceAt } from "./text/around";
import { isProseAt } from "./text/prose-at";
import { type Reading, read } from "./text/reading";
import { lowerBound, type Span } from "./text/span";

/** A document of the corpus with all that was read out of it. */
interface Entry extends LinkedDocument, Read {
  /** The cast that it was read with, or one that decides the same of its names. */
  readonly cast: Cast;
  /** Its different words, see `wordsIn`. */
  readonly words: Int32Array;
  /** For each mention the index of its local entity. */
  readonly localOf: Int32Array;
  /** For each mention the spelling of it. */
  readonly formOf: readonly (LocalName | undefined)[];
  readonly relations: Relations;
}

/** What corpora share and hand on: all of it immutable. */
interface State {
  readonly knowledge: Knowledge;
  readonly castOf: (uri: string) => Cast;
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
  const castOf = () => EMPTY_CAST;
  return corpusOf({ knowledge, castOf, entries: Table(), network: EMPTY_NETWORK, roster: EMPTY_ROSTER }, new Map());
}

/** `built` holds entities made before that are still what they were. */
function corpusOf(state: State, built: ReadonlyMap<string, Built>): Corpus {
  const { knowledge, castOf, entries, network, roster } = state;
  const made = new Map(built);
  const linked = new Map<string, readonly LinkedMention[]>();
  const headings = new Map<string, readonly Span[]>();
  const ids = new Map<string, string>();
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
  const presences = (id: string): Presence[] =>
    presencesOf(build(id)?.appearances ?? [], (document) => {
      const { uri, entities, localOf, relations } = document as Entry;
      const entityOf = (mention: number) => entityAt(entities[localOf[mention]!]!.key);
      return { uri, relations, entityOf };
    });
  const entityAt = (key: string): string => memo(ids, key, () => roster.idOf.get(resolve(network, key).entity)!);
  const after = (next: Table<string, Entry>, changes: readonly Change[], casts = castOf): Corpus => {
    const grown = networkAfter(network, changes);
    const { roster: named, changed } = rosterAfter(roster, network, grown);
    const kept = new Map(made);
    for (const id of changed) kept.delete(id);
    return corpusOf({ knowledge, castOf: casts, entries: next, network: grown.network, roster: named }, kept);
  };

  return {
    with(documents) {
      const changes: Change[] = [];
      const next = entries.withMutations((table) => {
        for (const document of documents) {
          const entry = entryOf(document, read(document.text, document.format), knowledge, castOf(document.uri));
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
    withCasts(casts, only = entries.keys()) {
      const changes: Change[] = [];
      const changed = changesOfCasts();
      const next = entries.withMutations((table) => {
        for (const uri of only) {
          const entry = table.get(uri);
          const cast = casts(uri);
          if (!entry || entry.cast === cast) continue;
          const reading = changed(entry, cast);
          const renewed = reading ? entryOf({ ...entry, uri }, reading, knowledge, cast) : { ...entry, cast };
          if (reading) changes.push({ uri, before: entry.entities, after: renewed.entities });
          table.set(uri, renewed);
        }
      });
      return after(next, changes, casts);
    },
    get documents() {
      uris ??= [...entries.keys()].sort();
      return uris;
    },
    has: (uri) => entries.has(uri),
    text: (uri) => entries.get(uri)?.text,
    mentions,
    mentionAt(uri, offset) {
      const all = mentions(uri);
      const at = lowerBound(all, (m) => m.end >= offset);
      const [first, second] = [all[at], all[at + 1]];
      if (first && first.start !== offset && second?.start === offset) return second;
      return first && first.start <= offset ? first : undefined;
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
    rolesOf: (id) => rolesOf(id, presences(id)),
    appearsWith: (id) => companionsOf(id, presences(id)),
    suggestionsFor,
    countryOf(id) {
      const people = id.startsWith("people/") ? knowledge.lexicon.peopleNamed(build(id)?.entity.name ?? "") : undefined;
      const country = people?.people.country;
      if (country === undefined) return undefined;
      return roster.idOf.get(resolve(network, `place/@country/${country}`).entity);
    },
    sentenceAt: (uri, span) => sentenceAt(entries.get(uri), span),
    paragraphAt: (uri, offset) => paragraphAt(entries.get(uri), offset),
    headings: (uri) => memo(headings, uri, () => headingsOf(entries.get(uri))),
    isProse(uri, offset) {
      const entry = entries.get(uri);
      return entry !== undefined && isProseAt(entry.text, entry.format, offset);
    },
  };

  function suggestionsFor(id: string): Suggestion[] {
    const key = roster.keyOf.get(id);
    const full = key === undefined ? undefined : build(id)?.entity;
    if (key === undefined || !full) return [];
    return suggestedFor(network, key).flatMap(({ entity, reason }) => {
      const other = roster.idOf.get(entity);
      const short = other === undefined ? undefined : build(other)?.entity;
      return short ? [{ entity: short.id, reason: reason(short.name, full.name) }] : [];
    });
  }

  function mentions(uri: string): readonly LinkedMention[] {
    const entry = entries.get(uri);
    if (!entry) return [];
    return memo(linked, uri, () =>
      entry.mentions.map((mention, m) => {
        const { key, names } = entry.entities[entry.localOf[m]!]!;
        const { entity, ambiguous } = resolve(network, key);
        // A name of doubtful kind may stand for an entity that other documents are sure of, be it of another kind.
        const settled = mention.status === "candidate" && entity !== key && names[0]!.name.doubtful;
        const status = settled ? "likely" : mention.status;
        return { ...mention, status, kind: kindOf(entity), entity: roster.idOf.get(entity)!, ambiguous };
      }),
    );
  }
}

function entryOf({ uri, text, format }: Document, reading: Reading, knowledge: Knowledge, cast: Cast): Entry {
  const { context, names, mentions } = recognise(reading, knowledge, undefined, cast);
  const entities = linkDocument(context, names);
  const localOf = new Int32Array(mentions.length);
  const formOf: (LocalName | undefined)[] = new Array(mentions.length);
  for (const [index, local] of entities.entries()) {
    for (const m of local.mentions) localOf[m] = index;
    for (const name of local.names) for (const m of name.mentions) formOf[m] = name;
  }
  const { start } = reading.tokens;
  const sentences = reading.sentences.slice(0, -1).map((token) => start[token]!);
  const words = wordsIn(reading);
  const relations = relationsIn(context, names);
  return { uri, text, format, cast, words, mentions, entities, localOf, formOf, sentences, relations };
}

/** Tells for one document after another whether it has a name of which another cast decides otherwise: if so, gives it read. */
function changesOfCasts(): (entry: Entry, cast: Cast) => Reading | undefined {
  let last: { before: Cast; after: Cast; change: CastChange } | undefined;
  return (entry, cast) => {
    if (last?.before !== entry.cast || last.after !== cast) {
      last = { before: entry.cast, after: cast, change: castChange(entry.cast, cast) };
    }
    const { forms, rows } = last.change;
    const named = entry.entities.some((local) => local.names.some(({ name }) => forms.has(name.form)));
    const possible = rows.filter((row) => mayHold(entry.words, row));
    if (!named && possible.length === 0) return undefined;
    const reading = read(entry.text, entry.format);
    return named || holds(reading, possible) ? reading : undefined;
  };
}

/** What two casts decide differently: forms of names, and the rows of words that surfaces are. */
interface CastChange {
  readonly forms: ReadonlySet<string>;
  readonly rows: readonly (readonly number[])[];
}

function castChange(before: Cast, after: Cast): CastChange {
  const surfaces = [...changedSurfaces(before, after)];
  return {
    forms: new Set(surfaces.flatMap((surface) => KINDS.map((kind) => formOfName(surface, kind)))),
    rows: surfaces.map(wordsOf),
  };
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
