import { Flag } from "../text/tokens";
import { isCore } from "./islands";
import type { View } from "./view";

/** `Name of a Body (NAB)` and `NAB (Name of a Body)`: remembered for every occurrence of the acronym. */
export function findAcronyms(view: View): void {
  const { tokens, text } = view.reading;
  for (let t = 1; t + 1 < view.count; t++) {
    if (text.charCodeAt(tokens.start[t - 1]!) !== 40) continue;
    const flags = tokens.flags[t]!;
    if (!isCore(flags)) continue;
    if (text.charCodeAt(tokens.start[t + 1]!) === 41 && tokens.end[t]! - tokens.start[t]! <= 10) {
      if (t >= 2) tryAcronym(view, t, t - 2);
    } else if (t >= 2 && tokens.flags[t - 2]! & Flag.Capitals) {
      const end = view.chainEnd[t]!;
      if (end < view.count && end > t + 1) tryAcronym(view, t - 2, end - 1);
    }
  }
}

function tryAcronym(view: View, acronym: number, last: number): void {
  const { tokens, text } = view.reading;
  const first = view.chainFirst[last]!;
  if (first < 0) return;
  const letter = text.charCodeAt(tokens.start[acronym]!) | 32;
  for (let t = first; t < last; t++) {
    if (!isCore(tokens.flags[t]!) || (text.charCodeAt(tokens.start[t]!) | 32) !== letter) continue;
    const w = view.word[acronym]!;
    view.words.expansionFirst[w] = t;
    view.words.expansionLast[w] = last;
    return;
  }
}
