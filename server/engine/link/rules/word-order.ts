import type { Likeness } from "../likeness";
import { lineageOf } from "../name";
import { skeletonOf } from "../transliteration";

/** A person's names in another order: `Szabó Katalin` and `Katalin Szabó`. */
export const wordOrder: Likeness = {
  meetsAt: (name) =>
    name.kind === "person" && name.core.length > 1 ? [name.core.map(skeletonOf).sort().join(" ")] : [],
  agree: (a, b) => lineageOf(a) === lineageOf(b) && [...a.core].sort().join(" ") === [...b.core].sort().join(" "),
  reason: (a, b) => `“${a}” and “${b}” are the same names in another order`,
  weight: 0.75,
};
