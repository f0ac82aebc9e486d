// What a correction needs to know, asked of the reader. Every question is answered by undefined when the reader turns away.
import { type InputBoxOptions, l10n, type QuickPickItem, window } from "vscode";
import type { EntitySummary, Kind } from "../../server/protocol";
import { iconOf, nameOf } from "../kinds";
import { itemOf } from "../pick-entity";
import { onOneLine, withoutIcons } from "../plain-text";
import { kinds } from "../views/nodes";
import { type Coordinates, readCoordinates, type Unusable, writeCoordinates } from "./coordinates";

/** Asks for a kind, of all or of those other than `now`. */
export async function askKind(title: string, now?: Kind): Promise<Kind | undefined> {
  const items = kinds
    .filter((kind) => kind !== now)
    .map((kind) => ({ what: kind, label: nameOf(kind), iconPath: iconOf({ kind, status: "likely" }) }));
  const placeholder = l10n.t("What is it?");
  return (await window.showQuickPick(items, { title, placeHolder: placeholder }))?.what;
}

/** Asks which of several entities they all are. */
export async function askAmong(entities: readonly EntitySummary[]): Promise<EntitySummary | undefined> {
  const items = entities.map((entity) => itemOf(entity));
  const options = { title: l10n.t("Merge Names"), placeHolder: l10n.t("Which one are they all?") };
  return (await window.showQuickPick(items, options))?.entity;
}

/** Asks for one of several spellings. */
export async function askSpelling(
  title: string,
  placeHolder: string,
  spellings: readonly string[],
): Promise<string | undefined> {
  return (await window.showQuickPick(spellings.map(spellingItem), { title, placeHolder }))?.spelling;
}

/** Asks for the name under which an entity is shown: another that it has, or one that is typed. */
export function askName(title: string, { aliases }: EntitySummary): Promise<string | undefined> {
  const pick = window.createQuickPick<SpellingItem>();
  const known = aliases.map(spellingItem);
  const offer = () => {
    const typed = onOneLine(pick.value);
    const isNew = typed !== "" && !aliases.includes(typed);
    pick.items = [...(isNew ? [{ ...spellingItem(typed), description: l10n.t("as typed") }] : []), ...known];
  };
  pick.title = title;
  pick.placeholder = l10n.t("Another of its names, or type a new one");
  pick.onDidChangeValue(offer);
  offer();
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.spelling);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

interface SpellingItem extends QuickPickItem {
  readonly spelling: string;
}

function spellingItem(spelling: string): SpellingItem {
  return { label: withoutIcons(spelling), spelling };
}

/** Asks for a note; the empty one takes it away. */
export function askNote(title: string, note: string): Promise<string | undefined> {
  return askText({
    title,
    prompt: l10n.t("Your note, shown with the name. Leave it empty to remove it."),
    value: note,
  });
}

/** Asks where a place lies. */
export async function askCoordinates(title: string, now: Coordinates | undefined): Promise<Coordinates | undefined> {
  const placeHolder = "16.77, -3.01";
  const prompt = l10n.t("Latitude and longitude in degrees, such as {0} or {1}", "16.77, -3.01", "16°46′N 3°1′W");
  const value = now ? writeCoordinates(now) : "";
  const text = await askText({ title, prompt, placeHolder, value }, (typed) => {
    const read = readCoordinates(typed);
    return typeof read === "string" ? complaintAbout(read) : undefined;
  });
  const read = text === undefined ? undefined : readCoordinates(text);
  return typeof read === "string" ? undefined : read;
}

function complaintAbout(why: Unusable): string {
  switch (why) {
    case "unreadable":
      return l10n.t("Write two numbers, such as {0} or {1}.", "16.77, -3.01", "16.77 N, 3.01 W");
    case "latitude":
      return l10n.t("A latitude lies between 90 degrees south and 90 degrees north.");
    case "longitude":
      return l10n.t("A longitude lies between 180 degrees west and 180 degrees east.");
  }
}

async function askText(
  options: InputBoxOptions,
  complaint?: (text: string) => string | undefined,
): Promise<string | undefined> {
  const text = await window.showInputBox({ ...options, ...(complaint ? { validateInput: complaint } : {}) });
  return text?.trim();
}
