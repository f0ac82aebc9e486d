#!/usr/bin/env node
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { CAST_FILE, uriOfCast } from "./cast-files";
import { positionsOf } from "./convert";
import { type Cast, type Corpus, EMPTY_CAST, parseCast } from "./engine/index";
import { disk } from "./files/disk";
import { filterOf } from "./files/filter";
import { keyOf, pathBelow, uriOfPath } from "./files/uri";
import { openCache, readEmptyCorpus } from "./knowledge";
import { type Entry, formatOf, library } from "./library";
import { castTable } from "./report/cast-table";
import { indexObject } from "./report/index-object";
import { defaults } from "./settings";

const HELP = `Usage: dramatis index <folder> [--format table|json]

Reads the .txt and .md files of a folder and prints their cast: the people, organizations, peoples and places
that they name, under which names and how often. What you have decided of them in the folder's cast.yaml counts.

  --format table   for a person to read; the default on a terminal
  --format json    for a program: every mention with its offsets; the default elsewhere
  --cache folder   keeps there what was found, so that the next time only what changed is read
  --help           prints this
  --version        prints the version

It ends with 0 when the folder was read, with 1 when it could not be read, with 2 when it was called wrongly.`;

/** What is wrong, in a sentence for the one who called, and the code to end with. */
class Complaint extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2,
  ) {
    super(message);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Complaint ? error.code : 1;
});

// A reader of the output, such as `head`, may have enough before the end.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(argv);
  if (values.help) return print(HELP);
  if (values.version) return print(version);
  const [command, folder, ...more] = positionals;
  if (command === undefined) throw new Complaint(HELP, 2);
  if (command !== "index") throw new Complaint(`There is no command “${command}”. Try: dramatis --help`, 2);
  if (folder === undefined) throw new Complaint("Say which folder to read: dramatis index <folder>", 2);
  if (more.length > 0) throw new Complaint(`One folder at a time: “${more.join(" ")}” is too much.`, 2);
  const format = values.format ?? (process.stdout.isTTY ? "table" : "json");
  if (format !== "table" && format !== "json") {
    throw new Complaint(`There is no format “${format}”: it is table or json.`, 2);
  }
  const root = uriOfPath(resolve(folder), process.platform === "win32");
  const corpus = await read(root, folder, values.cache);
  if (format === "table") return print(castTable(corpus, process.stdout.columns ?? 120).trimEnd());
  print(JSON.stringify(indexObject(corpus, (uri) => pathBelow(root, uri) ?? uri)));
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        cache: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Complaint(`${sentence}. Try: dramatis --help`, 2);
  }
}

/** The corpus of a folder. Files that cannot be read are told of and left out. */
async function read(root: string, folder: string, cacheFolder: string | undefined): Promise<Corpus> {
  if (!(await disk.isFolder(root))) throw new Complaint(`There is no folder ${folder}.`, 1);
  const uris: string[] = [];
  for await (const { uri, reason } of disk.list(root, filterOf(defaults.files))) {
    if (reason === undefined) uris.push(uri);
    else complain(root, uri, reason);
  }
  const cast = await readCast(root);
  const cache = cacheFolder === undefined ? undefined : await openCache(cacheFolder, __filename);
  await cache?.load();
  const books = library(readEmptyCorpus(__dirname), (message) => process.stderr.write(`${message}\n`), cache);
  books.setCasts(() => cast);
  let batch: Entry[] = [];
  for (const [at, uri] of uris.entries()) {
    showProgress(`Reading ${at + 1} of ${uris.length} documents`);
    const content = await disk.read(uri);
    if (content && "reason" in content) complain(root, uri, content.reason);
    else if (content) batch.push({ key: keyOf(uri), uri, format: formatOf(uri), content });
    if (batch.length < BATCH && at + 1 < uris.length) continue;
    books.apply(batch);
    batch = [];
  }
  showProgress("");
  await cache?.save(books.found());
  const { corpus } = books;
  if (corpus.documents.length === 0) process.stderr.write(`There are no .txt or .md files to read in ${folder}.\n`);
  return corpus;
}

/** What the reader has decided for the folder. Mistakes are told of, and the rest counts. */
async function readCast(root: string): Promise<Cast> {
  const content = await disk.read(uriOfCast({ uri: root }));
  if (!content) return EMPTY_CAST;
  if ("reason" in content) {
    process.stderr.write(`${CAST_FILE} is left out. ${content.reason}\n`);
    return EMPTY_CAST;
  }
  const { cast, problems } = parseCast(content.text);
  const positions = positionsOf(content.text);
  for (const { span, message } of problems) {
    const { line, character } = positions.position(span.start);
    process.stderr.write(`${CAST_FILE}:${line + 1}:${character + 1}: ${message}\n`);
  }
  if (!cast) process.stderr.write(`${CAST_FILE} is left out.\n`);
  return cast ?? EMPTY_CAST;
}

/** Documents that are taken in together: few enough for the progress to move. */
const BATCH = 16;

function complain(root: string, uri: string, reason: string): void {
  showProgress("");
  process.stderr.write(`${pathBelow(root, uri) ?? uri} is left out. ${reason}\n`);
}

/** One line that is written over, on a terminal only. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
