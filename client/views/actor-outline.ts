// The Actor Outline: whom and what the active document names, following the editor and its cursor.
import {
  CancellationTokenSource,
  type Disposable,
  type Event,
  EventEmitter,
  languages,
  TabInputText,
  type TextDocument,
  type TreeDataProvider,
  window,
  workspace,
} from "vscode";
import type { EntitySummary } from "../../server/protocol";
import { setContextKey } from "../context-keys";
import type { Corpus } from "../corpus";
import { selector } from "../language-client";
import { whenQuiet } from "../later";
import { baseName, rangeOf, underCursor } from "../places";
import {
  type EntityNode,
  entityNode,
  type GroupNode,
  groupsOf,
  type MentionNode,
  mentionNodes,
  type Node,
} from "./nodes";
import { describe, paint } from "./paint";
import { progressOf } from "./progress";

export interface OutlineView extends Disposable {
  readonly provider: TreeDataProvider<Node>;
  /** The document it shows, as a URI. Changes when what is shown has changed, not when it was asked for. */
  readonly uri: string | undefined;
  /** It shows something else, or the same anew. */
  readonly onDidChange: Event<void>;
}

export function actorOutline(corpus: Corpus): OutlineView {
  const changes = new EventEmitter<Node | undefined>();
  let shown: Shown | undefined;
  let asked: string | undefined;
  let pending: Promise<void> | undefined;
  let loading = new CancellationTokenSource();
  const open = new Set<string>();

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: paint,
    resolveTreeItem: (item, node) => describe(node, item),
    getParent: (node) => node.parent,
    getChildren: async (node) => {
      if (!node && !shown) await pending;
      if (!node) return [...(shown?.groups ?? [])];
      if (node.type === "group") return entitiesOf(node);
      return node.type === "entity" ? mentionsOf(node) : [];
    },
  };
  const entitiesOf = (group: GroupNode) => group.entities.map((entity) => entityNode(entity, group, shown?.uri));
  const mentionsOf = async (node: EntityNode): Promise<MentionNode[]> => {
    if (node.uri === undefined) return [];
    return mentionNodes(await corpus.mentions({ entity: node.entity.id, uri: node.uri }), node, node.entity);
  };

  const view = window.createTreeView("dramatis.outline", { treeDataProvider: provider, showCollapseAll: true });

  /** Shows what a document names, once the server has said it; what was shown stays until then. */
  const show = async (document: TextDocument | undefined): Promise<void> => {
    loading.cancel();
    loading.dispose();
    loading = new CancellationTokenSource();
    const { token } = loading;
    asked = document?.uri.toString();
    setContextKey("hasOutline", asked !== undefined);
    const entities = asked === undefined ? [] : ((await corpus.outline(asked, token)) ?? []);
    if (token.isCancellationRequested) return pending;
    shown = asked === undefined ? undefined : { uri: asked, entities, groups: groupsOf(entities) };
    setContextKey("hasActors", entities.length > 0);
    view.description = document ? baseName(document.uri) : "";
    changes.fire(undefined);
    follow();
  };
  const load = (document: TextDocument | undefined) => {
    pending = show(document);
  };
  const refresh = whenQuiet(150, () => load(documentToShow(asked)));
  const followEditor = () => {
    const document = documentToShow(asked);
    if (document?.uri.toString() !== asked) load(document);
  };

  /** Selects what is named under the cursor, where the tree is in sight; the keyboard stays in the editor. */
  const followCursor = async () => {
    const editor = window.activeTextEditor;
    if (!shown || !view.visible || editor?.document.uri.toString() !== shown.uri) return;
    const asked = shown;
    const found = await corpus.entityAt(underCursor(editor), loading.token);
    const entity = found && asked.entities.find(({ id }) => id === found.entity.id);
    const group = entity && asked.groups.find(({ entities }) => entities.includes(entity));
    if (!group || asked !== shown) return;
    const node = entityNode(entity, group, asked.uri);
    const { start } = rangeOf(found.range);
    const isHere = ({ mention }: MentionNode) => rangeOf(mention.location.range).start.isEqual(start);
    const target = open.has(node.id) ? ((await mentionsOf(node)).find(isHere) ?? node) : node;
    if (asked !== shown || !view.visible || view.selection[0]?.id === target.id) return;
    // What was painted meanwhile may not have it any more.
    await view.reveal(target, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  };
  const follow = whenQuiet(100, () => void followCursor());

  const showProgress = () => {
    view.message = shown ? "" : progressOf(corpus.status);
  };
  const listeners = [
    corpus.onDidChange(refresh),
    corpus.onDidChangeStatus(showProgress),
    changes.event(showProgress),
    window.onDidChangeActiveTextEditor(followEditor),
    window.tabGroups.onDidChangeTabs(followEditor),
    workspace.onDidOpenTextDocument(followEditor), // also what a change of language looks like
    workspace.onDidCloseTextDocument(followEditor),
    window.onDidChangeTextEditorSelection(follow),
    view.onDidChangeVisibility(follow),
    view.onDidExpandElement(({ element }) => open.add(element.id)),
    view.onDidCollapseElement(({ element }) => open.delete(element.id)),
  ];
  load(documentToShow(undefined));

  return {
    provider,
    get uri() {
      return shown?.uri;
    },
    onDidChange: (listener, self, disposables) => changes.event(() => listener.call(self), undefined, disposables),
    dispose: () => {
      loading.cancel();
      for (const each of [...listeners, refresh, follow, view, changes, loading]) each.dispose();
    },
  };
}

interface Shown {
  readonly uri: string;
  readonly entities: readonly EntitySummary[];
  readonly groups: readonly GroupNode[];
}

/**
 * The document of the active editor. Where that is none we read, the one shown so far stays while it is open in a tab,
 * unless another text lies in front: the log has the keyboard, or a preview of it is read beside its outline.
 */
function documentToShow(current: string | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active && isReadable(active)) return active;
  const front = window.tabGroups.activeTabGroup.activeTab?.input;
  if (front instanceof TabInputText && front.uri.toString() !== current) return undefined;
  const isOpen = window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isTabOf(input, current)));
  if (!isOpen) return undefined;
  return workspace.textDocuments.find((document) => document.uri.toString() === current && isReadable(document));
}

function isReadable(document: TextDocument): boolean {
  return languages.match(selector, document) > 0;
}

function isTabOf(input: unknown, uri: string | undefined): boolean {
  return input instanceof TabInputText && input.uri.toString() === uri;
}
