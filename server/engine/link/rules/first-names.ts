import type { Likeness } from "../likeness";
import { lineageOf, type Name } from "../name";

/** Persons with one surname whose first names agree: an initial, a middle name left out, a short form. */
export const firstNames: Likeness = {
  meetsAt: (name) =>
    name.kind === "person" && name.words.length > 1 ? [`${name.words.at(-1)!} ${name.words[0]![0]}`] : [],
  agree: (a, b) => fuller(a, b) || fuller(b, a),
  reason: (a, b) => `“${a}” and “${b}” agree in the surname and the first names they have`,
  weight: 0.6,
};

/** Whether `full` is the fuller form of `short`: the same surname, and each first name of `short` begins one of `full`, in order. */
export function fuller(full: Name, short: Name): boolean {
  if (full.form === short.form || full.words.length < short.words.length || full.words.at(-1) !== short.words.at(-1))
    return false;
  if (full.words.length === short.words.length && full.form.length <= short.form.length) return false;
  if (lineageOf(full) !== lineageOf(short)) return false;
  let at = 0;
  for (const word of short.words.slice(0, -1)) {
    while (at < full.words.length - 1 && !begins(full.words[at]!, word)) at++;
    if (at === full.words.length - 1) return false;
    at++;
  }
  return true;
}

/** A first name, its initial, or its first three letters or more. */
function begins(full: string, short: string): boolean {
  return (
    full === short || (short.length === 1 && full.startsWith(short)) || (short.length > 2 && full.startsWith(short))
  );
}
