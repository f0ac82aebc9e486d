/**
 * Scores recognition and linking against texts marked by hand.
 *
 *   score [--system=dramatis|names|tagger|compromise|fr-compromise] [--without=recogniser,…] [--weights=file] [--candidates]
 *         [--documents] [--errors] [--ablation] [folder or .iob2 file …] [gold folder=text folder …]
 *
 * Without arguments: all sets in ../shared that it finds. For the gold of this format see `documents.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLexicon, createTagger, RECOGNISERS } from "../../server/engine/index";
import { countDocument, emptyDetection, figures } from "./detection";
import { type GoldSet, readSets } from "./documents";
import { lineOf, linkingLines, percent, scoreSet, sumOf } from "./report";
import { bareTagger, peer, recognition, type System, wholePath } from "./systems";

const SHARED = "../shared";
const flags = new Map(
  process.argv
    .slice(2)
    .filter((a) => a.startsWith("--"))
    .map((a): [string, string] => [a.slice(2).split("=")[0]!, a.split("=").slice(1).join("=")]),
);
const paths = process.argv.slice(2).filter((a) => !a.startsWith("--"));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

async function main(): Promise<number> {
  const sets = paths.length > 0 ? paths.flatMap(setsAt) : sharedSets();
  if (sets.length === 0) {
    console.log(`Nothing to score: ${SHARED} is absent. Name folders with gold: score <folder with docs and gold> …`);
    return 0;
  }
  if (flags.has("ablation")) await printAblation(sets);
  else await printScores(sets, await systemOf(flags.get("system") ?? "dramatis"));
  return 0;
}

async function printScores(sets: readonly GoldSet[], system: System): Promise<void> {
  for (const set of sets) {
    const found = await system(set.documents);
    const detection = await scoreSet(() => found, set, flags.has("candidates"));
    console.log(lineOf(set.name, detection));
    if (flags.has("documents")) {
      set.documents.forEach((document, i) => {
        const one = emptyDetection(set.kinds);
        countDocument(
          one,
          document,
          found[i]!.filter((m) => flags.has("candidates") || m.status !== "candidate"),
        );
        console.log(lineOf(`  ${document.name}`, one));
      });
    }
    if (set.linked && detection.pairs.some((pair) => pair.found?.entity))
      console.log(linkingLines(detection).join("\n"));
    if (flags.has("errors")) for (const error of detection.errors) console.log(`    ${error}`);
  }
}

/** How the strict F1 over each group of sets changes when one recogniser is taken away. */
async function printAblation(sets: readonly GoldSet[]): Promise<void> {
  const { lexicon, tagger } = knowledge();
  const run = async (without: readonly string[]) => {
    const system = recognition(lexicon, tagger, new Set(without));
    const all = [];
    for (const set of sets) all.push(await scoreSet(system, set, false));
    return all;
  };
  const whole = await run([]);
  const f1 = (index: number, of: typeof whole) => figures(of[index]!.strict).f1;
  console.log(`| without | ${sets.map((set) => set.name).join(" | ")} | all |`);
  console.log(`| --- |${" ---: |".repeat(sets.length + 1)}`);
  const row = (name: string, of: typeof whole) =>
    console.log(
      `| ${name} | ${sets.map((_, i) => percent(f1(i, of)).trim()).join(" | ")} | ${percent(figures(sumOf(of).strict).f1).trim()} |`,
    );
  row("nothing", whole);
  for (const name of [...Object.keys(RECOGNISERS), "consistency", "kinds"]) row(name, await run([name]));
}

async function systemOf(name: string): Promise<System> {
  if (name === "compromise" || name === "fr-compromise") return peer(name);
  const { lexicon, tagger } = knowledge();
  const without = new Set((flags.get("without") ?? "").split(",").filter((part) => part !== ""));
  if (name === "tagger") return bareTagger(lexicon, tagger);
  if (name === "names" || without.size > 0) return recognition(lexicon, tagger, without);
  if (name === "dramatis") return wholePath(lexicon, tagger);
  throw new Error(`no system ${name}`);
}

function knowledge() {
  const data = join("dist", "data");
  return {
    lexicon: createLexicon(readFileSync(join(data, "gazetteer.bin"))),
    tagger: createTagger(readFileSync(flags.get("weights") ?? join(data, "tagger.bin"))),
  };
}

function setsAt(path: string): GoldSet[] {
  const [gold = path, texts] = path.split("=");
  return readSets(gold, texts);
}

function sharedSets(): GoldSet[] {
  const at = (...parts: string[]) => join(SHARED, ...parts);
  return [
    ...(existsSync(at("gold")) ? readSets(at("gold"), at("seeds")) : []),
    ...(existsSync(at("passages")) ? readSets(at("passages")) : []),
    ...(existsSync(at("ner", "dev")) ? readSets(at("ner", "dev")) : []),
  ];
}
