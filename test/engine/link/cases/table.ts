import { type Folder, links } from "../../notation";

/** Cases of a rule: what is shown, and marked sentences that show it. */
export type Table = Readonly<Record<string, string | Folder>>;

/** One test for each case: names of one label have to be one entity, names of two labels two. */
export function cases(rule: string, together: Table, apart: Table = {}): void {
  describe(rule, () => {
    for (const [shown, marked] of Object.entries(together)) it(`links ${shown}`, () => links(marked));
    for (const [shown, marked] of Object.entries(apart)) it(`keeps apart ${shown}`, () => links(marked));
  });
}
