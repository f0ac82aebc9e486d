import { A_KIND } from "../corrections/label";
import { type Kind, listOf } from "../engine/index";
import { othersOf, type Spot } from "./spot";

/** What the kinds of a cast file mean, for whoever writes it. */
export const KINDS_SAY: Readonly<Record<Kind, string>> = {
  person: "A human being.",
  organization: "People with a common name and purpose: a state body, a party, an army, a firm, a band.",
  people: "A nation, or an ethnic or religious people.",
  place: "A country, a town, a river, a mountain, or another place.",
};

/** What the reader has decided where a name stands in a cast file, in a sentence. */
export function decisionAt(spot: Spot): string | undefined {
  const { what, text, entry } = spot;
  switch (what) {
    case "name":
      return entry?.kind ? `Your cast has “${text}” as ${A_KIND[entry.kind]}.` : undefined;
    case "alias":
      return entry?.name === undefined ? undefined : `Your cast has “${text}” as a name of “${entry.name}”.`;
    case "not-name":
      return `Your cast has it that “${text}” names nobody.`;
    case "apart": {
      const others = othersOf(spot);
      return others.length === 0 ? undefined : `Your cast keeps it apart from ${listOf(others.map(quoted))}.`;
    }
    default:
      return undefined;
  }
}

function quoted(name: string): string {
  return `“${name}”`;
}
