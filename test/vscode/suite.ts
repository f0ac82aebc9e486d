// What VS Code runs in its extension host: every test file of this door, named here.
import { appendFileSync } from "node:fs";
import { format } from "node:util";
import * as mocha from "mocha";
import TallyReporter from "../workbench/tally.mjs";

// The typings describe the constructor as the whole module; the package exports it by name.
const { Mocha, reporters } = mocha as unknown as { Mocha: typeof import("mocha"); reporters: typeof mocha.reporters };

/** Runs the tests. Rejects when one fails, for that is how VS Code learns of it. */
export async function run(): Promise<void> {
  reporters.Base.consoleLog = print;
  const grep = process.env["DRAMATIS_GREP"];
  const suite = new Mocha({
    color: Boolean(process.env["DRAMATIS_COLOR"]),
    timeout: 60_000,
    // The windows of a busy machine lose an event now and then; what is broken fails twice.
    retries: 1,
    reporter: TallyReporter,
    forbidOnly: true,
    forbidPending: true,
    ...(grep ? { grep } : {}),
  });
  suite.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", suite);
  await import("./activation.test");
  await import("./reading.test");
  await import("./outline.test");
  await import("./cross-references.test");
  await import("./review.test");
  await import("./commands.test");
  await import("./corrections.test");
  await import("./dossier.test");
  await import("./hints.test");
  await import("./writing.test");
  await import("./preview.test");
  await import("./first-run.test");
  const failures = await new Promise<number>((resolve) => suite.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** On a desktop the console is what the runner shows; a served VS Code has its runner read a file. */
function print(...parts: unknown[]): void {
  const line = format(...parts);
  const file = process.env["DRAMATIS_TEST_OUTPUT"];
  if (file) appendFileSync(file, `${line}\n`);
  else console.log(line);
}
