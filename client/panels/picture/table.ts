// The tables that say what the pictures show.
import type {
  EntitySummary,
  NetworkResult,
  PlaceSummary,
  PlacesResult,
  TimelineResult,
} from "../../../server/protocol";
import type { ShownQuote } from "../data";
import { degreesIn, whereaboutsIn } from "./map-layout";
import { inOrderOfAppearance, lastOf } from "./timeline-layout";
import { columnIn, numberIn, say, type Wording } from "./wording";

export interface Table {
  readonly caption: string;
  readonly heads: readonly Head[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Head {
  readonly text: string;
  readonly numeric?: true;
}

export interface Cell {
  readonly parts: readonly Part[];
  readonly numeric?: true;
}

/** A text, or a link: to where an entity is named, in a document or at all, or to the question where it lies. */
export interface Part {
  readonly text: string;
  readonly entity?: EntitySummary;
  readonly uri?: string;
  readonly placeIt?: true;
  /** What a screen reader says, where the text alone would not tell. */
  readonly label?: string;
}

export function tablesOfMap({ located }: PlacesResult, words: Wording): Table[] {
  const { map } = words;
  const heads = [
    named(words.name),
    named(map.whereabouts),
    number(words.mentionsHead),
    number(words.documentsHead),
    named(words.quotesHead),
  ];
  const row = ({ entity, location, quotes }: PlaceSummary): Cell[] => [
    text({ text: entity.name, entity }),
    text({ text: location ? `${whereaboutsIn(words, location)}, ${degreesIn(words, location)}` : "" }),
    count(words, entity.count),
    count(words, entity.documents),
    { parts: quotes.slice(0, 1).flatMap((quote) => quoteParts(entity, quote, words)) },
  ];
  return [{ caption: map.caption, heads, rows: located.places.map(row) }];
}

export function tablesOfNetwork(
  { entities, links }: Pick<NetworkResult, "entities" | "links">,
  words: Wording,
): Table[] {
  const { network } = words;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const who = (id: string) => ({ text: byId.get(id)?.name ?? "", entity: byId.get(id)! });
  const heads = [named(words.name), named(network.with), number(network.passagesHead), number(network.sentencesHead)];
  const heaviestFirst = [...links].sort((a, b) => b.paragraphs - a.paragraphs || b.sentences - a.sentences);
  const rows = heaviestFirst.map(({ source, target, paragraphs, sentences }) => [
    text(who(source)),
    text(who(target)),
    count(words, paragraphs),
    count(words, sentences),
  ]);
  return [{ caption: network.caption, heads, rows }];
}

export function tablesOfTimeline(
  { rows, columns }: TimelineResult,
  order: "document" | "date",
  words: Wording,
): Table[] {
  const { timeline } = words;
  const heads = [
    named(words.name),
    named(words.kindOf),
    number(words.mentionsHead),
    named(timeline.first),
    named(timeline.last),
    named(timeline.namedIn),
  ];
  const when = (column: number | undefined) =>
    column === undefined ? "" : columnIn(words, columns[column]!, order, "short");
  return [
    {
      caption: timeline.caption,
      heads,
      rows: inOrderOfAppearance(rows).map(({ entity, cells }) => [
        text({ text: entity.name, entity }),
        text({ text: words.kind[entity.kind] }),
        count(words, entity.count),
        text({ text: when(cells[0]?.column) }),
        text({ text: when(lastOf(cells, columns)?.column) }),
        {
          parts: [
            ...cells.slice(0, LISTED).map(({ column, count: often, uri }) => {
              const shown = `${when(column)} (${numberIn(words, often)})`;
              return { text: shown, entity, uri, label: `${entity.name}, ${shown}` };
            }),
            ...(cells.length > LISTED ? [{ text: say(words.more, numberIn(words, cells.length - LISTED)) }] : []),
          ],
        },
      ]),
    },
  ];
}

function quoteParts(entity: EntitySummary, { excerpt, path, location }: ShownQuote, words: Wording): Part[] {
  const source = say(words.line, path, location.range.start.line + 1);
  return [{ text: excerpt.text }, { text: source, entity, uri: location.uri, label: `${entity.name}, ${source}` }];
}

/** Columns that a row of the table lists. */
const LISTED = 12;

function named(head: string): Head {
  return { text: head };
}

function number(head: string): Head {
  return { text: head, numeric: true };
}

function text(part: Part): Cell {
  return { parts: [part] };
}

function count(words: Wording, value: number): Cell {
  return { parts: [{ text: numberIn(words, value) }], numeric: true };
}
