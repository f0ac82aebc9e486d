import { type ParsedCast, parseCast } from "../engine/index";
import type { Correction } from "../protocol";
import { act } from "./act";
import { decidedIn, type Refusal, refuse } from "./decided";
import type { Subject } from "./subject";
import { written } from "./write";
import { inOrder, type Splice, spliced } from "./yaml/splice";
import { commentsIn, Unwritable } from "./yaml/yaml-text";

/** A cast file after a correction, and the changes that lead to it, in the order of the text: as few and small as can be. */
export interface Corrected {
  readonly text: string;
  readonly splices: readonly Splice[];
}

/**
 * Writes a decision of the reader into the text of a cast file; without a text, into a new file. All that the text says else
 * stays as it is written, comments and mistakes included. Refuses what the file says already, what would contradict it, and
 * to touch a file that cannot be read. `subjectOf` tells of the entities that the correction names.
 */
export function corrected(
  text: string | undefined,
  correction: Correction,
  subjectOf: (entity: string) => Subject | undefined,
): Corrected | Refusal {
  const old = text ?? "";
  const before = parseCast(old);
  if (!before.cast) return refuse(mistakeIn(old, before));
  const decided = decidedIn(before);
  const after = act(decided, correction, subjectOf);
  if ("refusal" in after) return after;
  if (isSame(contentOf(after), contentOf(decided))) return refuse("The cast says so already.");
  try {
    const splices = inOrder(written(old, before, after));
    const made = spliced(old, splices);
    const now = parseCast(made);
    const problem = newProblem(mistakes(old, before), mistakes(made, now));
    if (problem !== undefined) return refuse(`That would contradict the cast. ${problem}`);
    if (!isSame(contentOf(decidedIn(now)), contentOf(after)) || !keepsComments(old, made)) throw new Unwritable();
    return { text: made, splices };
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return refuse("cast.yaml is written in a way that this cannot be added to; change it by hand.");
  }
}

function mistakeIn(text: string, { problems: [problem] }: ParsedCast): string {
  if (!problem || problem.code === "too-large") return problem?.message ?? "cast.yaml cannot be read.";
  const line = text.slice(0, problem.span.start).split(/\r\n|\n|\r/).length;
  return `cast.yaml has a mistake in line ${line}; mend it first.`;
}

/** What is wrong in a cast: in words, and by what it is about. */
type Mistakes = ReadonlyMap<string, string>;

function mistakes(text: string, { problems }: ParsedCast): Mistakes {
  return new Map(problems.map(({ span, code, message }) => [`${code} ${text.slice(span.start, span.end)}`, message]));
}

/** What is wrong now and was not before. */
function newProblem(before: Mistakes, now: Mistakes): string | undefined {
  const known = new Set(before.values());
  return [...now].find(([what, message]) => !before.has(what) && !known.has(message))?.[1];
}

/** All that is decided, whatever its order and places. */
function contentOf({ entries, notNames, apart }: ReturnType<typeof decidedIn>): unknown {
  const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return [
    sorted(entries.map(({ kind, name, aliases, at, note }) => [kind, name, sorted(aliases), at, note])),
    sorted([...new Set(notNames)]),
    sorted(apart.map(({ names }) => names)),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keepsComments(old: string, made: string): boolean {
  const kept = commentsIn(made).map(({ source }) => source);
  return commentsIn(old).every(({ source }) => {
    const at = kept.findIndex((comment) => comment.endsWith(source));
    return at >= 0 && kept.splice(at, 1).length > 0;
  });
}
