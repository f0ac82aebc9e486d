import { compareFullness, type LocalName } from "./document";
import type { Appearance } from "./entities";

/** A mention that introduces an entity: its document and the index of it there. */
export interface Introduction {
  readonly appearance: Appearance;
  readonly mention: number;
}

/**
 * The mention that best introduces an entity among its appearances (sorted by document): the fullest form, then the earliest.
 * `before` limits the choice to full forms of one document up to an offset, where there are any.
 */
export function introductionIn(
  appearances: readonly Appearance[],
  formOf: (appearance: Appearance, mention: number) => LocalName | undefined,
  before?: { readonly uri: string; readonly offset: number },
): Introduction | undefined {
  const here = before && appearances.filter((a) => a.document.uri === before.uri);
  const fullest = Math.min(2, Math.max(0, ...appearances.flatMap((a) => a.local.names.map(fullness))));
  const near = here && best(here, formOf, (a, m) => a.document.mentions[m]!.start <= before.offset, fullest);
  return near ?? best(appearances, formOf, () => true, 0);
}

/** How much of a name a form has: nothing for a bare surname or acronym, else its words that carry it. */
function fullness({ name }: LocalName): number {
  return (name.natural ?? name).strength === "weak" ? 0 : name.core.length;
}

function best(
  appearances: readonly Appearance[],
  formOf: (appearance: Appearance, mention: number) => LocalName | undefined,
  eligible: (appearance: Appearance, mention: number) => boolean,
  least: number,
): Introduction | undefined {
  let found: (Introduction & { form: LocalName }) | undefined;
  for (const appearance of appearances) {
    for (const mention of appearance.local.mentions) {
      if (!eligible(appearance, mention)) continue;
      const form = formOf(appearance, mention);
      if (!form || fullness(form) < least) continue;
      if (!found || fuller(form, found.form)) found = { appearance, mention, form };
    }
  }
  return found;
}

/** Places and peoples are introduced by whatever comes first; of persons and bodies the fullest name counts. */
function fuller(a: LocalName, b: LocalName): boolean {
  if (a.name.kind === "place" || a.name.kind === "people") return false;
  return compareFullness(a.name, b.name) < 0;
}
