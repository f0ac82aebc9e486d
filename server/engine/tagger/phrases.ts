import { extendPhrase } from "../lexicon/folding";
import { Known } from "../lexicon/known";
import { Flag } from "../text/tokens";
import { isRunJoint } from "./runs";
import type { View } from "./view";
import type { PhraseLookup, WordTypes } from "./word-types";

/** The longest known phrase of two words or more at every capitalised word or particle, left to right. */
export function markPhrases(view: View, lexicon: PhraseLookup, types: WordTypes): void {
  const { tokens } = view.reading;
  const { islands } = view;
  for (let i = 0; i < islands.count; i++) {
    const end = islands.end[i]!;
    for (let t = islands.first[i]!; t < end; t++) {
      let phrase = extendPhrase(0, tokens.hash[t]!);
      let bits = tokens.flags[t]! & Flag.Word ? types.known[view.type[t]!]! : lexicon.known(phrase);
      let best = 0;
      let bestEnd = t + 1;
      for (let u = t + 1, words = 1; bits & Known.Prefix && u < end && words < 8; u++) {
        if (tokens.flags[u]! & Flag.SentenceStart) break;
        if (!(tokens.flags[u]! & Flag.Word)) {
          if (!isRunJoint(view, u)) break;
          continue;
        }
        phrase = extendPhrase(phrase, tokens.hash[u]!);
        bits = lexicon.known(phrase);
        words++;
        if ((bits & ~Known.Prefix) !== 0) {
          best = bits & ~Known.Prefix;
          bestEnd = u + 1;
        }
      }
      if (best === 0) continue;
      for (let u = t; u < bestEnd; u++) {
        view.phrase[u] = best;
        view.phrasePart[u] = u === t ? 1 : u === bestEnd - 1 ? 3 : 2;
      }
      t = bestEnd - 1;
    }
  }
}
