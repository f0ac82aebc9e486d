import type { Name } from "./name";

/**
 * Why two names cannot be one entity's, or undefined: the veto that every link has to pass, so that look-alikes stay apart
 * whatever a rule found alike in them.
 */
export function apart(a: Name, b: Name): string | undefined {
  if (a.kind !== b.kind) return "they are of different kinds";
  if (a.form === b.form) return undefined;
  if (
    a.kind === "place" &&
    a.place &&
    b.place &&
    a.place.id !== b.place.id &&
    a.key.includes("/@") &&
    b.key.includes("/@")
  ) {
    return "the gazetteer knows them as different places";
  }
  if (a.key !== b.key && a.key.includes("/@") && b.key.includes("/@")) return "they are known to be different";
  if (a.kind === "person" && a.strength === "strong" && b.strength === "strong" && a.words.at(-1) === b.words.at(-1)) {
    if (!firstNamesAgree(a, b)) return "their first names differ";
  }
  return undefined;
}

function firstNamesAgree(a: Name, b: Name): boolean {
  const [x, y] = [a.words[0]!, b.words[0]!];
  return x[0] === y[0] || a.words.includes(y) || b.words.includes(x);
}
