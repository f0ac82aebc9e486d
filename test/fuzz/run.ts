import fc from "fast-check";
import type { Fuzzer } from "./fuzzer";

export interface Trial {
  readonly seed: number;
  readonly runs: number;
  /** Leads to one case of a seed, as the report of a failure names it. */
  readonly path?: string;
}

export interface Outcome {
  /** How many draws held. */
  readonly held: number;
  /** What failed in its smallest form, and how to see it again. */
  readonly report?: string;
}

/** Tries a fuzzer with a seed; makes the first failure as small as it can. */
export async function tried(fuzzer: Fuzzer, { seed, runs, path }: Trial): Promise<Outcome> {
  const details = await fc.check(fuzzer.property(), { seed, numRuns: runs, ...(path === undefined ? {} : { path }) });
  const report = fc.defaultReportMessage(details);
  if (report === undefined) return { held: details.numRuns };
  const again = `npm run fuzz -- --only=${fuzzer.name} --seed=${seed} --runs=${runs}`;
  const smallest = details.counterexamplePath;
  const ways = [`Again:    ${again}`, ...(smallest ? [`Smallest: ${again} --path=${smallest}`] : [])];
  const { errorInstance: error } = details;
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { held: Math.max(0, details.numRuns - 1), report: `${report}\n\n${why}\n\n${ways.join("\n")}` };
}
