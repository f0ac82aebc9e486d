// What the reader can do in the views, by the names that package.json gives it.
import { commands, Disposable, env, l10n, window } from "vscode";
import type { Corpus } from "../corpus";
import type { OutlineView } from "./actor-outline";
import type { CrossReferencesView } from "./cross-references";
import { type Grouping, groupings } from "./cross-references-model";
import { registerQuoting } from "./dragging";
import { askForFilter } from "./filter-input";
import type { MoreNode, Node } from "./nodes";
import { type Order, orders } from "./outline-model";
import type { TreeName } from "./paint";
import { listAsMarkdown } from "./quotes";
import type { ReviewView, Verdict } from "./review";
import { listOf } from "./sources";

export interface Views {
  readonly corpus: Corpus;
  readonly outline: OutlineView;
  readonly crossReferences: CrossReferencesView;
  readonly review: ReviewView;
}

export function registerViewCommands(views: Views): Disposable {
  const actions = { ...ofAll(views), ...ofOutline(views), ...ofCrossReferences(views), ...ofReview(views) };
  return Disposable.from(
    registerQuoting(views.corpus),
    ...Object.entries(actions).map(([name, action]) => commands.registerCommand(`dramatis.${name}`, action)),
  );
}

/** What VS Code gives a command of an item: the item, and all that are selected where it is one of them. */
type Action = (given?: unknown, selected?: unknown) => unknown;

function ofAll(views: Views): Record<string, Action> {
  return {
    showMore: (node, tree) => views[tree as TreeName].showMore(node as MoreNode),
    copyAsMarkdown: (given, selected) => copy(nodesOf(given, selected, views), views.corpus),
  };
}

function ofOutline({ outline }: Views): Record<string, Action> {
  const input = {
    id: "dramatis.outline",
    title: l10n.t("Filter Actor Outline"),
    placeholder: l10n.t("Part of a name, in any of its spellings"),
  };
  return {
    "outline.filter": () => askForFilter(outline, input),
    "outline.clearFilter": () => outline.filterBy(""),
    "outline.followCursor": () => outline.follow(true),
    "outline.stopFollowing": () => outline.follow(false),
    "outline.collapseAll": () => collapse("dramatis.outline"),
    ...Object.fromEntries(orders.map((order) => [nameOfOrder[order], () => outline.sortBy(order)])),
  };
}

const nameOfOrder: Record<Order, string> = {
  appearance: "outline.sortByAppearance",
  frequency: "outline.sortByFrequency",
  name: "outline.sortByName",
};

function ofCrossReferences({ crossReferences }: Views): Record<string, Action> {
  const input = {
    id: "dramatis.crossReferences",
    title: l10n.t("Filter Cross-References"),
    placeholder: l10n.t("Part of a name, in any of its spellings"),
  };
  const ids = (given: unknown, selected: unknown) =>
    nodesFrom(given, selected, crossReferences.view.selection).flatMap((node) =>
      node.type === "entity" || node.type === "companion" ? [node.entity.id] : [],
    );
  return {
    "crossReferences.filter": () => askForFilter(crossReferences, input),
    "crossReferences.clearFilter": () => crossReferences.filterBy(""),
    "crossReferences.showOnlyConfirmed": () => crossReferences.showOnlyConfirmed(true),
    "crossReferences.showAll": () => crossReferences.showOnlyConfirmed(false),
    "crossReferences.pin": (given, selected) => crossReferences.pin(ids(given, selected)),
    "crossReferences.unpin": (given, selected) => crossReferences.unpin(ids(given, selected)),
    "crossReferences.collapseAll": () => collapse("dramatis.crossReferences"),
    ...Object.fromEntries(groupings.map((by) => [nameOfGrouping[by], () => crossReferences.groupBy(by)])),
  };
}

const nameOfGrouping: Record<Grouping, string> = {
  kind: "crossReferences.groupByKind",
  document: "crossReferences.groupByDocument",
  frequency: "crossReferences.groupByFrequency",
  company: "crossReferences.groupByCompany",
};

function ofReview({ review }: Views): Record<string, Action> {
  const deciding =
    (verdict: Verdict): Action =>
    (given, selected) =>
      review.decide(verdict, review.decisions(given, selected));
  return {
    reviewNames: () => review.open(),
    "review.confirm": deciding("confirm"),
    "review.reject": deciding("reject"),
    // Of a pair it is known who is to be merged with whom; else the reader is asked.
    "review.merge": async (given, selected) => {
      const decisions = review.decisions(given, selected);
      const names = decisions.filter(({ item }) => !item.other);
      await review.decide(
        "confirm",
        decisions.filter(({ item }) => item.other),
      );
      if (names.length === 0) return;
      review.goOnAfter(names);
      await commands.executeCommand("dramatis.mergeInto", names[0], names.length > 1 ? names : undefined);
    },
    "review.skip": (given, selected) => review.skip(review.decisions(given, selected)),
    "review.showSkipped": () => review.showSkipped(),
  };
}

/** Puts nodes onto the clipboard as a Markdown list. */
async function copy(nodes: readonly Node[], corpus: Corpus): Promise<void> {
  const items = await listOf(nodes, corpus);
  if (items.length === 0) return;
  await env.clipboard.writeText(`${listAsMarkdown(items)}\n`);
  const told =
    items.length === 1 ? l10n.t("Copied 1 item as Markdown.") : l10n.t("Copied {0} items as Markdown.", items.length);
  window.setStatusBarMessage(`$(check) ${told}`, 4000);
}

function nodesOf(given: unknown, selected: unknown, { crossReferences }: Views): readonly Node[] {
  return nodesFrom(given, selected, crossReferences.view.selection);
}

function nodesFrom(given: unknown, selected: unknown, fallback: readonly Node[]): readonly Node[] {
  if (Array.isArray(selected) && selected.length > 0) return selected as Node[];
  return given ? [given as Node] : fallback;
}

function collapse(view: string): Thenable<unknown> {
  return commands.executeCommand(`workbench.actions.treeView.${view}.collapseAll`);
}
