import type { Kind } from "../engine/index";
import type { Correction } from "../protocol";
import { inOneLine } from "../summary";

/** How a kind is called with an article. */
export const A_KIND: Readonly<Record<Kind, string>> = {
  person: "a person",
  organization: "an organization",
  people: "a people",
  place: "a place",
};

/** What a correction does, in words: what an editor offers, and what it says when that is to be undone. */
export function labelOf(correction: Correction, nameOf: (entity: string) => string): string {
  switch (correction.act) {
    case "confirm":
      return `Confirm ${quoted(nameOf(correction.entity))}`;
    case "add":
      return `${quoted(correction.surface)} is ${A_KIND[correction.kind]}`;
    case "reject":
      return `${quoted(correction.surface)} is not a name`;
    case "kind":
      return `${quoted(nameOf(correction.entity))} is ${A_KIND[correction.kind]}`;
    case "merge":
      return `Merge ${quoted(nameOf(correction.entity))} with ${quoted(nameOf(correction.into))}`;
    case "split":
      return `Split ${quoted(correction.surface)} off ${quoted(nameOf(correction.entity))}`;
    case "rename":
      return `Call ${quoted(nameOf(correction.entity))} ${quoted(correction.name)}`;
    case "apart":
      return `Keep ${quoted(nameOf(correction.entity))} and ${quoted(nameOf(correction.other))} apart`;
    case "note":
      return correction.note.trim() === ""
        ? `Remove the note on ${quoted(nameOf(correction.entity))}`
        : `Write a note on ${quoted(nameOf(correction.entity))}`;
    case "locate":
      return `Place ${quoted(nameOf(correction.entity))}`;
  }
}

/** The longest that a name is in a menu, in UTF-16 code units. */
const LONGEST = 50;

function quoted(name: string): string {
  const line = inOneLine(name);
  const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\p{Surrogate}$/u, "")}…`;
  return `“${short}”`;
}
