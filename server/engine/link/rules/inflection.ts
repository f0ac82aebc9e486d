import type { Likeness } from "../likeness";
import type { Name } from "../name";

/** Singular and plural of one body's or people's name: `Houthi` and `Houthis`. */
export const inflection: Likeness = {
  meetsAt: (name) =>
    name.kind === "organization" && name.words.length === 1 && name.form.length > 4
      ? [name.form.replace(/s$/u, "")]
      : [],
  agree: (a: Name, b: Name) => a.form !== b.form,
  reason: (a, b) => `“${a}” and “${b}” are one word in singular and plural`,
  weight: 0.7,
};
