// What a correction is about: what the reader points at in a tree or in the text, or is asked for.
import { l10n, languages, type TextEditor, window } from "vscode";
import type { EntitySummary, Excerpt } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { selector } from "../language-client";
import { pickEntity } from "../pick-entity";
import { rangeOf, underCursor } from "../places";
import { onOneLine } from "../plain-text";

export interface Subject {
  readonly entity: EntitySummary;
  /** The name as it stands where the reader points; undefined where they point at the entity as a whole. */
  readonly surface?: string;
  /** The document that they point at it in, else that which introduces it: its folder's cast is the one to correct. */
  readonly uri: string | undefined;
  /** Who or what it is perhaps, where the reader points at that question. */
  readonly other?: EntitySummary;
}

/**
 * What a command is about: the tree's items or the id it was given, else what is named under the cursor, else what the
 * reader picks when asked. Empty where they pick nothing.
 * @param selected all items that are selected in the tree, where `given` is one of them
 */
export async function subjectsOf(given: unknown, selected: unknown, corpus: Corpus): Promise<readonly Subject[]> {
  const items = Array.isArray(selected) && selected.length > 0 ? selected : [given];
  const pointedAt = await Promise.all(items.map((item) => subjectFrom(item, corpus)));
  const found = pointedAt.filter((subject) => subject !== undefined);
  if (given !== undefined) return found;
  const [subject] = found.length > 0 ? found : [(await underTheCursor(corpus)) ?? (await asked(corpus))];
  return subject ? [subject] : [];
}

/** The text that is selected in the editor, unless it is just what the corpus takes for a name. */
export async function unknownName(corpus: Corpus): Promise<{ surface: string; uri: string } | undefined> {
  const editor = window.activeTextEditor;
  const isRead = editor && languages.match(selector, editor.document) > 0;
  const surface = isRead ? onOneLine(editor.document.getText(editor.selection)) : "";
  if (!editor || surface === "") return undefined;
  const named = await namedAt(editor, corpus);
  return named?.surface === surface ? undefined : { surface, uri: editor.document.uri.toString() };
}

async function underTheCursor(corpus: Corpus): Promise<Subject | undefined> {
  return window.activeTextEditor && namedAt(window.activeTextEditor, corpus);
}

async function namedAt(editor: TextEditor, corpus: Corpus): Promise<Subject | undefined> {
  const place = underCursor(editor);
  const found = await corpus.entityAt(place);
  const surface = found && onOneLine(editor.document.getText(rangeOf(found.range)));
  return found && surface ? { entity: found.entity, surface, uri: place.uri } : undefined;
}

async function asked(corpus: Corpus): Promise<Subject | undefined> {
  const picked = await pickEntity(corpus, { placeholder: l10n.t("Which actor or place?") });
  return picked && { entity: picked.entity, uri: await homeOf(picked.entity, corpus) };
}

/** A node of the trees, or an id. */
async function subjectFrom(given: unknown, corpus: Corpus): Promise<Subject | undefined> {
  const { entity, mention, name, uri, item } = await pointedBy(given, corpus);
  if (entity === undefined) return undefined;
  if (mention) return { entity, surface: nameIn(mention.excerpt), uri: mention.location.uri };
  const other = item?.other?.entity;
  const home = uri ?? (await homeOf(entity, corpus));
  return { entity, ...(name ? { surface: name.text } : {}), uri: home, ...(other ? { other } : {}) };
}

async function pointedBy(given: unknown, corpus: Corpus): Promise<Pointed> {
  if (typeof given !== "string") return given ?? {};
  const about = await corpus.about({ entity: given });
  return about ? { entity: about.entity } : {};
}

/** The document that introduces an entity. */
async function homeOf({ id }: EntitySummary, corpus: Corpus): Promise<string | undefined> {
  const [first] = await corpus.mentions({ entity: id, limit: 1 });
  return first && (await corpus.introduction(first.location)).uri;
}

/** What subjects need of the nodes of the trees: an entity, or one of its names or mentions, or a question about it. */
interface Pointed {
  readonly entity?: EntitySummary;
  readonly name?: { readonly text: string };
  readonly mention?: { readonly excerpt: Excerpt; readonly location: { readonly uri: string } };
  readonly uri?: string;
  readonly item?: { readonly other?: { readonly entity: EntitySummary } };
}

function nameIn({ text, highlights: [first = [0, text.length]] }: Excerpt): string {
  return text.slice(...first);
}
