// Made-up answers of the server, and words, for pictures.

import type { Scene } from "../../../client/panels/picture/scene";
import type { Wording } from "../../../client/panels/picture/wording";
import type {
  EntitySummary,
  Kind,
  NetworkLink,
  NetworkResult,
  PlaceSummary,
  TimelineColumn,
  TimelineResult,
} from "../../../server/protocol";

export function entity(name: string, kind: Kind = "person", count = 1): EntitySummary {
  return { id: `${kind}/${name}`, kind, name, status: "likely", aliases: [], count, documents: 1 };
}

export function place(name: string, latitude: number, longitude: number, count = 1): PlaceSummary {
  return { entity: entity(name, "place", count), location: { kind: "town", latitude, longitude }, quotes: [] };
}

/** A network of persons by their names, most mentioned first: `Anna Boris 3` for a pair and its passages. */
export function network(names: string, ...pairs: readonly string[]): NetworkResult {
  const entities = names.split(" ").map((name, at, all) => entity(name, "person", all.length - at));
  const links = pairs.map((pair): NetworkLink => {
    const [one = "", other = "", passages = "1"] = pair.split(" ");
    const paragraphs = Number(passages);
    return { source: `person/${one}`, target: `person/${other}`, paragraphs, sentences: paragraphs };
  });
  return { entities, links, total: entities.length, candidates: 0 };
}

/** Columns by date, `?` for none, and rows as `Anna 0 2 2`: a person and the columns of the mentions. */
export function timeline(columns: string, ...rows: readonly string[]): TimelineResult {
  return {
    columns: columns.split(" ").map((day, at): TimelineColumn => {
      const path = `${at}.txt`;
      const date = day === "?" ? {} : { date: { day, precision: "day" as const } };
      return { documents: 1, first: path, last: path, origins: ["text"], ...date };
    }),
    rows: rows.map((row) => {
      const [name = "", ...mentions] = row.split(" ");
      const numbers = [...new Set(mentions.map(Number))];
      const cells = numbers.map((column) => {
        const count = mentions.filter((each) => Number(each) === column).length;
        return { column, count, uri: `file:///${column}.txt` };
      });
      return { entity: entity(name, "person", mentions.length), cells };
    }),
    total: rows.length,
    candidates: 0,
  };
}

/** A text's width where every character is as wide as the others. */
export function measure(text: string): number {
  return [...text].length * 7;
}

/** The texts that a scene shows, without the marks of direction that keep them apart. */
export function textsOf({ marks, headMarks }: Scene): string[] {
  return [...headMarks, ...marks].flatMap(({ text }) =>
    text === undefined ? [] : [text.replace(/[\u2068\u2069]/g, "")],
  );
}

export const words: Wording = {
  language: "en",
  kind: { person: "person", organization: "organisation", people: "people", place: "place" },
  kinds: { person: "People", organization: "Organisations", people: "Peoples", place: "Places" },
  mention: "1 mention",
  mentions: "{0} mentions",
  document: "1 document",
  documents: "{0} documents",
  passage: "1 passage",
  passages: "{0} passages",
  countInDocuments: "{0} in {1}",
  shownOf: "{0} of {1} shown",
  toReview: "{0} to review",
  line: "{0}, line {1}",
  table: "Table",
  exportSvg: "Export",
  zoomIn: "In",
  zoomOut: "Out",
  showAll: "All",
  name: "Name",
  kindOf: "Kind",
  mentionsHead: "Mentions",
  documentsHead: "Documents",
  quotesHead: "Said",
  more: "{0} more",
  noKinds: "Choose",
  map: {
    title: "Map",
    empty: "None",
    noneKnown: "None known",
    hint: "",
    borders: "",
    country: "Country",
    region: "Region",
    town: "Town",
    place: "Placed",
    inCountry: "{0} in {1}",
    whereabouts: "Where",
    caption: "Places",
    notOnMap: "Not on the map",
    notOnMapHint: "",
    placeIt: "Place It",
    placeItNamed: "Place {0}",
    legendTown: "town",
    legendArea: "area",
    legend: "",
    outside: "{0} out of sight",
  },
  network: {
    title: "Network",
    empty: "None",
    hint: "",
    least: "At least",
    alone: "{0} alone",
    nothingLeft: "Nobody",
    caption: "Who with whom",
    with: "With",
    passagesHead: "Passages",
    sentencesHead: "Sentences",
    mostWith: "Most with {0}",
    legend: "",
  },
  timeline: {
    title: "Timeline",
    empty: "None",
    hint: "",
    order: "Order",
    byDocument: "Documents",
    byDate: "Dates",
    undated: "No date",
    noDates: "No dates",
    caption: "Who when",
    first: "First",
    last: "Last",
    namedIn: "Named in",
    shared: "{0} to {1}",
    legend: "",
    dateFrom: { "front matter": "by front matter", path: "by name", text: "by text" },
  },
};
