#!/usr/bin/env node
import { Console } from "node:console";
import { Transform } from "node:stream";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../package.json";
import { disk } from "./files/disk";
import { framing } from "./framing";
import { openCache, readEmptyCorpus } from "./knowledge";
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
  serve(argv.includes("--stdio") ? overStdio() : createConnection(ProposedFeatures.all), {
    files: disk,
    cache: (folder) => openCache(folder, __filename),
    async empty() {
      // The answer to `initialize` goes out first: reading the data takes a moment.
      await turn();
      return readEmptyCorpus(__dirname);
    },
  });
}

/** A connection over standard input and output that outlives bytes that are no message. */
function overStdio(): Connection {
  // What a library prints must not come between the messages.
  globalThis.console = new Console(process.stderr, process.stderr);
  const { push } = framing();
  const messages = new Transform({
    transform(bytes: Uint8Array, _encoding, done) {
      for (const message of push(bytes)) this.push(message);
      done();
    },
  });
  return createConnection(ProposedFeatures.all, process.stdin.pipe(messages), process.stdout);
}
