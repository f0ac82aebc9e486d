import { type Hover, MarkupKind, type Range } from "vscode-languageserver";
import { confirmationOf } from "./cast-language/declaration";
import type { Alias, Entity, Evidence, Location, Status } from "./engine/index";
import { escaped, link, plain } from "./markdown";
import { bestRole, wordsOf } from "./roles";
import type { Subject } from "./subject";
import { countOf, excerptOf, inOneLine } from "./summary";
import { isSame, type View } from "./view";
import { whereabouts } from "./whereabouts";

/** How a card is written: for clients that show Markdown, and for the others. */
export interface Style {
  text(text: string): string;
  strong(text: string): string;
  quote(text: string): string;
  link(text: string, uri: string, line: number): string;
  /** Between lines of a block, and between blocks. */
  readonly line: string;
  readonly block: string;
}

const MARKDOWN: Style = {
  text: escaped,
  strong: (text) => `**${escaped(text)}**`,
  quote: (text) => `> ${escaped(text)}`,
  link: (text, uri, line) => `> ${link(text, uri, line)}`,
  line: "  \n",
  block: "\n\n",
};
const PLAIN: Style = {
  text: plain,
  strong: plain,
  quote: (text) => `“${plain(text)}”`,
  link: plain,
  line: "\n",
  block: "\n",
};

const STATUS_NOTES: Record<Status, string> = {
  confirmed: "",
  likely: "",
  candidate: ", to be reviewed",
};
/** The lines that a card has, and how many of them are for aliases at most. */
const LINES = 12;
const ALIAS_LINES = 5;
/** The companions that a card names. */
const COMPANIONS = 3;

/** A card of who or what is named: its names and why they are one, its mentions, its introduction, its place. */
export function cardOf(view: View, subject: Subject, decision?: string): Hover {
  return hoverOf(view, subject.range, (style) => blocksOf(view, subject, decision, style));
}

/** Lines in blocks as the client shows them, in Markdown or plain. */
export function hoverOf(view: View, range: Range, write: (style: Style) => readonly string[][]): Hover {
  const formats = view.client.textDocument?.hover?.contentFormat ?? [];
  const kind = formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
  const style = kind === MarkupKind.Markdown ? MARKDOWN : PLAIN;
  const blocks = write(style).filter((lines) => lines.length > 0);
  return { contents: { kind, value: blocks.map((lines) => lines.join(style.line)).join(style.block) }, range };
}

function blocksOf(
  view: View,
  { uri, mention, entity }: Subject,
  decision: string | undefined,
  style: Style,
): string[][] {
  const introduction = view.corpus.introductionOf(entity.id);
  const isHere = introduction?.uri === uri && mention !== undefined && isSame(introduction.mention, mention);
  const title = `${style.strong(entity.name)} · ${entity.kind}${STATUS_NOTES[entity.status]}`;
  const doubt = mention?.ambiguous ? ["This name could mean others too; nothing here says which."] : [];
  const decided = decision === undefined ? [] : [style.text(decision)];
  const head = [title, ...decided, countLine(view, uri, entity), ...doubt];
  const rest = [
    roleLines(view, entity, style),
    introduction && !isHere ? introductionLines(view, introduction, style) : [],
    companionLines(view, entity, style),
    entity.place ? [style.text(whereabouts(entity.place, entity.name))] : [],
    entity.note === undefined ? [] : [style.text(`Your note: ${inOneLine(entity.note)}`)],
  ];
  const room = LINES - head.length - rest.flat().length;
  return [head, aliasLines(view, entity, style, Math.min(room, ALIAS_LINES)), ...rest];
}

/** What the texts themselves say that it is. */
function roleLines({ corpus, path, positions }: View, entity: Entity, style: Style): string[] {
  const role = bestRole(corpus.rolesOf(entity.id));
  // Where a place lies already says that it is a town.
  if (!role || (entity.place && role.of === undefined)) return [];
  const { line } = positions(role.uri).position(role.words.start);
  const quote = wordsOf(corpus.text(role.uri) ?? "", role);
  return [style.text(`in the text “${quote}” (${path(role.uri)}, line ${line + 1})`)];
}

function companionLines({ corpus }: View, { id }: Entity, style: Style): string[] {
  const names = corpus
    .appearsWith(id)
    .slice(0, COMPANIONS)
    .map(({ entity }) => corpus.entity(entity)?.name ?? entity);
  return names.length === 0 ? [] : [style.text(`appears with ${names.join(", ")}`)];
}

/** The other names, in at most so many lines; those with one reason share a line. */
function aliasLines(view: View, entity: Entity, style: Style, room: number): string[] {
  const others = entity.aliases.filter(({ text }) => plain(text) !== plain(entity.name));
  const byReason = new Map<string, string[]>();
  for (const alias of [...others].sort((a, b) => rankOf(a) - rankOf(b))) {
    const confirmed = confirmationOf(view, entity, alias.text);
    const reason = confirmed ? `confirmed in ${view.path(confirmed.uri)}` : (bestOf(alias)?.reason ?? "");
    byReason.set(reason, [...(byReason.get(reason) ?? []), alias.text]);
  }
  const rows = [...byReason];
  const shown = rows.slice(0, rows.length <= room ? rows.length : room - 1);
  const lines = shown.map(([reason, names]) => {
    const some = names.slice(0, NAMES_A_LINE).join(", ") + (names.length > NAMES_A_LINE ? ", …" : "");
    return style.text(reason ? `also ${some}: ${reason}` : `also ${some}`);
  });
  const rest = rows.slice(shown.length).reduce((sum, [, names]) => sum + names.length, 0);
  if (rest > 0) lines.push(`and ${countOf(rest, "other spelling")}`);
  return lines;
}

const NAMES_A_LINE = 4;

/** What a text itself says is the best evidence. */
function bestOf({ evidence }: Alias): Evidence | undefined {
  return evidence.find(({ uri }) => uri !== undefined) ?? evidence[0];
}

/** Aliases that a text explains first, then those with other evidence; otherwise the order of the entity: by count. */
function rankOf(alias: Alias): number {
  const best = bestOf(alias);
  return best?.uri !== undefined ? 0 : best ? 1 : 2;
}

function countLine(view: View, uri: string, entity: Entity): string {
  const all = `${countOf(entity.mentions, "mention")} in ${countOf(entity.documents.length, "document")}`;
  if (!view.corpus.has(uri)) return all;
  const here = `${countOf(view.corpus.mentionsOf(entity.id, uri).length, "mention")} here`;
  return entity.documents.length > 1 ? `${here}, ${all}` : here;
}

function introductionLines(view: View, { uri, mention }: Location, style: Style): string[] {
  const text = view.corpus.text(uri) ?? "";
  const { line } = view.positions(uri).position(mention.start);
  const excerpt = excerptOf(text, view.corpus.sentenceAt(uri, mention) ?? mention, mention);
  return [style.quote(excerpt.text), style.link(`${view.path(uri)}, line ${line + 1}`, uri, line)];
}
