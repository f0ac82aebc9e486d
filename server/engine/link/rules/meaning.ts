import type { Likeness } from "../likeness";
import { meaningOf } from "../translation";

/** Bodies whose names say the same in two languages or in other words: `Mouvement pour la paix` and `Movement for Peace`. */
export const meaning: Likeness = {
  meetsAt(name) {
    const said = name.kind === "organization" ? meaningOf(name.words) : undefined;
    return said === undefined ? [] : [said];
  },
  agree: () => true,
  reason: (a, b) => `“${a}” and “${b}” say the same`,
  weight: 0.78,
};
