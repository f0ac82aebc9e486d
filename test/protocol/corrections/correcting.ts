import assert from "node:assert/strict";
import { corrected } from "../../../server/corrections/correct";
import type { Subject } from "../../../server/corrections/subject";
import type { Kind } from "../../../server/engine";
import type { Correction } from "../../../server/protocol";
import { inOneLine } from "../../../server/summary";

/** What the corpus knows of each entity, by its id: its kind and its names, the first of them shown. */
export type Known = Readonly<Record<string, readonly [kind: Kind, ...names: string[]]>>;

const NOBODY: Known = {};

/** Asserts that a correction makes the one text of a cast file the other, and that made twice it changes no more. */
export function corrects(
  before: string | undefined,
  correction: Correction,
  after: string,
  known: Known = NOBODY,
): void {
  const made = corrected(before, correction, subjectsOf(known));
  assert.ok("text" in made, "refusal" in made ? made.refusal : "");
  assert.equal(made.text, after);
  refuses(after, correction, /^The cast says so already\.$/, known);
}

/** Asserts that a correction is refused with such a sentence. */
export function refuses(before: string | undefined, correction: Correction, why: RegExp, known: Known = NOBODY): void {
  const made = corrected(before, correction, subjectsOf(known));
  assert.ok("refusal" in made, "text" in made ? made.text : "");
  assert.match(made.refusal, why);
}

export function subjectsOf(known: Known): (id: string) => Subject | undefined {
  return (id) => {
    const [kind, name, ...others] = (Object.hasOwn(known, id) && known[id]) || [];
    return kind && name !== undefined
      ? { kind, name: inOneLine(name), names: [name, ...others].map(inOneLine) }
      : undefined;
  };
}
