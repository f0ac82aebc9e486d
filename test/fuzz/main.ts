/**
 * `npm run fuzz`: tries every fuzzer, each with its full number of draws, and prints a seed with which to try the same again.
 * `--only=name`, `--seed=number`, `--runs=number`, `--path=…`. Ends with 1 where something did not hold.
 */
import { parseArgs } from "node:util";
import { fuzzers } from "./fuzzers";
import { tried } from "./run";

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      seed: { type: "string" },
      runs: { type: "string" },
      path: { type: "string" },
    },
  });
  const chosen = fuzzers.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) {
    throw new Error(`There is no fuzzer ${values.only}: ${fuzzers.map(({ name }) => name).join(", ")}`);
  }
  const seed = values.seed === undefined ? Date.now() | 0 : wholeNumber("seed", values.seed);
  console.log(`Seed ${seed}`);
  let failed = 0;
  for (const fuzzer of chosen) {
    const runs = values.runs === undefined ? fuzzer.runs : wholeNumber("runs", values.runs);
    const start = performance.now();
    console.log(`\n${fuzzer.name}: ${fuzzer.holds}`);
    const { held, report } = await tried(fuzzer, {
      seed,
      runs,
      ...(values.path === undefined ? {} : { path: values.path }),
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`  ${report ? "✗ broken" : "✓ held"} after ${held.toLocaleString("en")} draws, ${seconds} s`);
    if (!report) continue;
    console.log(report);
    failed++;
  }
  return failed > 0 ? 1 : 0;
}

function wholeNumber(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number)) throw new Error(`--${option} is a whole number, not “${given}”.`);
  return number;
}
