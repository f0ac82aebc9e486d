import { Flag } from "../text/tokens";
import { SAMPLES } from "./document-words";
import type { View } from "./view";
import { Role } from "./word-types";

/** The words that speak for a token: pairs of a slot in `WordTypes` and a `Role`. */
export interface Voices {
  slots: Int32Array;
  roles: Uint8Array;
  count: number;
}

export function createVoices(): Voices {
  return { slots: new Int32Array(64), roles: new Uint8Array(64), count: 0 };
}

const NOTHING_BEFORE = 0;
const NOTHING_AFTER = 1;

/** Which words speak for token `t`, its own among them. */
export function gatherVoices(view: View, t: number, voices: Voices): void {
  voices.count = 0;
  const { type, words } = view;
  const { flags } = view.reading.tokens;
  say(voices, type[t]!, Role.Self);
  let before = NOTHING_BEFORE;
  let at = t;
  for (let d = 0; d < 3; d++) {
    if (at < 0 || flags[at]! & Flag.SentenceStart) at = -1;
    else at--;
    before = at < 0 ? NOTHING_BEFORE : type[at]!;
    say(voices, before, d === 0 ? Role.Before1 : d === 1 ? Role.Before2 : Role.Before3);
    if (at < 0) break;
  }
  at = t;
  for (let d = 0; d < 3; d++) {
    at = at + 1 < view.count && !(flags[at + 1]! & Flag.SentenceStart) ? at + 1 : -1;
    say(voices, at < 0 ? NOTHING_AFTER : type[at]!, d === 0 ? Role.After1 : d === 1 ? Role.After2 : Role.After3);
    if (at < 0) break;
  }
  const first = view.runFirst[t]!;
  const end = view.runEnd[t]!;
  if (end - first > 1) {
    say(voices, beforeOf(view, first), Role.BeforeRun);
    say(voices, afterOf(view, end - 1), Role.AfterRun);
    if (t !== first) say(voices, type[first]!, Role.RunFirst);
    if (t !== end - 1) say(voices, type[end - 1]!, Role.RunLast);
  }
  const chainFirst = view.chainFirst[t]!;
  const chainEnd = view.chainEnd[t]!;
  if (chainEnd - chainFirst > end - first) {
    if (chainFirst !== t) say(voices, type[chainFirst]!, Role.ChainFirst);
    if (chainEnd - 1 !== t) say(voices, type[chainEnd - 1]!, Role.ChainLast);
  }
  const w = view.word[t]!;
  let last = -1;
  let lastAfter = -1;
  for (let s = 0; s < words.sampled[w]!; s++) {
    const other = words.samples[w * SAMPLES + s]!;
    if (other === t) continue;
    const b = beforeOf(view, other);
    const a = afterOf(view, other);
    if (b !== last && b !== NOTHING_BEFORE) say(voices, b, Role.ElsewhereBefore);
    if (a !== lastAfter && a !== NOTHING_AFTER) say(voices, a, Role.ElsewhereAfter);
    last = b;
    lastAfter = a;
  }
  const longestFirst = words.longestFirst[w]!;
  if (longestFirst >= 0 && words.longestEnd[w]! - longestFirst > end - first) {
    say(voices, type[longestFirst]!, Role.LongestFirst);
    say(voices, type[words.longestEnd[w]! - 1]!, Role.LongestLast);
  }
  if (words.expansionFirst[w]! >= 0) {
    say(voices, type[words.expansionFirst[w]!]!, Role.ExpansionFirst);
    say(voices, type[words.expansionLast[w]!]!, Role.ExpansionLast);
  }
}

/** The word before a token in its sentence. */
function beforeOf(view: View, t: number): number {
  return view.reading.tokens.flags[t]! & Flag.SentenceStart ? NOTHING_BEFORE : view.type[t - 1]!;
}

function afterOf(view: View, t: number): number {
  return t + 1 < view.count && !(view.reading.tokens.flags[t + 1]! & Flag.SentenceStart)
    ? view.type[t + 1]!
    : NOTHING_AFTER;
}

function say(voices: Voices, slot: number, role: number): void {
  voices.slots[voices.count] = slot;
  voices.roles[voices.count++] = role;
}
