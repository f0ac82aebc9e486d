import type { Lexicon } from "../lexicon";
import { fold } from "../lexicon/folding";
import { type Recent, recent } from "../recent";
import type { Context, Proposal } from "../recognise/proposal";
import { wordAt } from "../recognise/words";

/** What the words right before a mention say of whom it names. */
export interface Titled {
  readonly sex: "female" | "male";
  /** The title, folded: `mrs`. */
  readonly title: string;
}

const KIN: Readonly<Record<Titled["sex"], ReadonlySet<string>>> = {
  female: new Set(
    "wife mother sister daughter widow aunt niece grandmother stepmother actress femme épouse mère sœur fille veuve tante nièce esposa hermana hija madre".split(
      " ",
    ),
  ),
  male: new Set(
    "husband father brother son uncle nephew grandfather stepfather widower mari époux père frère fils oncle neveu esposo hermano hijo padre".split(
      " ",
    ),
  ),
};

/** The sex that the title or the word of kinship before a mention tells; undefined where there is none or it tells none. */
export function titleBefore(context: Context, { first }: Proposal): Titled | undefined {
  const { lexicon } = context;
  const [before, word] = [wordAt(context, first - 2), wordAt(context, first - 1)];
  let titles = known.get(lexicon);
  if (!titles) known.set(lexicon, (titles = recent(MOST_REMEMBERED)));
  return titles(`${before} ${word}`, () => titleIn(lexicon, before, word) ?? NONE).title;
}

/** What two words say of the name after them: the same words stand before names again and again. */
const known = new WeakMap<Lexicon, Recent<{ readonly title?: Titled }>>();
const MOST_REMEMBERED = 10_000;
const NONE = {};

function titleIn(lexicon: Lexicon, before: string, word: string): { readonly title: Titled } | undefined {
  for (const title of [`${before} ${word}`, word]) {
    const sex = lexicon.honorific(title)?.sex;
    const plain = fold(title).replaceAll(/[^\p{L}]+/gu, " ");
    if (sex) return { title: { sex, title: plain.trim() } };
  }
  const kin = (word === "," ? before : word).toLowerCase();
  for (const sex of ["female", "male"] as const)
    if (KIN[sex].has(kin)) return { title: { sex, title: sex === "female" ? "mrs" : "mr" } };
  return undefined;
}
