// The Review: what the program is not sure of, one decision after the other.
import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  window,
} from "vscode";
import type { Correction, CorrectParams } from "../../server/protocol";
import { setContextKey } from "../context-keys";
import type { Corpus } from "../corpus";
import type { Corrections } from "../corrections/corrections";
import { whenQuiet } from "../later";
import { latest } from "../latest";
import { numberOf } from "../words";
import { listedIn } from "./listed";
import { type MoreNode, type Node, page, type ReviewNode, slack } from "./nodes";
import { paint } from "./paint";
import { progressOf } from "./progress";
import { decisionOf, decisionsIn, evidenceOf, nextAfter } from "./review-model";
import { describe } from "./tooltips";

/** What the reader can say to a question. */
export type Verdict = "confirm" | "reject";

export interface ReviewView extends Disposable {
  readonly provider: TreeDataProvider<Node>;
  readonly view: Pick<TreeView<Node>, "description" | "message" | "selection" | "visible">;
  readonly onDidChange: Event<void>;
  /** How many decisions wait; undefined before the server has said it. */
  readonly left: number | undefined;
  /** Shows the view, with the keyboard on what is selected or else on the first decision. */
  open(): Promise<void>;
  /** The decisions that a command is about: what it was given, else what is selected. */
  decisions(given: unknown, selected: unknown): readonly ReviewNode[];
  /** Makes decisions as one gesture that can be undone, and goes on to the next. */
  decide(verdict: Verdict, decisions: readonly ReviewNode[]): Promise<void>;
  /** Puts decisions off. */
  skip(decisions: readonly ReviewNode[]): Promise<void>;
  /** Asks again what was put off. */
  showSkipped(): Promise<void>;
  /** Goes on to what comes after these decisions, once they are made otherwise. */
  goOnAfter(decisions: readonly ReviewNode[]): void;
  showMore(node: MoreNode): void;
}

export function review(corpus: Corpus, corrections: Pick<Corrections, "make">, memory: Memento): ReviewView {
  const changes = new EventEmitter<Node | undefined>();
  const skipped = new Set(memory.get<string[]>("review.skipped", []));
  let queue: Queue | undefined;
  /** The most that waited since the reader last had nothing left: what progress is measured by. */
  let most = 0;
  let next: ReviewNode | undefined;
  const loading = latest();
  let pending: Promise<void> | undefined;
  const listed = listedIn();

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: (node) => paint(node, "review"),
    resolveTreeItem: (item, node) => describe(node, item),
    getParent: (node) => node.parent,
    getChildren: async (node) => {
      if (node) return evidenceOf(node);
      if (!queue) await pending;
      const { waiting, total } = queue ?? { waiting: [], total: 0 };
      return page(waiting, listed.of(undefined), total, undefined);
    },
  };
  const view = window.createTreeView("dramatis.review", { treeDataProvider: provider, canSelectMany: true });

  const ask = async (): Promise<void> => {
    const token = loading.next();
    const params = { without: [...skipped], limit: listed.of(undefined) + slack };
    const answer = await corpus.review(params, token);
    if (token.isCancellationRequested) return pending;
    const { total, leftOut } = answer;
    queue = { waiting: decisionsIn(answer), total, leftOut };
    most = total === 0 ? 0 : Math.max(most, total);
    showFrame();
    changes.fire(undefined);
    void goOn();
  };
  const load = (): Promise<void> => {
    pending = ask();
    return pending;
  };
  const showFrame = () => {
    const left = queue?.total;
    view.description = left ? l10n.t("{0} of {1} left", numberOf(left), numberOf(most)) : "";
    view.message = progressOf(corpus.status) || (left ? keys() : "");
    setContextKey("hasSkipped", (queue?.leftOut ?? 0) > 0);
  };
  /** Selects what comes next, where the keyboard was in this view. */
  const goOn = async () => {
    const target = queue?.waiting.find(({ id }) => id === next?.id);
    if (!target || !view.visible) return;
    next = undefined;
    await view.reveal(target, { select: true, focus: true, expand: true }).then(undefined, () => undefined);
  };
  const goOnAfter = (decisions: readonly ReviewNode[]) => {
    next = nextAfter(decisions, queue?.waiting ?? []);
  };
  const remember = () => memory.update("review.skipped", [...skipped]);
  const refresh = whenQuiet(300, () => void load());

  const listeners = [
    corpus.onDidChange(refresh),
    corpus.onDidChangeStatus(showFrame),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && !queue) void load();
    }),
  ];
  showFrame();

  return {
    provider,
    view,
    onDidChange: (listener, self, disposables) => changes.event(() => listener.call(self), undefined, disposables),
    get left() {
      return queue?.total;
    },
    open: async () => {
      await commands.executeCommand("dramatis.review.focus");
      await (pending ?? load());
      next = decisionOf(view.selection[0]) ?? queue?.waiting[0];
      await goOn();
    },
    decisions: (given, selected) => {
      const nodes = Array.isArray(selected) && selected.length > 0 ? selected : given ? [given] : view.selection;
      const found = nodes.map((node) => decisionOf(node as Node)).filter((node) => node !== undefined);
      return [...new Map(found.map((node) => [node.id, node])).values()];
    },
    decide: async (verdict, decisions) => {
      if (decisions.length === 0) return;
      goOnAfter(decisions);
      if (!(await corrections.make(...decisions.flatMap((node) => correctionsFor(verdict, node))))) next = undefined;
    },
    skip: async (decisions) => {
      goOnAfter(decisions);
      for (const { id } of decisions) skipped.add(id);
      await remember();
      await load();
    },
    showSkipped: async () => {
      skipped.clear();
      await remember();
      await load();
    },
    goOnAfter,
    showMore: (node) => {
      listed.more(node);
      void load();
    },
    dispose: () => {
      for (const each of [...listeners, refresh, view, changes, loading]) each.dispose();
    },
  };
}

interface Queue {
  /** The first of those that wait. */
  readonly waiting: readonly ReviewNode[];
  readonly total: number;
  readonly leftOut: number;
}

/** What a verdict writes into the cast of the document that names it: of a pair, that they are one or that they never are. */
function correctionsFor(verdict: Verdict, { entity, item: { other, mention } }: ReviewNode): CorrectParams[] {
  const { uri } = mention.location;
  const inCast = (correction: Correction) => ({ correction, uri });
  if (other && verdict === "confirm") return [inCast({ act: "merge", entity: entity.id, into: other.entity.id })];
  if (other) return [inCast({ act: "apart", entity: entity.id, other: other.entity.id })];
  if (verdict === "confirm") return [inCast({ act: "confirm", entity: entity.id })];
  return [entity.name, ...entity.aliases].map((surface) => inCast({ act: "reject", surface }));
}

/** The keys, as a line over the list. */
function keys(): string {
  return l10n.t("C confirm · R reject · M merge · S skip");
}
