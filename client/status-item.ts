// The one item in the status bar: how many names are known, whether the index is complete, and what waits for the reader.
import {
  Disposable,
  type Event,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  Uri,
  window,
} from "vscode";
import type { StatusParams } from "../server/protocol";
import type { Corpus } from "./corpus";
import { baseName } from "./places";
import { asMarkdown } from "./plain-text";
import { decisionsOf, documentsOf, namesOf, numberOf } from "./words";

/** What waits for the reader's word. */
export interface Waiting {
  /** How many decisions; undefined where that is not known. */
  readonly left: number | undefined;
  readonly onDidChange: Event<void>;
}

export function registerStatusItem(corpus: Corpus, waiting: Waiting): Disposable {
  const item = window.createStatusBarItem("dramatis.status", StatusBarAlignment.Right, 50);
  item.name = "Dramatis";
  const update = () => (corpus.stopped ? paintStopped(item) : paint(item, corpus.status, waiting.left ?? 0));
  update();
  return Disposable.from(item, corpus.onDidChangeStatus(update), waiting.onDidChange(update));
}

function paintStopped(item: StatusBarItem): void {
  item.text = "$(warning) Dramatis";
  item.tooltip = l10n.t("Dramatis is not running. The log says why.");
  item.accessibilityInformation = { label: item.tooltip };
  item.command = actions;
  item.show();
}

/** Hidden where there is nothing to read. Leads to what waits for the reader, where something does. */
function paint(item: StatusBarItem, status: StatusParams | undefined, left: number): void {
  if (!status || (status.state === "ready" && status.documents === 0 && status.setAside.length === 0)) {
    item.hide();
    return;
  }
  const counts = [namesOf(status.entities), ...(left > 0 ? [l10n.t("{0} to review", numberOf(left))] : [])];
  item.text = `$(${status.state === "ready" ? "organization" : "loading~spin"}) ${counts.join(" · ")}`;
  item.tooltip = tooltipOf(status, left);
  item.accessibilityInformation = { label: ["Dramatis", ...counts, stateOf(status)].join(", ") };
  item.command = left > 0 ? review : actions;
  item.show();
}

const actions = "dramatis.showActions";
const review = "dramatis.reviewNames";

function tooltipOf(status: StatusParams, left: number): MarkdownString {
  const counts = [documentsOf(status.documents), namesOf(status.entities)];
  const paragraphs = [`**Dramatis** · ${stateOf(status)}`, counts.join(" · ")];
  if (status.setAside.length > 0) paragraphs.push(setAsideOf(status));
  if (left > 0) {
    const ways = [
      `[${l10n.t("Review {0}", decisionsOf(left))}](command:${review})`,
      `[${l10n.t("More…")}](command:${actions})`,
    ];
    paragraphs.push(ways.join(" · "));
  }
  const tooltip = new MarkdownString(paragraphs.join("\n\n"));
  tooltip.isTrusted = { enabledCommands: [review, actions] };
  return tooltip;
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
