import type { ChangeAnnotation, TextEdit } from "vscode-languageserver";
import { CAST_FILE } from "../cast-files";
import type { Doubt } from "../spelling";

/** A place that a renaming changes. */
export interface Change {
  readonly uri: string;
  readonly edit: TextEdit;
  readonly group: Group;
}

/** What the changes of a renaming are shown by, for the reader to take or leave. */
export type Group = "here" | "elsewhere" | "cast" | "short" | "full" | "candidate" | "ambiguous" | Doubt;

/** How each is shown; those that need confirmation are left out unless the reader takes them. */
export const GROUPS: Readonly<Record<Group, ChangeAnnotation>> = {
  here: { label: "In this document" },
  elsewhere: { label: "In other documents" },
  cast: { label: `In ${CAST_FILE}`, description: "So that what you have decided holds for the new name." },
  short: asked("Short forms of the name", "Such as a surname, for the whole actor to be renamed."),
  full: asked("Full forms of the name", "Longer names with this one in them, for the whole actor to be renamed."),
  candidate: asked("Names to be reviewed", "It is not certain that these are names."),
  ambiguous: asked("Names that could mean others", "Nothing here says who or what is meant."),
  spelling: asked("Other spellings", "These differ in case or diacritics."),
  markup: asked("Names with markup in them", "The markup between the words is lost."),
  article: asked(
    "Articles",
    "What was elided before a vowel is written in full; le, du and au may have to be la, de la and à la.",
  ),
};

function asked(label: string, description: string): ChangeAnnotation {
  return { label, description, needsConfirmation: true };
}
