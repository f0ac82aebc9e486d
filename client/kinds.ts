// How the four kinds look and what they are called. Shapes differ, so that nothing depends on colour alone.
import { l10n, ThemeColor, ThemeIcon } from "vscode";
import type { EntitySummary, Kind } from "../server/protocol";

const shapes: Record<Kind, string> = {
  person: "person",
  organization: "briefcase",
  people: "organization", // what VS Code calls so shows three people
  place: "location",
};

/** The icon of a kind in its colour; a candidate's is grey. */
export function iconOf({ kind, status }: Pick<EntitySummary, "kind" | "status">): ThemeIcon {
  const colour = status === "candidate" ? "candidate" : kind;
  return new ThemeIcon(shapes[kind], new ThemeColor(`dramatis.${colour}Foreground`));
}

/** The heading over the entities of a kind, over those to be reviewed, or over those that the reader pinned. */
export function headingOf(group: Kind | "candidate" | "pinned"): string {
  switch (group) {
    case "pinned":
      return l10n.t("Pinned");
    case "person":
      return l10n.t("People");
    case "organization":
      return l10n.t("Organisations");
    case "people":
      return l10n.t("Peoples and Nations");
    case "place":
      return l10n.t("Places");
    case "candidate":
      return l10n.t("To Review");
  }
}

/** What one entity of a kind is. */
export function nameOf(kind: Kind): string {
  switch (kind) {
    case "person":
      return l10n.t("person");
    case "organization":
      return l10n.t("organisation");
    case "people":
      return l10n.t("people or nation");
    case "place":
      return l10n.t("place");
  }
}
