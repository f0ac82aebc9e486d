import { confirmationOf } from "../cast-language/declaration";
import type { Alias, Entity, Evidence, Location, Role } from "../engine/index";
import { written, writtenLink } from "../markdown";
import { countOf, inOneLine } from "../summary";
import type { View } from "../view";
import { whereabouts } from "../whereabouts";
import { addressOf } from "./address";
import { quoteOf, quotesIn } from "./quotes";

/** Everything that the corpus says of an entity, as a Markdown document. No text of the corpus is markup in it. */
export function dossierOf(view: View, entity: Entity): string {
  const sections = [
    [`# ${written(entity.name)}`, summaryLine(entity), ...introduction(view, entity)],
    section("Names", namesIn(view, entity)),
    section("Roles", rolesIn(view, entity)),
    section("Place", entity.place ? [written(whereabouts(entity.place, entity.name))] : []),
    section("Your note", entity.note === undefined ? [] : [written(entity.note)]),
    section("Perhaps also", suggestionsIn(view, entity)),
    section("Appears with", companionsIn(view, entity)),
    section("Mentions", mentionsIn(view, entity)),
  ];
  return `${sections.flat().join("\n\n")}\n`;
}

/** What stands in the place of the dossier of an entity that no document names any more. */
export const GONE = "# Nobody\n\nNo document names this actor or place any more.\n";

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length > 0 ? [`## ${title}`, ...blocks] : [];
}

function asList(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.map((line) => `- ${line}`).join("\n")] : [];
}

function summaryLine({ kind, status, mentions, documents }: Entity): string {
  const review = status === "candidate" ? ", to be reviewed" : "";
  return `${kind}${review} · ${countOf(mentions, "mention")} in ${countOf(documents.length, "document")}`;
}

function introduction(view: View, { id }: Entity): string[] {
  const place = view.corpus.introductionOf(id);
  return place ? [`> ${quoteOf(view, place)}\n>\n> ${lineLink(view, place.uri, place.mention.start)}`] : [];
}

function namesIn(view: View, entity: Entity): string[] {
  const { aliases, name, status } = entity;
  const others = aliases.some(({ text }) => inOneLine(text) !== inOneLine(name));
  return others || status === "confirmed" ? asList(aliases.map((alias) => aliasLine(view, entity, alias))) : [];
}

/** What the reader has decided needs no other reason. */
function aliasLine(view: View, entity: Entity, { text, count, evidence }: Alias): string {
  const confirmation = confirmationOf(view, entity, text);
  const reasons = confirmation
    ? [`confirmed in ${lineLink(view, confirmation.uri, confirmation.start)}`]
    : evidence.map((one) => reasonOf(view, one));
  return `${written(text)}, ${countOf(count, "mention")}${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`;
}

function reasonOf(view: View, { reason, uri, span }: Evidence): string {
  const place = uri !== undefined && span && view.corpus.has(uri) ? ` (${lineLink(view, uri, span.start)})` : "";
  return `${written(reason)}${place}`;
}

/** What the documents say that it is, each in as many words once, where they first say so. */
function rolesIn(view: View, { id }: Entity): string[] {
  const said = new Map<string, Role>();
  for (const role of view.corpus.rolesOf(id)) if (!said.has(keyOf(role))) said.set(keyOf(role), role);
  return asList(
    [...said.values()].map((role) => `${roleLine(view, role)} (${lineLink(view, role.uri, role.span.start)})`),
  );
}

function keyOf({ phrase, of }: Role): string {
  return `${phrase.toLowerCase()}\n${of ?? ""}`;
}

function roleLine(view: View, { phrase, of }: Role): string {
  const owner = of === undefined ? undefined : view.corpus.entity(of);
  return owner ? `${written(phrase)}, ${entityLink(owner)}` : written(phrase);
}

/** The companions that a dossier has room for. */
const COMPANIONS = 20;

function companionsIn(view: View, { id }: Entity): string[] {
  const companions = view.corpus.appearsWith(id).slice(0, COMPANIONS);
  return asList(
    companions.flatMap(({ entity, sentences, paragraphs }) => {
      const other = view.corpus.entity(entity);
      if (!other) return [];
      const often = sentences > 0 ? countOf(sentences, "sentence") : countOf(paragraphs, "paragraph");
      return [`${entityLink(other)}, in ${often}`];
    }),
  );
}

/** Those who may be the same, which only the reader can say. */
function suggestionsIn(view: View, { id }: Entity): string[] {
  return asList(
    view.corpus.suggestionsFor(id).flatMap(({ entity, reason }) => {
      const other = view.corpus.entity(entity);
      return other ? [`${entityLink(other)}, ${countOf(other.mentions, "mention")}: ${written(reason)}`] : [];
    }),
  );
}

function entityLink(entity: Entity): string {
  return writtenLink(entity.name, addressOf(entity));
}

function mentionsIn(view: View, { id, documents }: Entity): string[] {
  const byDocument = new Map<string, Location[]>(documents.map((uri) => [uri, []]));
  for (const location of view.corpus.mentionsOf(id)) byDocument.get(location.uri)?.push(location);
  return [...byDocument].flatMap(([uri, mentions]) => [
    `### ${writtenLink(view.path(uri), uri)}`,
    quotesIn(view, uri, mentions).join("\n"),
  ]);
}

function lineLink(view: View, uri: string, offset: number): string {
  const { line } = view.positions(uri).position(offset);
  return writtenLink(`${view.path(uri)}, line ${line + 1}`, uri, line);
}
