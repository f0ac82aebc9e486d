/**
 * Measures the engine and writes the figures into docs/performance.md. Everything is measured in one run on texts made up here,
 * beside peers on the same texts: on a busy machine trust the ratios and not the times. `--quick` measures each thing once.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../server/data/read";
import { HOSTILE } from "../support/hostile";
import { makeArticle, makeCorpus } from "./corpus";
import { index, load, sizesOf } from "./engine";
import { cost, costOfShort, median, repeated } from "./measure";
import { loadPeer } from "./peers";
import { type Figures, report, withFigures } from "./report";

const RUNS = process.argv.includes("--quick") ? 1 : 5;
const root = packageRoot(__dirname);

if (process.argv.includes("--load")) console.log(load(__dirname).milliseconds);
else void main();

async function main(): Promise<void> {
  const path = join(root, "docs", "performance.md");
  const figures: Figures = {
    node: process.version,
    runs: RUNS,
    speed: await measureSpeed(),
    article: measureArticle(),
    load: measureLoad(),
    sizes: sizesOf(__dirname),
    scale: measureScale(),
    hostile: measureHostile(),
    lengths: measureLengths(),
  };
  const tables = report(figures);
  console.log(tables);
  writeFileSync(path, withFigures(readFileSync(path, "utf8"), tables));
}

/** The whole path beside the peers, each on the same documents: run by run in turn, so that a busy moment meets all alike. */
async function measureSpeed(): Promise<Figures["speed"]> {
  const { empty } = load(__dirname);
  const made = makeCorpus(90);
  const rows: Figures["speed"][number][] = [];
  for (const [language, peer, count] of [
    ["English", "compromise", 30],
    ["French", "fr-compromise", 15],
  ] as const) {
    const documents = made.filter((d) => d.language === language).slice(0, count);
    const find = await loadPeer(peer);
    say(`the whole path beside ${peer}`);
    index(empty, made);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      ours.push(costOfShort(() => index(empty, documents), 300));
      theirs.push(cost(() => documents.map((d) => find(d.text))));
    }
    const bytes = documents.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0);
    rows.push({ language, peer, documents: count, bytes, ours: median(ours), theirs: median(theirs) });
  }
  return rows;
}

function measureArticle(): Figures["article"] {
  say("one article");
  const { empty } = load(__dirname);
  const text = makeArticle(8000);
  const read = () => index(empty, [{ uri: "made:/article.txt", text, format: "plain" }]);
  costOfShort(read, 1500);
  return { length: text.length, milliseconds: median(repeated(RUNS * 5, () => costOfShort(read, 60))) };
}

/** In a process of its own each time, since a program that runs already has its code warm. */
function measureLoad(): number {
  say("loading");
  return median(
    repeated(RUNS * 2 + 1, () =>
      Number(spawnSync(process.execPath, [__filename, "--load"], { encoding: "utf8" }).stdout),
    ),
  );
}

/** Corpora of growing size, each taken in from nothing. */
function measureScale(): Figures["scale"] {
  const { empty } = load(__dirname);
  return [100, 1000, 10_000].map((count) => {
    say(`${count} documents`);
    const documents = makeCorpus(count);
    const bytes = documents.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0);
    const runs = count > 1000 ? 1 : RUNS;
    return { count, bytes, milliseconds: median(repeated(runs, () => cost(() => index(empty, documents)))) };
  });
}

function measureHostile(): Figures["hostile"] {
  const { empty } = load(__dirname);
  return HOSTILE.map(({ name, format, text }) => {
    say(name);
    const [small, large] = [text(10_000), text(40_000)];
    const read = (source: string) => () => index(empty, [{ uri: "made:/hostile", text: source, format }]);
    costOfShort(read(large), 300);
    const pairs = repeated(RUNS, () => [costOfShort(read(small), 40), costOfShort(read(large), 40)] as const);
    return {
      name,
      small: median(pairs.map(([a]) => a)),
      large: median(pairs.map(([, b]) => b)),
      ratio: median(pairs.map(([a, b]) => b / a)),
    };
  });
}

/** One document of ordinary text, longer and longer. */
function measureLengths(): Figures["lengths"] {
  const { empty } = load(__dirname);
  const source = makeCorpus(60)
    .map((d) => d.text)
    .join("\n\n");
  return (["plain", "markdown"] as const).flatMap((format) =>
    [100_000, 1_000_000, 10_000_000].map((length) => {
      say(`a document of ${length} characters, ${format}`);
      const text = source.repeat(Math.ceil(length / source.length)).slice(0, length);
      const runs = length > 1_000_000 ? 1 : RUNS;
      const read = () => cost(() => index(empty, [{ uri: "made:/long", text, format }]));
      return { format, length, milliseconds: median(repeated(runs, read)) };
    }),
  );
}

function say(what: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[KMeasuring ${what}` : `Measuring ${what}\n`);
}
