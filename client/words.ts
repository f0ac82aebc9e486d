// Counted things in the reader's language. Every other wording stands where it is used.
import { env, l10n } from "vscode";

/** A number as the reader's language groups its digits. */
export function numberOf(count: number): string {
  return count.toLocaleString(env.language);
}

export function mentionsOf(count: number): string {
  return count === 1 ? l10n.t("1 mention") : l10n.t("{0} mentions", numberOf(count));
}

export function documentsOf(count: number): string {
  return count === 1 ? l10n.t("1 document") : l10n.t("{0} documents", numberOf(count));
}

export function namesOf(count: number): string {
  return count === 1 ? l10n.t("1 name") : l10n.t("{0} names", numberOf(count));
}
