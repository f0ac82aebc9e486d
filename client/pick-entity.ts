// "Go to Actor or Place…": every entity of the corpus, found by any of its names.
import {
  CancellationTokenSource,
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from "vscode";
import type { EntitySummary } from "../server/protocol";
import type { Corpus } from "./corpus";
import { headingOf, iconOf, nameOf } from "./kinds";
import { whenQuiet } from "./later";
import { isolated, withoutIcons } from "./plain-text";
import { documentsOf, mentionsOf } from "./words";

/** What can be done with the entity that was picked, by its id. */
export interface PickedEntity {
  readonly goTo: (id: string) => Promise<void>;
  readonly reveal: (id: string) => Promise<void>;
  readonly openDossier: (id: string) => Promise<void>;
}

interface EntityItem extends QuickPickItem {
  readonly id?: string;
}

/** How many are listed; typing finds the others. */
const limit = 200;

export function pickEntity(corpus: Corpus, picked: PickedEntity): void {
  const pick = window.createQuickPick<EntityItem>();
  const revealButton: QuickInputButton = {
    iconPath: new ThemeIcon("references"),
    tooltip: l10n.t("Reveal in Cross-References"),
  };
  const dossierButton: QuickInputButton = { iconPath: new ThemeIcon("notebook"), tooltip: l10n.t("Open Dossier") };
  pick.placeholder = l10n.t("Name of a person, organisation, people or place");
  let loading = new CancellationTokenSource();
  const load = async () => {
    loading.cancel();
    loading.dispose();
    loading = new CancellationTokenSource();
    const { token } = loading;
    pick.busy = true;
    const entities = await corpus.entities({ query: pick.value, limit }, token);
    if (token.isCancellationRequested) return;
    pick.busy = false;
    pick.items = itemsOf(entities, [dossierButton, revealButton]);
  };
  const loadSoon = whenQuiet(80, () => void load());
  const finish = (action: (id: string) => Promise<void>, item: EntityItem | undefined) => {
    if (item?.id === undefined) return;
    pick.hide();
    void action(item.id);
  };
  pick.onDidChangeValue(loadSoon);
  pick.onDidAccept(() => finish(picked.goTo, pick.activeItems[0]));
  pick.onDidTriggerItemButton(({ item, button }) =>
    finish(button === dossierButton ? picked.openDossier : picked.reveal, item),
  );
  pick.onDidHide(() => {
    loading.cancel();
    for (const each of [loading, loadSoon, pick]) each.dispose();
  });
  pick.show();
  void load();
}

/** The known first, those to be reviewed below a line of their own. */
function itemsOf(entities: readonly EntitySummary[], buttons: readonly QuickInputButton[]): EntityItem[] {
  const candidates = entities.filter(({ status }) => status === "candidate");
  const known = entities.filter(({ status }) => status !== "candidate");
  const line = { label: headingOf("candidate"), kind: QuickPickItemKind.Separator };
  const items = (of: readonly EntitySummary[]) => of.map((entity) => itemOf(entity, buttons));
  return [...items(known), ...(candidates.length > 0 ? [line, ...items(candidates)] : [])];
}

function itemOf(entity: EntitySummary, buttons: readonly QuickInputButton[]): EntityItem {
  const aliases = entity.aliases.map((alias) => isolated(withoutIcons(alias))).join(", ");
  return {
    id: entity.id,
    label: withoutIcons(entity.name),
    iconPath: iconOf(entity),
    description: `${mentionsOf(entity.count)} · ${documentsOf(entity.documents)}`,
    detail: [nameOf(entity.kind), aliases].filter((each) => each !== "").join(" · "),
    alwaysShow: true, // the server has matched it already, by all its names
    buttons: [...buttons],
  };
}
