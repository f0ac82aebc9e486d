import { numberAt } from "../columns";
import type { Appearance } from "./entities";
import { compareFullness } from "./fullness";
import { Column, firstWording, type LinkedDocument, mentionCount, wordingOf } from "./linked-document";
import type { Name } from "./name";

/** A mention that introduces an entity: its document and the index of it there. */
export interface Introduction {
  readonly document: LinkedDocument;
  readonly mention: number;
}

/**
 * The mention that best introduces an entity among its appearances (sorted by document): the fullest form, then the earliest.
 * `before` limits the choice to full forms of one document up to an offset, where there are any.
 */
export function introductionIn(
  appearances: readonly Appearance[],
  before?: { readonly uri: string; readonly offset: number },
): Introduction | undefined {
  const here = before ? appearances.filter((a) => a.document.uri === before.uri) : [];
  const near = here.length > 0 ? best(here, before!.offset, Math.min(2, fullestIn(appearances))) : undefined;
  return near ?? best(appearances, Number.POSITIVE_INFINITY, 0);
}

function fullestIn(appearances: readonly Appearance[]): number {
  let fullest = 0;
  for (const { document, local } of appearances) {
    const [from, to] = [firstWording(document, local), firstWording(document, local + 1)];
    for (let w = from; w < to; w++) fullest = Math.max(fullest, fullness(document.wordings[w]!.name));
  }
  return fullest;
}

/** How much of a name a form has: nothing for a bare surname or acronym, else its words that carry it. */
function fullness(name: Name): number {
  return (name.natural ?? name).strength === "weak" ? 0 : name.core.length;
}

/** The first of the fullest mentions that start no later than `last` and whose form has at least so many words. */
function best(appearances: readonly Appearance[], last: number, least: number): Introduction | undefined {
  let found: (Introduction & { name: Name }) | undefined;
  for (const { document, local } of appearances) {
    const [from, to] = [firstWording(document, local), firstWording(document, local + 1)];
    // Of a document only what is fuller than all found before is looked for.
    const eligible = (w: number) => {
      const { name } = document.wordings[w]!;
      return fullness(name) >= least && (!found || fuller(name, found.name));
    };
    if (!someOf(from, to, eligible)) continue;
    for (let mention = 0; mention < mentionCount(document); mention++) {
      const w = wordingOf(document, mention);
      if (w < from || w >= to || !eligible(w)) continue;
      if (numberAt(document.columns, Column.MentionStart, mention) > last) break;
      found = { document, mention, name: document.wordings[w]!.name };
    }
  }
  return found;
}

function someOf(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}

/** Places and peoples are introduced by whatever comes first; of persons and bodies the fullest name counts. */
function fuller(a: Name, b: Name): boolean {
  if (a.kind === "place" || a.kind === "people") return false;
  return compareFullness(a, b) < 0;
}
