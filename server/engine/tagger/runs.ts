import { Flag } from "../text/tokens";
import { isCore } from "./islands";
import type { View } from "./view";
import { Small } from "./words";

/** Runs are capitalised words with nothing but hyphens and particles between them; chains also take in connecting words. */
export function markRuns(view: View): void {
  const { tokens } = view.reading;
  const { islands } = view;
  for (let i = 0; i < islands.count; i++) {
    const end = islands.end[i]!;
    let chainFirst = -1;
    let chainEnd = -1;
    let t = islands.first[i]!;
    while (t < end) {
      if (!isCore(tokens.flags[t]!)) {
        t++;
        continue;
      }
      const first = t;
      let last = t;
      for (let u = t + 1; u < end && u - last <= 3; u++) {
        const flags = tokens.flags[u]!;
        if (flags & Flag.SentenceStart) break;
        if (isCore(flags)) last = u;
        else if (flags & Flag.Clitic ? isPossessive(view, u) : !isRunJoint(view, u)) break;
      }
      for (let u = first; u <= last; u++) {
        view.runFirst[u] = first;
        view.runEnd[u] = last + 1;
      }
      if (chainFirst >= 0 && !chainJoins(view, chainEnd, first)) {
        closeChain(view, chainFirst, chainEnd);
        chainFirst = -1;
      }
      if (chainFirst < 0) chainFirst = first;
      chainEnd = last + 1;
      t = last + 1;
    }
    if (chainFirst >= 0) closeChain(view, chainFirst, chainEnd);
    for (let u = islands.first[i]!; u < end; u++) {
      if (view.runFirst[u]! < 0) {
        view.runFirst[u] = u;
        view.runEnd[u] = u + 1;
      }
      if (view.chainFirst[u]! < 0) {
        view.chainFirst[u] = view.runFirst[u]!;
        view.chainEnd[u] = view.runEnd[u]!;
      }
    }
  }
}

function closeChain(view: View, first: number, end: number): void {
  for (let t = first; t < end; t++) {
    view.chainFirst[t] = first;
    view.chainEnd[t] = end;
  }
}

function isPossessive(view: View, t: number): boolean {
  return (
    (view.reading.tokens.flags[t]! & Flag.Capital) === 0 &&
    view.reading.text.charCodeAt(view.reading.tokens.end[t]! - 1) === 115
  );
}

/** A hyphen, an ampersand or a particle: what may stand inside a run. */
export function isRunJoint(view: View, t: number): boolean {
  const { tokens, text } = view.reading;
  if (tokens.flags[t]! & Flag.Word) return (view.small[t]! & Small.Particle) !== 0;
  const unit = text.charCodeAt(tokens.start[t]!);
  return tokens.end[t]! - tokens.start[t]! === 1 && (unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 38);
}

function chainJoins(view: View, from: number, to: number): boolean {
  const { tokens } = view.reading;
  for (let t = from; t <= to; t++) {
    const flags = tokens.flags[t]!;
    if (flags & Flag.SentenceStart || (t < to && !(flags & Flag.Word))) return false;
  }
  return to > from;
}
