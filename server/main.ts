#!/usr/bin/env node
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../package.json";
import { disk } from "./files/disk";
import { readEmptyCorpus } from "./knowledge";
import { serve } from "./server";
import { turn } from "./slices";

const HELP = `Usage: dramatis-language-server --stdio

The language server of Dramatis. An editor starts it and talks to it over
  --stdio       standard input and output
  --node-ipc    the channel to a parent that is a Node process
  --help, --version`;

const argv = process.argv.slice(2);
if (argv.includes("--help")) console.log(HELP);
else if (argv.includes("--version")) console.log(version);
else if (!argv.some((argument) => /^--(stdio|node-ipc|pipe|socket)\b/.test(argument))) {
  console.error(`Say how the editor talks to the server.\n\n${HELP}`);
  process.exitCode = 2;
} else {
  serve(createConnection(ProposedFeatures.all), {
    files: disk,
    async empty() {
      // The answer to `initialize` goes out first: reading the data takes a moment.
      await turn();
      return readEmptyCorpus(__dirname);
    },
  });
}
