import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Progress } from "./workspace";

/** Shows the client that documents are being read, as the protocol's work-done progress, if it can show it. */
export function progressOn(connection: Connection): Progress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let done = false;
  let shown = -1;
  // Reading does not wait for the client to agree to be told.
  connection.window.createWorkDoneProgress().then(
    (created) => {
      created.begin("Reading documents", 0);
      if (done) created.done();
      else reporter = created;
    },
    () => {},
  );
  return {
    report(read, all) {
      const percentage = all === 0 ? 100 : Math.floor((100 * read) / all);
      if (!reporter || percentage === shown) return;
      shown = percentage;
      reporter.report(percentage, `${read.toLocaleString("en")} of ${all.toLocaleString("en")}`);
    },
    done() {
      done = true;
      reporter?.done();
      reporter = undefined;
    },
  };
}
