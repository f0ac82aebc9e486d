// The Cross-References: every entity of the workspace, the documents that name it, and its mentions in each.
import {
  CancellationTokenSource,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  window,
} from "vscode";
import type { EntitySummary } from "../../server/protocol";
import { setContextKey } from "../context-keys";
import type { Corpus } from "../corpus";
import { whenQuiet } from "../later";
import { entitiesBelow, type Grouping, groupings, pathTo, rootsOf, type Snapshot } from "./cross-references-model";
import {
  type DocumentNode,
  documentNode,
  type EntityNode,
  type MoreNode,
  mentionNodes,
  type Node,
  page,
} from "./nodes";
import { describe, paint } from "./paint";
import { progressOf } from "./progress";

export interface CrossReferencesView extends Disposable {
  readonly provider: TreeDataProvider<Node>;
  readonly onDidChange: Event<void>;
  readonly selection: readonly Node[];
  readonly grouping: Grouping;
  groupBy(grouping: Grouping): Promise<void>;
  /** What the names are filtered by; empty when they are not. */
  readonly filter: string;
  filterBy(query: string): Promise<void>;
  /** Selects an entity and opens it, in sight; where the filter hides it, the filter goes. False when it is not in the corpus. */
  reveal(id: string): Promise<boolean>;
  /** Lists the next siblings that a node stands for. */
  showMore(node: MoreNode): void;
}

/** How many siblings are listed before the reader asks for more. */
const pageSize = 200;

export function crossReferences(corpus: Corpus, memory: Memento): CrossReferencesView {
  const changes = new EventEmitter<Node | undefined>();
  const remembered = memory.get<string>("grouping");
  let grouping: Grouping = groupings.find((each) => each === remembered) ?? "kind";
  let query = "";
  let shown: Shown | undefined;
  let loading = new CancellationTokenSource();
  let pending: Promise<void> | undefined;
  const listed = new Map<string, number>();

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: paint,
    resolveTreeItem: (item, node) => describe(node, item),
    getParent: (node) => node.parent,
    getChildren: async (node) => {
      if (!shown) await (pending ?? load());
      const nodes = node ? await childrenOf(node) : (shown?.roots ?? []);
      return page(nodes, listed.get(node?.id ?? "") ?? pageSize, node);
    },
  };
  const childrenOf = (node: Node): readonly Node[] | Promise<readonly Node[]> => {
    if (node.type === "entity") return node.uri === undefined ? documentsOf(node) : mentionsIn(node, node.uri);
    if (node.type === "document" && node.entity) return mentionsIn(node, node.document.uri);
    return entitiesBelow(node, shown?.byId ?? new Map());
  };
  const documentsOf = async (node: EntityNode): Promise<DocumentNode[]> => {
    const documents = await corpus.documents({ entity: node.entity.id });
    return documents.map((document) => documentNode(document, node));
  };
  const mentionsIn = async (node: EntityNode | DocumentNode, uri: string): Promise<Node[]> => {
    const entity = node.entity;
    return entity ? mentionNodes(await corpus.mentions({ entity: entity.id, uri }), node, entity) : [];
  };

  const treeDataProvider = provider;
  const view = window.createTreeView("dramatis.crossReferences", { treeDataProvider, showCollapseAll: true });

  const ask = async (): Promise<void> => {
    loading.cancel();
    loading.dispose();
    loading = new CancellationTokenSource();
    const { token } = loading;
    const [entities, documents] = await Promise.all([
      corpus.entities(query === "" ? {} : { query }, token),
      grouping === "document" ? corpus.documents({}, token) : [],
    ]);
    if (token.isCancellationRequested) return pending;
    const snapshot: Snapshot = { entities, documents };
    shown = { roots: rootsOf(snapshot, grouping), byId: new Map(entities.map((each) => [each.id, each])) };
    changes.fire(undefined);
  };
  const load = (): Promise<void> => {
    pending = ask();
    return pending;
  };
  /** A hidden tree is not painted: it asks when it comes in sight. */
  const refresh = whenQuiet(300, () => {
    if (view.visible) void load();
    else shown = pending = undefined;
  });
  const showFrame = () => {
    view.description = query === "" ? groupingWord(grouping) : l10n.t("“{0}”", query);
    view.message = shown ? "" : progressOf(corpus.status);
    setContextKey("filtered", query !== "");
  };
  const filterBy = async (next: string) => {
    if (next.trim() === query) return;
    query = next.trim();
    listed.clear();
    await load();
  };
  const reveal = async (id: string): Promise<boolean> => {
    await (pending ?? load());
    if (query !== "" && !shown?.byId.has(id)) await filterBy("");
    const path = shown ? pathTo(id, shown.roots, shown.byId) : [];
    const target = path.at(-1);
    if (!target) return false;
    path.forEach((node, depth) => {
      list(node, depth === 0 ? undefined : path[depth - 1]);
    });
    await view.reveal(target, { select: true, focus: true, expand: true });
    return true;
  };
  /** Lists as many siblings as it takes to have a node among them. */
  const list = (node: Node, parent: Node | undefined) => {
    const siblings = parent ? entitiesBelow(parent, shown?.byId ?? new Map()) : (shown?.roots ?? []);
    const index = siblings.findIndex(({ id }) => id === node.id);
    const key = parent?.id ?? "";
    if (index < (listed.get(key) ?? pageSize)) return;
    listed.set(key, index + pageSize);
    changes.fire(parent);
  };

  const listeners = [
    corpus.onDidChange(refresh),
    corpus.onDidChangeStatus(showFrame),
    changes.event(showFrame),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && !shown) void load();
    }),
  ];
  showFrame();

  return {
    provider,
    onDidChange: (listener, self, disposables) => changes.event(() => listener.call(self), undefined, disposables),
    get selection() {
      return view.selection;
    },
    get grouping() {
      return grouping;
    },
    groupBy: async (next) => {
      grouping = next;
      listed.clear();
      await memory.update("grouping", next);
      await load();
    },
    get filter() {
      return query;
    },
    filterBy,
    reveal,
    showMore: ({ parent }) => {
      const key = parent?.id ?? "";
      listed.set(key, (listed.get(key) ?? pageSize) + pageSize);
      changes.fire(parent);
    },
    dispose: () => {
      loading.cancel();
      for (const each of [...listeners, refresh, view, changes, loading]) each.dispose();
    },
  };
}

interface Shown {
  readonly roots: readonly Node[];
  readonly byId: ReadonlyMap<string, EntitySummary>;
}

function groupingWord(grouping: Grouping): string {
  switch (grouping) {
    case "kind":
      return l10n.t("by kind");
    case "document":
      return l10n.t("by document");
    case "frequency":
      return l10n.t("by frequency");
  }
}
