// The Actor Outline: whom and what the active document names, following the editor and its cursor.
import {
  ColorThemeKind,
  type Disposable,
  type Event,
  EventEmitter,
  env,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  type Uri,
  type ViewBadge,
  window,
  workspace,
} from "vscode";
import type { EntitySummary } from "../../server/protocol";
import { setContextKey } from "../context-keys";
import type { Corpus } from "../corpus";
import { whenQuiet } from "../later";
import { latest } from "../latest";
import { baseName, rangeOf, underCursor } from "../places";
import { namesOf } from "../words";
import type { Palette } from "./dispersion-strip";
import { documentToShow } from "./document-to-show";
import type { Filtered } from "./filter-input";
import { listedIn } from "./listed";
import { type EntityNode, entityNode, groupOf, type MentionNode, type MoreNode, type Node } from "./nodes";
import { entitiesIn, nodesBelow, type Order, type Outline, orders, outlineOf } from "./outline-model";
import { paint } from "./paint";
import { progressOf } from "./progress";
import { type Dispersion, describe } from "./tooltips";

export interface OutlineView extends Filtered, Disposable {
  readonly provider: TreeDataProvider<Node>;
  readonly view: Pick<TreeView<Node>, "badge" | "description" | "selection">;
  /** The document it shows, as a URI. Changes when what is shown has changed, not when it was asked for. */
  readonly uri: string | undefined;
  /** It shows something else, or the same anew. */
  readonly onDidChange: Event<void>;
  readonly order: Order;
  sortBy(order: Order): Promise<void>;
  /** Whether it selects what is named under the cursor. */
  readonly following: boolean;
  follow(following: boolean): Promise<void>;
  /** Lists the next siblings that a node stands for. */
  showMore(node: MoreNode): void;
}

export function actorOutline(corpus: Corpus, memory: Memento): OutlineView {
  const changes = new EventEmitter<Node | undefined>();
  const remembered = memory.get<string>("outline.order");
  let order: Order = orders.find((each) => each === remembered) ?? "appearance";
  let following = memory.get("outline.following", true);
  let query = "";
  let shown: Outline | undefined;
  let found: readonly EntitySummary[] = [];
  let asked: Uri | undefined;
  let pending: Promise<void> | undefined;
  const loading = latest();
  const listed = listedIn();
  const open = new Set<string>();

  const childrenOf = (node: Node | undefined) =>
    shown ? nodesBelow(node, listed.of(node), shown, corpus) : Promise.resolve([]);
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: (node) => paint(node, "outline"),
    resolveTreeItem: async (item, node, token) => {
      const dispersion = node.type === "entity" ? await dispersionOf(node) : undefined;
      return token.isCancellationRequested ? item : describe(node, item, dispersion);
    },
    getParent: (node) => node.parent,
    getChildren: async (node) => {
      if (!node && !shown) await pending;
      return childrenOf(node);
    },
  };
  const dispersionOf = async ({ entity, uri }: EntityNode): Promise<Dispersion | undefined> => {
    const dispersion = uri === undefined ? null : await corpus.dispersion({ entity: entity.id, uri });
    return dispersion ? { found: dispersion, palette: paletteOf(window.activeColorTheme.kind) } : undefined;
  };
  const view = window.createTreeView("dramatis.outline", { treeDataProvider: provider, showCollapseAll: true });

  /** Shows what a document names, once the server has said it; what was shown stays until then. */
  const show = async (uri: Uri | undefined): Promise<void> => {
    const token = loading.next();
    if (uri?.toString() !== asked?.toString()) listed.clear();
    asked = uri;
    setContextKey("hasOutline", uri !== undefined);
    const params = uri && { uri: uri.toString(), ...(query === "" ? {} : { query }) };
    const entities = params ? ((await corpus.outline(params, token)) ?? []) : [];
    if (token.isCancellationRequested) return pending;
    found = entities;
    setContextKey("hasActors", query !== "" || entities.length > 0);
    showOutline();
  };
  const showOutline = () => {
    shown = asked && outlineOf(asked.toString(), found, order, env.language);
    changes.fire(undefined);
    showFrame();
    follow();
  };
  const load = (uri: Uri | undefined): Promise<void> => {
    pending = show(uri);
    return pending;
  };
  const refresh = whenQuiet(150, () => void load(documentToShow(asked)));
  const followEditor = () => {
    const uri = documentToShow(asked);
    if (uri?.toString() !== asked?.toString()) void load(uri);
  };
  const showFrame = () => {
    const name = shown && asked ? baseName(asked) : "";
    view.description = query === "" ? name : [l10n.t("“{0}”", query), namesOf(found.length)].join(" · ");
    view.message = shown ? "" : progressOf(corpus.status);
    const badge = badgeOf(found, name);
    if (view.badge?.tooltip !== badge?.tooltip) view.badge = badge;
    setContextKey("outlineFiltered", query !== "");
    setContextKey("outlineFollowing", following);
  };

  /** Selects what is named under the cursor, where the tree is in sight; the keyboard stays in the editor. */
  const followCursor = async () => {
    const editor = window.activeTextEditor;
    const at = shown;
    if (!following || !at || !view.visible || editor?.document.uri.toString() !== at.uri) return;
    const named = await corpus.entityAt(underCursor(editor), loading.token);
    const entity = named && at.entities.find(({ id }) => id === named.entity.id);
    const group = entity && at.groups.find((each) => each.group === groupOf(entity));
    if (!group || at !== shown) return;
    if (listed.reach(group, entitiesIn(group, at).indexOf(entity))) changes.fire(group);
    const node = entityNode(entity, group, { uri: at.uri });
    const { start } = rangeOf(named.range);
    const isHere = (each: Node): each is MentionNode =>
      each.type === "mention" && rangeOf(each.mention.location.range).start.isEqual(start);
    const target = open.has(node.id) ? ((await childrenOf(node)).find(isHere) ?? node) : node;
    if (at !== shown || !view.visible || view.selection[0]?.id === target.id) return;
    // What was painted meanwhile may not have it any more.
    await view.reveal(target, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  };
  const follow = whenQuiet(100, () => void followCursor());

  const listeners = [
    corpus.onDidChange(refresh),
    corpus.onDidChangeStatus(showFrame),
    window.onDidChangeActiveTextEditor(followEditor),
    window.tabGroups.onDidChangeTabs(followEditor),
    window.tabGroups.onDidChangeTabGroups(followEditor),
    workspace.onDidOpenTextDocument(followEditor), // also what a change of language looks like
    workspace.onDidCloseTextDocument(followEditor),
    window.onDidChangeTextEditorSelection(follow),
    view.onDidChangeVisibility(follow),
    view.onDidExpandElement(({ element }) => open.add(element.id)),
    view.onDidCollapseElement(({ element }) => open.delete(element.id)),
  ];
  showFrame();
  void load(documentToShow(undefined));

  return {
    provider,
    view,
    get uri() {
      return shown?.uri;
    },
    onDidChange: (listener, self, disposables) => changes.event(() => listener.call(self), undefined, disposables),
    get order() {
      return order;
    },
    sortBy: async (next) => {
      order = next;
      await memory.update("outline.order", next);
      showOutline();
    },
    get following() {
      return following;
    },
    follow: async (next) => {
      following = next;
      await memory.update("outline.following", next);
      showFrame();
      follow();
    },
    get filter() {
      return query;
    },
    filterBy: async (next) => {
      if (next.trim() === query) return;
      query = next.trim();
      listed.clear();
      await load(asked);
    },
    showMore: (node) => {
      listed.more(node);
      changes.fire(node.parent);
    },
    dispose: () => {
      for (const each of [...listeners, refresh, follow, view, changes, loading]) each.dispose();
    },
  };
}

/** How many names of the document wait for the reader's word. */
function badgeOf(entities: readonly EntitySummary[], name: string): ViewBadge | undefined {
  const value = entities.filter(({ status }) => status === "candidate").length;
  return value === 0 ? undefined : { value, tooltip: l10n.t("{0} to review in {1}", namesOf(value), name) };
}

function paletteOf(kind: ColorThemeKind): Palette {
  switch (kind) {
    case ColorThemeKind.Light:
      return "light";
    case ColorThemeKind.Dark:
      return "dark";
    case ColorThemeKind.HighContrast:
      return "highContrast";
    case ColorThemeKind.HighContrastLight:
      return "highContrastLight";
  }
}
