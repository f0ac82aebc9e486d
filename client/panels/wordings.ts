// What pictures say, in the reader's language.
import { env, l10n } from "vscode";
import { headingOf, nameOf } from "../kinds";
import type { Wording } from "./picture/wording";

export function wordingOfPictures(): Wording {
  return {
    language: env.language,
    kind: {
      person: nameOf("person"),
      organization: nameOf("organization"),
      people: nameOf("people"),
      place: nameOf("place"),
    },
    kinds: {
      person: headingOf("person"),
      organization: headingOf("organization"),
      people: headingOf("people"),
      place: headingOf("place"),
    },
    mention: l10n.t("1 mention"),
    mentions: l10n.t("{0} mentions"),
    document: l10n.t("1 document"),
    documents: l10n.t("{0} documents"),
    passage: l10n.t("1 passage"),
    passages: l10n.t("{0} passages"),
    countInDocuments: l10n.t("{0} in {1}"),
    shownOf: l10n.t("{0} of {1} shown"),
    toReview: l10n.t("{0} to review left out"),
    line: l10n.t("{0}, line {1}"),
    table: l10n.t("Show as Table"),
    exportSvg: l10n.t("Export as SVG…"),
    zoomIn: l10n.t("Zoom In"),
    zoomOut: l10n.t("Zoom Out"),
    showAll: l10n.t("Show All"),
    name: l10n.t("Name"),
    kindOf: l10n.t("Kind"),
    mentionsHead: l10n.t("Mentions"),
    documentsHead: l10n.t("Documents"),
    quotesHead: l10n.t("What is said first"),
    more: l10n.t("{0} more"),
    noKinds: l10n.t("Choose at least one kind."),
    map: ofMap(),
    network: ofNetwork(),
    timeline: ofTimeline(),
  };
}

function ofMap(): Wording["map"] {
  return {
    title: l10n.t("Map of Places"),
    empty: l10n.t("No places are named in these documents."),
    noneKnown: l10n.t("Nobody knows yet where the places lie that these documents name."),
    hint: l10n.t("Arrow keys go from place to place, Enter goes to the text, + and − zoom."),
    borders: l10n.t("Coasts and borders: Natural Earth, drawn as they are held and not as they are claimed."),
    country: l10n.t("Country"),
    region: l10n.t("Region"),
    town: l10n.t("Town"),
    place: l10n.t("Placed by you"),
    inCountry: l10n.t("{0} in {1}"),
    whereabouts: l10n.t("Where"),
    caption: l10n.t("Places on the map"),
    notOnMap: l10n.t("Not on the Map"),
    notOnMapHint: l10n.t("Nobody knows yet where these lie."),
    placeIt: l10n.t("Place It…"),
    placeItNamed: l10n.t("Place {0} on the map"),
    legendTown: l10n.t("town or spot"),
    legendArea: l10n.t("country or region, at its middle"),
    legend: l10n.t("the larger, the more mentions"),
    outside: l10n.t("{0} out of sight"),
  };
}

function ofNetwork(): Wording["network"] {
  return {
    title: l10n.t("Network"),
    empty: l10n.t("No actors or places found in these documents."),
    hint: l10n.t("Arrow keys go from name to name, Enter goes to the text, + and − zoom."),
    least: l10n.t("Passages together, at least"),
    alone: l10n.t("{0} without such company left out"),
    nothingLeft: l10n.t("No two of them are named together so often."),
    caption: l10n.t("Who is named with whom"),
    with: l10n.t("Named with"),
    passagesHead: l10n.t("Passages"),
    sentencesHead: l10n.t("Sentences"),
    mostWith: l10n.t("Most often with {0}"),
    legend: l10n.t("the thicker a line, the more passages name both"),
  };
}

function ofTimeline(): Wording["timeline"] {
  return {
    title: l10n.t("Timeline of Appearances"),
    empty: l10n.t("No actors or places found in these documents."),
    hint: l10n.t("Arrow keys go from appearance to appearance, Enter goes to the text."),
    order: l10n.t("Order"),
    byDocument: l10n.t("Documents"),
    byDate: l10n.t("Dates"),
    undated: l10n.t("No date"),
    noDates: l10n.t("No dates were found: in front matter, file names or first lines."),
    caption: l10n.t("Who appears when"),
    first: l10n.t("First"),
    last: l10n.t("Last"),
    namedIn: l10n.t("Named in"),
    shared: l10n.t("{0} to {1}"),
    legend: l10n.t("the larger, the more mentions"),
    dateFrom: {
      "front matter": l10n.t("dated by its front matter"),
      path: l10n.t("dated by its file name"),
      text: l10n.t("dated by its first lines"),
    },
  };
}
