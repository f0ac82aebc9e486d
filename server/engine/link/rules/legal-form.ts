import type { Likeness } from "../likeness";
import type { Name } from "../name";

const LEGAL =
  /\s(?:ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llc|llp|gmbh|ag|sa|sal|sarl|sas|spa|srl|bv|nv|oy|ab|as|1[89]\d\d)$/u;

/** The form of a body's name without `Ltd`, `Inc.` and the like, or the year that a club is proud of. */
function withoutLegalForm(form: string): string {
  let bare = form;
  while (LEGAL.test(bare)) bare = bare.replace(LEGAL, "");
  return bare;
}

/** Whether a firm goes by the first three words or more of its registered name: `Hansa Levant Lines` for Hansa Levant Lines Shipping Ltd. */
function registered(full: string, { form, words }: Name): boolean {
  return (
    words.length > 2 && full.startsWith(`${form} `) && !/^(?:of|in|for|de|du)\b/u.test(full.slice(form.length + 1))
  );
}

/** A firm with and without its legal form; two firms with different ones stay two. */
export const legalForm: Likeness = {
  meetsAt: (name) =>
    name.kind === "organization" && name.words.length > 1
      ? [withoutLegalForm(name.form), ...(name.words.length > 2 ? [`${name.words.slice(0, 3).join(" ")} …`] : [])]
      : [],
  agree(a, b) {
    const [x, y] = [withoutLegalForm(a.form), withoutLegalForm(b.form)];
    if (x === y) return x === a.form || y === b.form;
    return (x !== a.form && registered(x, b)) || (y !== b.form && registered(y, a));
  },
  reason: (a, b) => `“${a}” and “${b}” differ in the legal form alone`,
  weight: 0.74,
};
