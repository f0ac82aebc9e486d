import type { Likeness } from "../likeness";

const LEGAL =
  /\s(?:ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llc|llp|gmbh|ag|sa|sal|sarl|sas|spa|srl|bv|nv|oy|ab|as)$/u;

/** The form of a body's name without `Ltd`, `Inc.` and the like. */
function withoutLegalForm(form: string): string {
  let bare = form;
  while (LEGAL.test(bare)) bare = bare.replace(LEGAL, "");
  return bare;
}

/** A firm with and without its legal form; two firms with different ones stay two. */
export const legalForm: Likeness = {
  meetsAt: (name) => (name.kind === "organization" && name.words.length > 1 ? [withoutLegalForm(name.form)] : []),
  agree: (a, b) => withoutLegalForm(a.form) === a.form || withoutLegalForm(b.form) === b.form,
  reason: (a, b) => `“${a}” and “${b}” differ in the legal form alone`,
  weight: 0.74,
};
