import { inCast } from "./cast";
import type { Name } from "./name";
import { remembered } from "./remembered";
import { firstNames } from "./rules/first-names";
import { inflection } from "./rules/inflection";
import { legalForm } from "./rules/legal-form";
import { meaning } from "./rules/meaning";
import { slip } from "./rules/slip";
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
  inCast,
  spelling,
  slip,
  wordOrder,
  meaning,
  legalForm,
  firstNames,
  inflection,
};

const ENTRIES = Object.entries(LIKENESSES);

/** All keys under which a name meets others; none for a weak name. */
export const meetingKeys: (name: Name) => readonly string[] = remembered((name) => {
  if (name.strength === "weak") return [];
  const met = meets(name);
  const keys: string[] = [];
  for (const [i, [rule]] of ENTRIES.entries()) for (const key of met[i]!) keys.push(`${rule}/${name.kind}/${key}`);
  return keys;
});

/** Where a name meets others by each rule in turn. */
const meets = remembered((name) => ENTRIES.map(([, likeness]) => likeness.meetsAt(name)));

/** The strongest rule that finds two names alike. */
export function likenessOf(a: Name, b: Name, without?: ReadonlySet<string>): Likeness | undefined {
  if (a.kind !== b.kind || a.strength === "weak" || b.strength === "weak") return undefined;
  const [x, y] = [meets(a), meets(b)];
  for (const [i, [rule, likeness]] of ENTRIES.entries()) {
    if (without?.has(rule)) continue;
    if (x[i]!.some((key) => y[i]!.includes(key)) && likeness.agree(a, b)) return likeness;
  }
  return undefined;
}
