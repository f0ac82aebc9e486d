// "Go to Actor or Place…": picks one by any of its names, and goes to its introduction, or where its buttons lead.
import { commands, l10n, type QuickInputButton, ThemeIcon } from "vscode";
import type { Corpus } from "./corpus";
import { pickEntity } from "./pick-entity";

export async function pickAndGo(corpus: Corpus): Promise<void> {
  const [correct, dossier, reveal] = [
    button("edit", l10n.t("Correct…"), "dramatis.correct"),
    button("notebook", l10n.t("Open Dossier"), "dramatis.openDossier"),
    button("references", l10n.t("Reveal in Cross-References"), "dramatis.revealInCrossReferences"),
  ];
  const placeholder = l10n.t("Name of a person, organisation, people or place");
  const picked = await pickEntity(corpus, { placeholder, buttons: [correct, dossier, reveal] });
  if (!picked) return;
  const chosen = [correct, dossier, reveal].find((each) => each === picked.button);
  await commands.executeCommand(chosen?.command ?? "dramatis.goToIntroduction", picked.entity.id);
}

function button(icon: string, tooltip: string, command: string): QuickInputButton & { readonly command: string } {
  return { iconPath: new ThemeIcon(icon), tooltip, command };
}
