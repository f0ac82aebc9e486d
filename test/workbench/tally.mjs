// A mocha reporter: what `spec` prints, and the counts as JSON in the file that DRAMATIS_TALLY names.
import { writeFileSync } from "node:fs";
import { reporters } from "mocha";

/** @typedef {{ passed: number, failed: number, pending: number }} Tally */

export default class TallyReporter extends reporters.Spec {
  /**
   * @param {import("mocha").Runner} runner
   * @param {import("mocha").MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      const path = process.env.DRAMATIS_TALLY;
      if (path) writeFileSync(path, JSON.stringify({ passed: passes, failed: failures, pending }));
    });
  }
}
