import type { LocalName } from "../link/document";
import type { Wording } from "../link/linked-document";
import type { Name } from "../link/name";
import { remembered } from "../link/remembered";
import { recent } from "../recent";

/** Gives for values that are alike one of them, so that documents hold what they have in common once. */
export interface Shared {
  wording(name: LocalName): Wording;
  evidence(reasons: readonly string[]): readonly string[];
  text(text: string): string;
}

/** The values of a sort that are remembered. */
const MOST = 40_000;
/** The wordings of one name that are remembered. */
const MOST_OF_NAME = 24;

/** Remembers what it is given, of late. */
export function shared(): Shared {
  const wordings = remembered((_: Name): Wording[] => []);
  const texts = recent<string>(MOST);
  const lists = recent<readonly string[]>(MOST);
  const text = (text: string) => texts(text, (own) => own);
  return {
    text,
    wording({ name, surface, reason }) {
      const known = wordings(name);
      const same = known.find((w) => w.surface === surface && w.reason === reason);
      if (same) return same;
      const made = { name, surface: text(surface), reason: reason === undefined ? undefined : text(reason) };
      if (known.length < MOST_OF_NAME) known.push(made);
      return made;
    },
    evidence: (reasons) => lists(reasons.join("\n"), () => reasons.map(text)),
  };
}
