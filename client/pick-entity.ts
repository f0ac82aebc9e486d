// Every entity of the corpus, found by any of its names, for the reader to pick one.
import { l10n, type QuickInputButton, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { EntitySummary, Kind } from "../server/protocol";
import type { Corpus } from "./corpus";
import { headingOf, iconOf, nameOf } from "./kinds";
import { whenQuiet } from "./later";
import { latest } from "./latest";
import { isolated, withoutIcons } from "./plain-text";
import { documentsOf, mentionsOf } from "./words";

export interface EntityQuestion {
  readonly title?: string;
  readonly placeholder: string;
  /** What else can be done with an entity than pick it. */
  readonly buttons?: readonly QuickInputButton[];
  /** Listed first while nothing is typed, each with why. */
  readonly suggested?: readonly { readonly entity: EntitySummary; readonly reason: string }[];
  /** The likeliest kind, listed before the others. */
  readonly kind?: Kind;
  /** The id of one that is not listed. */
  readonly without?: string;
}

export interface PickedEntity {
  readonly entity: EntitySummary;
  /** Which button was pressed; undefined where the entity itself was picked. */
  readonly button: QuickInputButton | undefined;
}

/** An entity in a list; without one, a line between them. */
interface EntityItem extends QuickPickItem {
  readonly entity?: EntitySummary;
}

/** How many are listed; typing finds the others. */
const limit = 200;

/** Asks for an entity. Undefined when the reader picks none. */
export function pickEntity(corpus: Corpus, question: EntityQuestion): Promise<PickedEntity | undefined> {
  const pick = window.createQuickPick<EntityItem>();
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  const loading = latest();
  const load = async () => {
    const token = loading.next();
    pick.busy = true;
    const entities = await corpus.entities({ query: pick.value, limit }, token);
    if (token.isCancellationRequested) return;
    pick.busy = false;
    pick.items = itemsOf(entities, question, pick.value === "");
  };
  const loadSoon = whenQuiet(80, () => void load());
  return new Promise((resolve) => {
    const finish = (item: EntityItem | undefined, button?: QuickInputButton) => {
      if (!item?.entity) return;
      resolve({ entity: item.entity, button });
      pick.hide();
    };
    pick.onDidChangeValue(loadSoon);
    pick.onDidAccept(() => finish(pick.activeItems[0]));
    pick.onDidTriggerItemButton(({ item, button }) => finish(item, button));
    pick.onDidHide(() => {
      resolve(undefined);
      for (const each of [loading, loadSoon, pick]) each.dispose();
    });
    pick.show();
    void load();
  });
}

/**
 * Those that are suggested first, then the known, of them those of the likeliest kind, then those to be reviewed, each part
 * below a line of its own.
 */
function itemsOf(entities: readonly EntitySummary[], question: EntityQuestion, isUntouched: boolean): EntityItem[] {
  const { suggested = [], kind, without, buttons = [] } = question;
  const first = isUntouched ? suggested : [];
  const listed = new Set([without, ...first.map(({ entity }) => entity.id)]);
  const others = entities.filter(({ id }) => !listed.has(id));
  const isLikely = (entity: EntitySummary) => entity.status !== "candidate" && entity.kind === kind;
  const isOther = (entity: EntitySummary) => entity.status !== "candidate" && entity.kind !== kind;
  const all = (of: readonly EntitySummary[]) => of.map((entity) => itemOf(entity, buttons));
  const likely = all(others.filter(isLikely));
  const suggestions = first.map(({ entity, reason }) => itemOf(entity, buttons, reason));
  return [
    ...below(l10n.t("Perhaps"), suggestions),
    ...below(headingOf(kind ?? "person"), likely),
    ...below(suggestions.length + likely.length > 0 ? l10n.t("Others") : "", all(others.filter(isOther))),
    ...below(headingOf("candidate"), all(others.filter(({ status }) => status === "candidate"))),
  ];
}

function below(label: string, items: readonly EntityItem[]): readonly EntityItem[] {
  return items.length === 0 || label === "" ? items : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

/**
 * An entity as lists show it.
 * @param reason why it is listed, in place of its aliases
 */
export function itemOf(
  entity: EntitySummary,
  buttons: readonly QuickInputButton[] = [],
  reason?: string,
): QuickPickItem & { readonly entity: EntitySummary } {
  const aliases = entity.aliases.map((alias) => isolated(withoutIcons(alias))).join(", ");
  const detail = reason === undefined ? aliases : withoutIcons(reason);
  return {
    entity,
    label: withoutIcons(entity.name),
    iconPath: iconOf(entity),
    description: `${mentionsOf(entity.count)} · ${documentsOf(entity.documents)}`,
    detail: [nameOf(entity.kind), detail].filter((each) => each !== "").join(" · "),
    alwaysShow: true, // the server has matched it already, by all its names
    buttons: [...buttons],
  };
}
