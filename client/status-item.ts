// The one item in the status bar: how many names are known, and whether the index is complete.
import { Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, Uri, window } from "vscode";
import type { StatusParams } from "../server/protocol";
import type { Corpus } from "./corpus";
import { baseName } from "./places";
import { asMarkdown } from "./plain-text";
import { documentsOf, namesOf, numberOf } from "./words";

export function registerStatusItem(corpus: Corpus): Disposable {
  const item = window.createStatusBarItem("dramatis.status", StatusBarAlignment.Right, 50);
  item.name = "Dramatis";
  item.command = "dramatis.showActions";
  const update = () => (corpus.stopped ? paintStopped(item) : paint(item, corpus.status));
  update();
  return Disposable.from(item, corpus.onDidChangeStatus(update));
}

function paintStopped(item: StatusBarItem): void {
  item.text = "$(warning) Dramatis";
  item.tooltip = l10n.t("Dramatis is not running. The log says why.");
  item.accessibilityInformation = { label: item.tooltip };
  item.show();
}

/** Hidden where there is nothing to read. */
function paint(item: StatusBarItem, status: StatusParams | undefined): void {
  if (!status || (status.state === "ready" && status.documents === 0 && status.setAside.length === 0)) {
    item.hide();
    return;
  }
  const names = namesOf(status.entities);
  item.text = status.state === "ready" ? `$(organization) ${names}` : `$(loading~spin) ${names}`;
  item.tooltip = tooltipOf(status);
  item.accessibilityInformation = { label: `Dramatis, ${names}, ${stateOf(status)}` };
  item.show();
}

function tooltipOf(status: StatusParams): MarkdownString {
  const counts = [documentsOf(status.documents), namesOf(status.entities)];
  if (status.candidates > 0) counts.push(l10n.t("{0} to review", numberOf(status.candidates)));
  const paragraphs = [`**Dramatis** · ${stateOf(status)}`, counts.join(" · ")];
  if (status.setAside.length > 0) paragraphs.push(setAsideOf(status));
  return new MarkdownString(paragraphs.join("\n\n"));
}

function stateOf({ state, read, documents }: StatusParams): string {
  if (state === "ready") return l10n.t("up to date");
  return l10n.t("reading {0} of {1}", numberOf(read), numberOf(documents));
}

function setAsideOf({ setAside }: StatusParams): string {
  const some = setAside
    .slice(0, 5)
    .map(({ uri, reason }) => `- ${asMarkdown(baseName(Uri.parse(uri)))}: ${asMarkdown(reason)}`);
  const rest = setAside.length - some.length;
  if (rest > 0) some.push(`- ${l10n.t("{0} more", numberOf(rest))}`);
  return [l10n.t("Set aside:"), ...some].join("\n");
}
