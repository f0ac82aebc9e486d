import { Flag } from "../text/tokens";
import type { View } from "./view";
import { Small } from "./words";

/** How a sentence uses capitals. */
export const Casing = { Normal: 0, Title: 1, Capitals: 2 } as const;

const BLOCKS = ["paragraph", "heading", "item", "cell", "footnote"];

/** The languages that the tagger has learnt. */
export type Language = "english" | "french";

/** Marks the tokens of French blocks, and what kind of block each is in. A language that is given is that of all blocks. */
export function markLanguages(view: View, language: Language | undefined): void {
  const { blocks, blockKinds } = view.reading;
  const votes = new Int32Array(blocks.length * 2);
  let french = 0;
  let english = 0;
  for (let b = 0; b + 1 < blocks.length; b++) {
    const kind = Math.max(0, BLOCKS.indexOf(blockKinds[b]!));
    for (let t = blocks[b]!; t < blocks[b + 1]!; t++) {
      if (view.small[t]! & Small.English) votes[b * 2]!++;
      else if (view.small[t]! & Small.French) votes[b * 2 + 1]!++;
      view.block[t] = kind;
    }
    english += votes[b * 2]!;
    french += votes[b * 2 + 1]!;
  }
  if (language) {
    view.french.fill(language === "french" ? 1 : 0);
    return;
  }
  for (let b = 0; b + 1 < blocks.length; b++) {
    // A heading of two names is in the language of the document.
    const lead = votes[b * 2 + 1]! - votes[b * 2]!;
    if (lead > 1 || (lead >= -1 && french > english)) view.french.fill(1, blocks[b]!, blocks[b + 1]!);
  }
}

/** Marks the tokens of headlines and the like. */
export function markCasing(view: View): void {
  const { sentences, tokens } = view.reading;
  for (let s = 0; s + 1 < sentences.length; s++) {
    let words = 0;
    let capital = 0;
    let capitals = 0;
    for (let t = sentences[s]!; t < sentences[s + 1]!; t++) {
      const flags = tokens.flags[t]!;
      if (!(flags & Flag.Word) || flags & (Flag.Digit | Flag.Clitic) || view.small[t]! & Small.Connector) continue;
      words++;
      if (flags & Flag.Capitals) capitals++;
      if (flags & Flag.Capital) capital++;
    }
    const mode =
      words >= 3 && capitals > words * 0.7 ? Casing.Capitals : words >= 4 && capital > words * 0.75 ? Casing.Title : 0;
    if (mode) view.casing.fill(mode, sentences[s]!, sentences[s + 1]!);
  }
}
