import type { Likeness } from "../likeness";
import { meaningOf } from "../translation";

/** Bodies whose names say the same in two languages or in other words: `Mouvement pour la paix` and `Movement for Peace`. */
export const meaning: Likeness = {
  meetsAt(name) {
    const said = name.kind === "organization" ? meaningOf(name.words) : undefined;
    return said === undefined ? [] : [said];
  },
  agree: (a, b) => !inNumberAlone(a.words, b.words),
  reason: (a, b) => `“${a}” and “${b}” say the same`,
  weight: 0.78,
};

/** Whether names are word for word the same but for a plural before the last word: `Cedar Travel` and `Cedars Travel` are two. */
function inNumberAlone(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  return (
    differing.some((i) => i < a.length - 1) && differing.every((i) => a[i] === `${b[i]!}s` || b[i] === `${a[i]!}s`)
  );
}
