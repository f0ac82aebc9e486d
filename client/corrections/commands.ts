// The commands by which a reader corrects: on items of the trees, at the cursor, on a selection, or on what is picked.
import { l10n, ThemeIcon, window } from "vscode";
import type { Correction, EntitySummary } from "../../server/protocol";
import type { Corpus } from "../corpus";
import { onOneLine } from "../plain-text";
import { type ActName, acts, addName, type Subjects } from "./acts";
import type { Corrections } from "./corrections";
import { subjectsOf, unknownName } from "./subject";

type Command = (given?: unknown, selected?: unknown) => Promise<void>;

/** The commands, by their names without `dramatis.`. */
export function correctionCommands(corpus: Corpus, corrections: Corrections): Record<string, Command> {
  const make = async (all: readonly Correction[], uri: string | undefined) => {
    if (all.length === 0) return;
    await corrections.make(...all.map((correction) => (uri === undefined ? { correction } : { correction, uri })));
  };
  const correct = async (name: ActName, subjects: Subjects) =>
    make(await acts[name](subjects, corpus), subjects[0].uri);
  const command =
    (name: ActName): Command =>
    async (given, selected) => {
      const added = name === "confirm" && given === undefined ? await unknownName(corpus) : undefined;
      if (added) return make(await addName(added.surface), added.uri);
      const subjects = await subjectsOf(given, selected, corpus);
      if (isSome(subjects)) await correct(name, subjects);
    };
  return {
    ...Object.fromEntries(actNames.map((name) => [name, command(name)])),
    correct: async (given, selected) => {
      const subjects = await subjectsOf(given, selected, corpus);
      const name = isSome(subjects) ? await askAct(subjects[0].entity) : undefined;
      if (name && isSome(subjects)) await correct(name, subjects);
    },
    undoCorrection: () => corrections.undo(),
    redoCorrection: () => corrections.redo(),
  };
}

const actNames = Object.keys(acts) as ActName[];

/** Asks what is wrong with an entity. */
async function askAct(entity: EntitySummary): Promise<ActName | undefined> {
  const items = actNames
    .filter((name) => fits[name](entity))
    .map((name) => ({ name, label: labelOf(name), iconPath: new ThemeIcon(icons[name]) }));
  const title = l10n.t("Correct “{0}”", onOneLine(entity.name));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t("What should be otherwise?") }))?.name;
}

const always = () => true;
const fits: Record<ActName, (entity: EntitySummary) => boolean> = {
  confirm: ({ status }) => status !== "confirmed",
  notAName: always,
  mergeInto: always,
  splitOff: ({ aliases }) => aliases.length > 0,
  keepApart: always,
  nameIt: always,
  changeKind: always,
  editNote: always,
  placeIt: ({ kind }) => kind === "place",
};

const icons: Record<ActName, string> = {
  confirm: "check",
  notAName: "circle-slash",
  mergeInto: "merge",
  splitOff: "split-horizontal",
  keepApart: "arrow-both",
  nameIt: "edit",
  changeKind: "symbol-class",
  editNote: "note",
  placeIt: "location",
};

function labelOf(name: ActName): string {
  switch (name) {
    case "confirm":
      return l10n.t("Confirm Name");
    case "notAName":
      return l10n.t("Not a Name");
    case "mergeInto":
      return l10n.t("Merge Into…");
    case "splitOff":
      return l10n.t("Split Off a Name…");
    case "keepApart":
      return l10n.t("Keep Apart From…");
    case "nameIt":
      return l10n.t("Name It…");
    case "changeKind":
      return l10n.t("Change Kind…");
    case "editNote":
      return l10n.t("Edit Note…");
    case "placeIt":
      return l10n.t("Set Coordinates…");
  }
}

function isSome<T>(all: readonly T[]): all is readonly [T, ...T[]] {
  return all.length > 0;
}
