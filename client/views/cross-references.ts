// The Cross-References: every entity of the workspace, the documents that name it, and its mentions in each.
import {
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeView,
  window,
} from "vscode";
import { setContextKey } from "../context-keys";
import type { Corpus } from "../corpus";
import type { Corrections } from "../corrections/corrections";
import { whenQuiet } from "../later";
import { latest } from "../latest";
import { namesOf } from "../words";
import { type Choices, childrenOf, type Grouping, groupings, pathTo } from "./cross-references-model";
import { dragging } from "./dragging";
import type { Filtered } from "./filter-input";
import { listedIn } from "./listed";
import type { MoreNode, Node } from "./nodes";
import { paint } from "./paint";
import { progressOf } from "./progress";
import { describe } from "./tooltips";

export interface CrossReferencesView extends Filtered, Disposable {
  readonly provider: TreeDataProvider<Node>;
  readonly dragging: TreeDragAndDropController<Node>;
  readonly view: Pick<TreeView<Node>, "description" | "message" | "selection">;
  readonly onDidChange: Event<void>;
  readonly grouping: Grouping;
  groupBy(grouping: Grouping): Promise<void>;
  /** Whether only what the reader has confirmed is listed. */
  readonly confirmedOnly: boolean;
  showOnlyConfirmed(confirmedOnly: boolean): Promise<void>;
  /** The ids of the entities that are listed first. */
  readonly pinned: readonly string[];
  pin(ids: readonly string[]): Promise<void>;
  unpin(ids: readonly string[]): Promise<void>;
  /** Selects an entity and opens it, in sight; where the filter hides it, the filter goes. False when it is not in the corpus. */
  reveal(id: string): Promise<boolean>;
  /** Lists the next siblings that a node stands for. */
  showMore(node: MoreNode): void;
}

export function crossReferences(
  corpus: Corpus,
  corrections: Pick<Corrections, "make">,
  memory: Memento,
): CrossReferencesView {
  const changes = new EventEmitter<Node | undefined>();
  const remembered = memory.get<string>("grouping");
  let choices: Choices = {
    grouping: groupings.find((each) => each === remembered) ?? "kind",
    query: "",
    confirmed: memory.get("confirmedOnly", false),
    pinned: memory.get<string[]>("pinned", []),
  };
  let counted: number | undefined;
  const loading = latest();
  let pending: Promise<void> | undefined;
  const listed = listedIn();

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: (node) => paint(node, "crossReferences"),
    resolveTreeItem: (item, node) => describe(node, item),
    getParent: (node) => node.parent,
    getChildren: async (node) => {
      if (counted === undefined) await (pending ?? load());
      return childrenOf(node, listed.of(node), choices, corpus);
    },
  };
  const controller = dragging(corpus, corrections);
  const view = window.createTreeView("dramatis.crossReferences", {
    treeDataProvider: provider,
    dragAndDropController: controller,
    canSelectMany: true,
    showCollapseAll: true,
  });

  /** What is shown stays until the server knows how many there are now. */
  const ask = async (): Promise<void> => {
    const token = loading.next();
    const { query, confirmed } = choices;
    const { documents: _, ...counts } = await corpus.census({ query, confirmed }, token);
    if (token.isCancellationRequested) return pending;
    counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
    changes.fire(undefined);
  };
  const load = (): Promise<void> => {
    pending = ask();
    return pending;
  };
  /** A hidden tree is not painted: it asks when it comes in sight. */
  const refresh = whenQuiet(300, () => {
    if (view.visible) void load();
    else counted = pending = undefined;
  });
  const showFrame = () => {
    const { grouping, query, confirmed } = choices;
    const how = [
      query === "" ? groupingWord(grouping) : l10n.t("“{0}”", query),
      ...(confirmed ? [l10n.t("confirmed")] : []),
      ...(counted === undefined ? [] : [namesOf(counted)]),
    ];
    view.description = how.join(" · ");
    view.message = progressOf(corpus.status);
    setContextKey("filtered", query !== "");
    setContextKey("confirmedOnly", confirmed);
  };
  const choose = async (next: Partial<Choices>) => {
    choices = { ...choices, ...next };
    showFrame();
    await load();
  };
  const remember = async (pinned: readonly string[]) => {
    await memory.update("pinned", pinned);
    await choose({ pinned });
  };
  const filterBy = async (next: string) => {
    if (next.trim() === choices.query) return;
    listed.clear();
    await choose({ query: next.trim() });
  };
  const showOnlyConfirmed = async (confirmed: boolean) => {
    if (confirmed === choices.confirmed) return;
    listed.clear();
    await memory.update("confirmedOnly", confirmed);
    await choose({ confirmed });
  };
  const reveal = async (id: string): Promise<boolean> => {
    await (pending ?? load());
    let path = await pathTo(id, choices, corpus);
    if (path.length === 0 && (choices.query !== "" || choices.confirmed)) {
      path = await pathTo(id, { ...choices, query: "", confirmed: false }, corpus);
      if (path.length === 0) return false;
      await showOnlyConfirmed(false);
      await filterBy("");
    }
    const target = path.at(-1)?.node;
    if (!target) return false;
    for (const { node, index } of path) if (listed.reach(node.parent, index)) changes.fire(node.parent);
    await view.reveal(target, { select: true, focus: true, expand: true });
    return true;
  };

  const listeners = [
    corpus.onDidChange(refresh),
    corpus.onDidChangeStatus(showFrame),
    changes.event(showFrame),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && counted === undefined) void load();
    }),
  ];
  showFrame();

  return {
    provider,
    dragging: controller,
    view,
    onDidChange: (listener, self, disposables) => changes.event(() => listener.call(self), undefined, disposables),
    get grouping() {
      return choices.grouping;
    },
    groupBy: async (grouping) => {
      listed.clear();
      await memory.update("grouping", grouping);
      await choose({ grouping });
    },
    get filter() {
      return choices.query;
    },
    filterBy,
    get confirmedOnly() {
      return choices.confirmed;
    },
    showOnlyConfirmed,
    get pinned() {
      return choices.pinned;
    },
    pin: (ids) => remember([...new Set([...choices.pinned, ...ids])]),
    unpin: (ids) => remember(choices.pinned.filter((id) => !ids.includes(id))),
    reveal,
    showMore: (node) => {
      listed.more(node);
      changes.fire(node.parent);
    },
    dispose: () => {
      for (const each of [...listeners, refresh, view, changes, loading]) each.dispose();
    },
  };
}

function groupingWord(grouping: Grouping): string {
  switch (grouping) {
    case "kind":
      return l10n.t("by kind");
    case "document":
      return l10n.t("by document");
    case "frequency":
      return l10n.t("by frequency");
    case "company":
      return l10n.t("by company");
  }
}
