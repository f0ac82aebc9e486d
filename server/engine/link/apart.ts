import { keptApart } from "./cast";
import type { Name } from "./name";
import { skeletonOf } from "./transliteration";

/**
 * Why two names cannot be one entity's, or undefined: the veto that every link has to pass, so that look-alikes stay apart
 * whatever a rule found alike in them.
 */
export function apart(a: Name, b: Name): string | undefined {
  if (a.kind !== b.kind) return "they are of different kinds";
  if (keptApart(a, b)) return "the cast keeps them apart";
  if (a.natural || b.natural) return apart(a.natural ?? a, b.natural ?? b);
  if (a.form === b.form) return undefined;
  if (a.key !== b.key && a.key.includes("/@") && b.key.includes("/@")) {
    return a.kind === "place" ? "the gazetteer knows them as different places" : "they are known to be different";
  }
  if (a.kind !== "person") return undefined;
  const [x, y] = [generationOf(a), generationOf(b)];
  if (x && y && x !== y) return "one bears the name as another generation";
  if (a.strength === "strong" && b.strength === "strong" && a.words.at(-1) === b.words.at(-1)) {
    if (!firstNamesAgree(a, b)) return "their first names differ";
  }
  return undefined;
}

function firstNamesAgree(a: Name, b: Name): boolean {
  const [x, y] = [a.words[0]!, b.words[0]!];
  return x[0] === y[0] || skeletonOf(x)[0] === skeletonOf(y)[0] || a.words.includes(y) || b.words.includes(x);
}

const GENERATIONS: Readonly<Record<string, string>> = {
  jr: "junior",
  jnr: "junior",
  junior: "junior",
  fils: "junior",
  younger: "junior",
  jeune: "junior",
  sr: "senior",
  snr: "senior",
  senior: "senior",
  pere: "senior",
  elder: "senior",
  ancien: "senior",
};

/** What tells bearers of one name apart: a king's number, `Jr.`, `the Elder`. */
function generationOf({ words }: Name): string | undefined {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (/^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/u.test(word)) return word;
    if (i === words.length - 1 && Object.hasOwn(GENERATIONS, word)) return GENERATIONS[word];
  }
  return undefined;
}
