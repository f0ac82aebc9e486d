import type { Keyed, Rows } from "../sorted";
import { variantOf } from "./cast";
import { compareFullness } from "./fullness";
import type { Name } from "./name";

/** A name that documents use, with no regard to where in them. */
export interface NameNode {
  /** The fullest of the spellings that share the key. */
  readonly name: Name;
  /** The spellings, by all that tells them apart. */
  readonly forms: readonly Form[];
  /** Documents with an entity of which this is the fullest name. */
  readonly documents: Rows;
  /** The names that documents link this one to. */
  readonly links: readonly Linked[];
}

/** A spelling, under what tells it from the others, and how many documents have it. */
export interface Form extends Keyed {
  readonly name: Name;
  readonly uses: number;
}

/** The key of a name, and how many documents link it. */
export interface Linked extends Keyed {
  readonly count: number;
}

/** The names by which a node meets others: the fullest, which speaks for the rest; of what the reader decided on, all. */
export function namesAt({ name, forms }: NameNode): readonly Name[] {
  return name.natural ? forms.map((form) => form.name) : [name];
}

/** The spelling that speaks for a node. */
export function fullestOf(forms: readonly Form[]): Name | undefined {
  if (forms.length < 2) return forms[0]?.name;
  return forms.map((form) => form.name).sort(compareVariants)[0];
}

function compareVariants(a: Name, b: Name): number {
  return compareFullness(a, b) || (variantOf(a) < variantOf(b) ? -1 : 1);
}
