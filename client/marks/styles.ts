// How names show in the text, by the strength that the reader has set. Each kind has a line of its own, so that nothing
// depends on colour alone.
import { DecorationRangeBehavior, type DecorationRenderOptions, OverviewRulerLane, ThemeColor } from "vscode";
import type { Kind, Mark } from "../../server/protocol";

export type Strength = "off" | "underline" | "color" | "highlight";

/** What marks are painted alike: the names of one kind, or all that are to be reviewed. */
export type Style = Kind | "candidate";
export const STYLES: readonly Style[] = ["person", "organization", "people", "place", "candidate"];

export function styleOf({ kind, status }: Pick<Mark, "kind" | "status">): Style {
  return status === "candidate" ? "candidate" : kind;
}

const LINES: Record<Style, { borderStyle: string; borderWidth: string }> = {
  person: { borderStyle: "none none solid none", borderWidth: "1px" },
  organization: { borderStyle: "none none dashed none", borderWidth: "1px" },
  people: { borderStyle: "none none double none", borderWidth: "3px" },
  place: { borderStyle: "none none dotted none", borderWidth: "2px" },
  candidate: { borderStyle: "none none dotted none", borderWidth: "1px" },
};

/** What is painted over the text; undefined where nothing is. The colour of the letters is the semantic tokens' part. */
export function decorationOf(
  style: Style,
  strength: Strength,
  highContrast: boolean,
): DecorationRenderOptions | undefined {
  // What is typed at the end of a name is no part of it.
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
  const line = { ...LINES[style], borderColor: colourOf(style), rangeBehavior };
  switch (strength) {
    case "off":
      return undefined;
    case "color":
      return highContrast ? line : undefined;
    case "underline":
      return line;
    case "highlight":
      return { ...line, backgroundColor: new ThemeColor(`dramatis.${style}Background`) };
  }
}

/** The marks beside the scroll bar for the actor or place under the cursor. */
export function rulerOf(style: Style): DecorationRenderOptions {
  return { overviewRulerColor: colourOf(style), overviewRulerLane: OverviewRulerLane.Center };
}

function colourOf(style: Style): ThemeColor {
  return new ThemeColor(`dramatis.${style}Foreground`);
}
