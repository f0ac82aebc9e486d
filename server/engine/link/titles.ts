import { fold } from "../lexicon/folding";
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
  const word = wordAt(context, first - 1);
  for (const title of [`${wordAt(context, first - 2)} ${word}`, word]) {
    const sex = lexicon.honorific(title)?.sex;
    if (sex)
      return {
        sex,
        title: fold(title)
          .replaceAll(/[^\p{L}]+/gu, " ")
          .trim(),
      };
  }
  const kin = (word === "," ? wordAt(context, first - 2) : word).toLowerCase();
  for (const sex of ["female", "male"] as const)
    if (KIN[sex].has(kin)) return { sex, title: sex === "female" ? "mrs" : "mr" };
  return undefined;
}
