import type { Name } from "./name";
import { firstNames } from "./rules/first-names";
import { inflection } from "./rules/inflection";
import { legalForm } from "./rules/legal-form";
import { meaning } from "./rules/meaning";
import { spelling } from "./rules/spelling";
import { wordOrder } from "./rules/word-order";

/** A rule by which two full names are one entity's for what they are, wherever they stand. */
export interface Likeness {
  /** Where the name meets those that it may be alike with. */
  meetsAt(name: Name): readonly string[];
  /** Whether two names that meet there are alike indeed. Symmetrical. */
  agree(a: Name, b: Name): boolean;
  /** Why, given how both are written. */
  reason(a: string, b: string): string;
  /** 0 to 1; links are made in falling order. */
  readonly weight: number;
}

/** By the names under which the score takes them away in turn. */
export const LIKENESSES: Readonly<Record<string, Likeness>> = {
  spelling,
  wordOrder,
  meaning,
  legalForm,
  firstNames,
  inflection,
};

const ENTRIES = Object.entries(LIKENESSES);

/** All keys under which a name meets others; none for a weak name. */
export function meetingKeys(name: Name): string[] {
  if (name.strength === "weak") return [];
  return ENTRIES.flatMap(([rule, likeness]) => likeness.meetsAt(name).map((key) => `${rule}/${name.kind}/${key}`));
}

/** The strongest rule that finds two names alike. */
export function likenessOf(a: Name, b: Name, without?: ReadonlySet<string>): Likeness | undefined {
  if (a.kind !== b.kind || a.strength === "weak" || b.strength === "weak") return undefined;
  for (const [rule, likeness] of ENTRIES) {
    if (without?.has(rule)) continue;
    const keys = likeness.meetsAt(b);
    if (likeness.meetsAt(a).some((key) => keys.includes(key)) && likeness.agree(a, b)) return likeness;
  }
  return undefined;
}
