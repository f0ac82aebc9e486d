import { type Cast, EMPTY_CAST } from "./cast";
import { changesOfCasts } from "./cast/change";
import type { Corpus, Document, Keep, LinkedMention, Location, Suggestion } from "./corpus";
import type { Kind } from "./kind";
import type { NamedEntity } from "./link/difference";
import { type Appearance, appearancesOf, entityOf, isCandidate } from "./link/entities";
import { introductionIn } from "./link/introduction";
import {
  entitiesIn,
  entityWith,
  firstWording,
  keyIn,
  mentionCount,
  toldAlike,
  wordingOf,
} from "./link/linked-document";
import { type Change, EMPTY_NETWORK, type Network, networkAfter } from "./link/network";
import { entitiesFor, resolve } from "./link/resolve";
import { EMPTY_ROSTER, type Roster, rosterAfter } from "./link/roster";
import { suggestedFor } from "./link/suggestions";
import type { Knowledge } from "./recognise";
import { type Register, register, type Source } from "./register";
import { companionsOf, type Presence, presencesOf, rolesOf } from "./relations";
import { mentionAtOffset, mentionIn, relationsIn, stretchesOf } from "./sheet/read";
import { type Shared, shared } from "./sheet/shared";
import { type Sheet, takeIn } from "./sheet/sheet";
import { Table } from "./table";
import { headingsOf, paragraphAt, sentenceAt } from "./text/around";
import { isProseAt } from "./text/prose-at";
import { read } from "./text/reading";
import type { Span } from "./text/span";
import { NO_URIS, type Uris } from "./uris";

/** What corpora share and hand on: all of it immutable, but for what is only remembered. */
interface State {
  readonly knowledge: Knowledge;
  readonly keep: Keep;
  readonly shared: Shared;
  readonly castOf: (uri: string) => Cast;
  readonly sheets: Table<string, Sheet>;
  readonly uris: Uris;
  readonly network: Network;
  readonly roster: Roster;
}

/** A corpus without documents. Texts stay in memory unless the host keeps them otherwise. */
export function emptyCorpus(
  knowledge: Knowledge,
  keep: Keep = ({ text }) =>
    () =>
      text,
): Corpus {
  const state: State = {
    knowledge,
    keep,
    shared: shared(),
    castOf: () => EMPTY_CAST,
    sheets: Table(),
    uris: NO_URIS,
    network: EMPTY_NETWORK,
    roster: EMPTY_ROSTER,
  };
  return corpusOf(state, register(sourceOf(state)));
}

/** How the entities of a state are made. */
function sourceOf({ network, roster, sheets }: State): Source {
  const sheetOf = (uri: string) => sheets.get(uri);
  return {
    ids: roster.keyOf,
    make: (id) => entityOf(id, appearancesOf(network, roster.keyOf.get(id)!, sheetOf)),
    isCandidate: (id) => isCandidate(network, roster.keyOf.get(id)!, sheetOf),
  };
}

function corpusOf(state: State, entities: Register): Corpus {
  const { knowledge, castOf, sheets, uris, network, roster } = state;
  const linked = new Map<string, readonly LinkedMention[]>();
  const headings = new Map<string, readonly Span[]>();

  const appearances = (id: string): Appearance[] => {
    const key = roster.keyOf.get(id);
    return key === undefined ? [] : appearancesOf(network, key, (uri) => sheets.get(uri));
  };
  const idAt = (sheet: Sheet, local: number): string => roster.idOf.get(resolve(network, keyIn(sheet, local)).entity)!;
  const locationOf = (sheet: Sheet, mention: number): Location => ({
    uri: sheet.uri,
    mention: linkedMention(sheet, mention, linkOf(sheet, entityWith(sheet, wordingOf(sheet, mention)))),
  });
  const after = (next: Partial<State>, changes: readonly Change[]): Corpus => {
    const grown = networkAfter(network, changes);
    const { roster: named, changed } = rosterAfter(roster, network, grown);
    const after: State = { ...state, ...next, network: grown.network, roster: named };
    return corpusOf(after, entities.next(sourceOf(after), changed));
  };

  return {
    with(documents) {
      const changes: Change[] = [];
      let listed = uris;
      const next = sheets.withMutations((table) => {
        for (const document of documents) {
          const { uri } = document;
          const { sheet, entities } = taken(document);
          const old = table.get(uri);
          changes.push({ uri, before: entitiesIn(old), after: entities, alike: toldAlike(old, sheet) });
          table.set(uri, sheet);
          listed = listed.with(uri);
        }
      });
      return after({ sheets: next, uris: listed }, changes);
    },
    without(removed) {
      const changes: Change[] = [];
      let listed = uris;
      const next = sheets.withMutations((table) => {
        for (const uri of removed) {
          const sheet = table.get(uri);
          if (!sheet) continue;
          changes.push({ uri, before: entitiesIn(sheet), after: [] });
          table.delete(uri);
          listed = listed.without(uri);
        }
      });
      return after({ sheets: next, uris: listed }, changes);
    },
    withCasts(casts, only = sheets.keys()) {
      const changes: Change[] = [];
      const changed = changesOfCasts();
      const next = sheets.withMutations((table) => {
        for (const uri of only) {
          const sheet = table.get(uri);
          const cast = casts(uri);
          if (!sheet || sheet.cast === cast) continue;
          const reading = changed(sheet, cast);
          const taken = reading && takeIn(sheet, sheet.text, reading, knowledge, cast, state.shared);
          if (taken) changes.push({ uri, before: entitiesIn(sheet), after: taken.entities });
          table.set(uri, taken?.sheet ?? { ...sheet, cast });
        }
      });
      return after({ sheets: next, castOf: casts }, changes);
    },
    readAs: (manner) => emptyCorpus({ ...knowledge, ...manner }, state.keep),
    get documents() {
      return uris.all;
    },
    get counts() {
      return entities.counts;
    },
    has: (uri) => sheets.has(uri),
    text: (uri) => sheets.get(uri)?.text(),
    findings: (uri) => sheets.get(uri),
    mentions,
    mentionAt(uri, offset) {
      const sheet = sheets.get(uri);
      const mention = sheet && mentionAtOffset(sheet, offset);
      return mention === undefined ? undefined : mentions(uri)[mention];
    },
    entity: (id) => entities.entity(id),
    get entities() {
      return entities.entities;
    },
    entitiesIn(uri) {
      const sheet = sheets.get(uri);
      const ids = new Set(sheet && entitiesIn(sheet).map((_, local) => idAt(sheet, local)));
      return [...ids].map((id) => entities.entity(id)!);
    },
    mentionsOf(id, uri) {
      const found = presencesOf(appearances(id).filter(({ document }) => uri === undefined || document.uri === uri));
      return found.flatMap(({ document, mentions }) => mentions.map((m) => locationOf(document as Sheet, m)));
    },
    introductionOf(id, before) {
      const found = introductionIn(appearances(id), before);
      return found && locationOf(found.document as Sheet, found.mention);
    },
    meaningsOf(uri, { start, end }) {
      const sheet = sheets.get(uri);
      const mention = sheet && mentionAtOffset(sheet, start);
      if (mention === undefined || mentionIn(sheet!, mention).end !== end) return [];
      const key = keyIn(sheet!, entityWith(sheet!, wordingOf(sheet!, mention)));
      const node = resolve(network, key).ambiguous ? network.nodes.get(key) : undefined;
      return (node ? entitiesFor(network, node) : []).flatMap((entity) => {
        const id = roster.idOf.get(entity);
        return id === undefined ? [] : (entities.entity(id) ?? []);
      });
    },
    rolesOf: (id) => rolesOf(id, presences(id)),
    appearsWith: (id) => companionsOf(id, presences(id)),
    suggestionsFor,
    countryOf(id) {
      if (!id.startsWith("people/")) return undefined;
      const country = knowledge.lexicon.peopleNamed(entities.entity(id)?.name ?? "")?.people.country;
      if (country === undefined) return undefined;
      return roster.idOf.get(resolve(network, `place/@country/${country}`).entity);
    },
    sentenceAt: (uri, span) => sentenceAt(stretchesOf(sheets.get(uri)), span),
    paragraphAt: (uri, offset) => paragraphAt(stretchesOf(sheets.get(uri)), offset),
    headings: (uri) => memo(headings, uri, () => headingsOf(stretchesOf(sheets.get(uri)))),
    isProse(uri, offset) {
      const sheet = sheets.get(uri);
      return sheet !== undefined && isProseAt(sheet.text(), sheet.format, offset);
    },
  };

  function taken(document: Document): { sheet: Sheet; entities: readonly NamedEntity[] } {
    const { uri, text, format, findings } = document;
    const cast = castOf(uri);
    const keep = state.keep(document);
    if (!findings) return takeIn(document, keep, read(text, format), knowledge, cast, state.shared);
    const sheet: Sheet = { ...findings, uri, cast, text: keep };
    return { sheet, entities: entitiesIn(sheet) };
  }

  function mentions(uri: string): readonly LinkedMention[] {
    let made = linked.get(uri);
    const sheet = made ? undefined : sheets.get(uri);
    if (sheet) {
      made = mentionsOf(sheet);
      if (linked.size >= MOST_REMEMBERED) linked.delete(linked.keys().next().value!);
      linked.set(uri, made);
    }
    return made ?? [];
  }

  function mentionsOf(sheet: Sheet): LinkedMention[] {
    const links: Link[] = [];
    const made: LinkedMention[] = [];
    const count = mentionCount(sheet);
    for (let mention = 0; mention < count; mention++) {
      const local = entityWith(sheet, wordingOf(sheet, mention));
      made.push(linkedMention(sheet, mention, (links[local] ??= linkOf(sheet, local))));
    }
    return made;
  }

  function linkOf(sheet: Sheet, local: number): Link {
    const key = keyIn(sheet, local);
    const { entity, ambiguous } = resolve(network, key);
    const { name } = sheet.wordings[firstWording(sheet, local)]!;
    // A name of doubtful kind may stand for an entity that other documents are sure of, be it of another kind.
    return {
      entity: roster.idOf.get(entity)!,
      kind: kindOf(entity),
      ambiguous,
      isSure: entity !== key && name.doubtful,
    };
  }

  function presences(id: string): Presence[] {
    const ids = new Map<Sheet, string[]>();
    return presencesOf(appearances(id)).map(({ document, mentions }) => {
      const sheet = document as Sheet;
      const known = memo(ids, sheet, (): string[] => []);
      const entityOf = (mention: number) => {
        const local = entityWith(sheet, wordingOf(sheet, mention));
        return (known[local] ??= idAt(sheet, local));
      };
      return { uri: sheet.uri, mentions, relations: relationsIn(sheet), entityOf };
    });
  }

  function suggestionsFor(id: string): Suggestion[] {
    const key = roster.keyOf.get(id);
    const full = entities.entity(id);
    if (key === undefined || !full) return [];
    return suggestedFor(network, key).flatMap(({ entity, reason }) => {
      const short = entities.entity(roster.idOf.get(entity) ?? "");
      return short ? [{ entity: short.id, reason: reason(short.name, full.name) }] : [];
    });
  }
}

/** Documents whose mentions are remembered as they were given. */
const MOST_REMEMBERED = 64;

/** What linking says of the mentions of an entity of a document. */
interface Link extends Pick<LinkedMention, "entity" | "kind" | "ambiguous"> {
  /** Other documents are sure of the name. */
  readonly isSure: boolean;
}

function linkedMention(sheet: Sheet, mention: number, { entity, kind, ambiguous, isSure }: Link): LinkedMention {
  const { start, end, status: found, confidence, evidence } = mentionIn(sheet, mention);
  const status = isSure && found === "candidate" ? "likely" : found;
  return { start, end, kind, status, confidence, evidence, entity, ambiguous };
}

/** The kind that an entity's key begins with. */
function kindOf(key: string): Kind {
  return key.slice(0, key.indexOf("/")) as Kind;
}

function memo<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
