// From the cursor, or from what a command was given, to the places that name the same actor or place.
import { commands, Location, l10n, Uri, window } from "vscode";
import type { NeighbourParams } from "../server/protocol";
import type { Corpus } from "./corpus";
import { goTo, rangeOf, underCursor } from "./places";

/**
 * The entity a command is about, as an id: of the tree's item or the id it was given, else of what is named under the
 * cursor. Undefined where nothing is named there, which the reader is told.
 */
export async function subjectOf(given: unknown, corpus: Corpus): Promise<string | undefined> {
  if (typeof given === "string") return given;
  const ofItem = isObject(given) && isObject(given["entity"]) ? given["entity"]["id"] : undefined;
  if (typeof ofItem === "string") return ofItem;
  const editor = window.activeTextEditor;
  const found = editor && (await corpus.entityAt(underCursor(editor)));
  if (!found) sayNothingNamed();
  return found?.entity.id;
}

/** Goes to where an entity is best introduced. */
export async function goToIntroduction(id: string, corpus: Corpus): Promise<void> {
  const [first] = await corpus.mentions({ entity: id });
  if (first) await goTo(await corpus.introduction(first.location));
  else sayGone();
}

/** Goes on to the next mention of what is named under the cursor, or back to the previous one. */
export async function goToNeighbour(direction: NeighbourParams["direction"], corpus: Corpus): Promise<void> {
  const editor = window.activeTextEditor;
  const place = editor && (await corpus.neighbour({ ...underCursor(editor), direction }));
  if (place) await goTo(place);
  else sayNothingNamed();
}

/** Lists the mentions of an entity over the editor that shows one of them: the one under the cursor, else the first. */
export async function findAllMentions(id: string, corpus: Corpus): Promise<void> {
  const mentions = await corpus.mentions({ entity: id });
  const locations = mentions.map(({ location }) => location);
  const editor = window.activeTextEditor;
  const isHere = ({ uri, range }: (typeof locations)[number]) =>
    editor?.document.uri.toString() === Uri.parse(uri).toString() && rangeOf(range).contains(editor.selection.start);
  const here = locations.find(isHere) ?? locations[0];
  if (!here) return sayGone();
  if (!locations.some(isHere)) await goTo(here);
  const places = locations.map(({ uri, range }) => new Location(Uri.parse(uri), rangeOf(range)));
  await commands.executeCommand("editor.action.showReferences", Uri.parse(here.uri), rangeOf(here.range).start, places);
}

/** What the reader pointed at is not in the corpus any more. */
export function sayGone(): void {
  say(l10n.t("It is no longer named in these documents."));
}

function sayNothingNamed(): void {
  say(l10n.t("No actor or place is named here."));
}

/** In passing: it needs no answer, and the keyboard stays where it is. */
function say(text: string): void {
  window.setStatusBarMessage(`$(info) ${text}`, 4000);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
