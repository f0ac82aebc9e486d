import { l10n } from "vscode";
import type { StatusParams } from "../../server/protocol";
import { numberOf } from "../words";

/** What a view says while it has nothing to show yet; nothing once everything is read. */
export function progressOf(status: StatusParams | undefined): string {
  if (!status) return l10n.t("Starting…");
  if (status.state === "ready") return "";
  if (status.documents === 0) return l10n.t("Looking for documents…");
  return l10n.t("Reading: {0} of {1} documents…", numberOf(status.read), numberOf(status.documents));
}
