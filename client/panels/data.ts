// What the server tells of pictures, as a picture can tell that it is that.
import type {
  CalendarDate,
  EntitySummary,
  Excerpt,
  NetworkLink,
  NetworkResult,
  PlaceLocation,
  PlaceSummary,
  PlacesResult,
  PlacesShare,
  Quote,
  TimelineCell,
  TimelineColumn,
  TimelineResult,
  TimelineRow,
} from "../../server/protocol";
import { kinds } from "./messages";
import { isListOf, isNumber, isOneOf, isPair, isRecord, isString, maybe, type Shape } from "./shape";

/** What a picture uses of a quote. */
export type ShownQuote = Pick<Quote, "excerpt" | "path" | "location">;

const isEntity = isRecord<EntitySummary>({
  id: isString,
  kind: isOneOf(...kinds),
  name: isString,
  status: isOneOf("confirmed", "likely", "candidate"),
  aliases: isListOf(isString),
  count: isNumber,
  documents: isNumber,
});

const isPosition = isRecord<{ line: number; character: number }>({ line: isNumber, character: isNumber });

const isQuote: Shape<Quote> = isRecord<Quote>({
  path: isString,
  status: isOneOf("confirmed", "likely", "candidate"),
  excerpt: isRecord<Excerpt>({ text: isString, highlights: isListOf(isPair(isNumber, isNumber)) }),
  location: isRecord<Quote["location"]>({
    uri: isString,
    range: isRecord<Quote["location"]["range"]>({ start: isPosition, end: isPosition }),
  }),
});

const isShare = isRecord<PlacesShare>({
  total: isNumber,
  candidates: isNumber,
  places: isListOf(
    isRecord<PlaceSummary>({
      entity: isEntity,
      quotes: isListOf(isQuote),
      location: maybe(
        isRecord<PlaceLocation>({
          kind: isOneOf("country", "region", "town", "place"),
          latitude: isNumber,
          longitude: isNumber,
          country: maybe(isString) as Shape<string>,
        }),
      ) as Shape<PlaceLocation>,
    }),
  ),
});

export const isPlaces: Shape<PlacesResult> = isRecord<PlacesResult>({ located: isShare, unlocated: isShare });

export const isNetwork: Shape<NetworkResult> = isRecord<NetworkResult>({
  entities: isListOf(isEntity),
  links: isListOf(
    isRecord<NetworkLink>({ source: isString, target: isString, paragraphs: isNumber, sentences: isNumber }),
  ),
  total: isNumber,
  candidates: isNumber,
});

export const isTimeline: Shape<TimelineResult> = isRecord<TimelineResult>({
  columns: isListOf(
    isRecord<TimelineColumn>({
      documents: isNumber,
      first: isString,
      last: isString,
      date: maybe(
        isRecord<CalendarDate>({ day: isString, precision: isOneOf("day", "month", "year") }),
      ) as Shape<CalendarDate>,
      origins: isListOf(isOneOf("front matter", "path", "text")),
    }),
  ),
  rows: isListOf(
    isRecord<TimelineRow>({
      entity: isEntity,
      cells: isListOf(isRecord<TimelineCell>({ column: isNumber, count: isNumber, uri: isString })),
    }),
  ),
  total: isNumber,
  candidates: isNumber,
});
