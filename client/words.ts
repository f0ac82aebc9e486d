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

export function sentencesOf(count: number): string {
  return count === 1 ? l10n.t("1 sentence") : l10n.t("{0} sentences", numberOf(count));
}

export function paragraphsOf(count: number): string {
  return count === 1 ? l10n.t("1 paragraph") : l10n.t("{0} paragraphs", numberOf(count));
}

export function decisionsOf(count: number): string {
  return count === 1 ? l10n.t("1 decision") : l10n.t("{0} decisions", numberOf(count));
}
