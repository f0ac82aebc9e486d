/**
 * Trains the tagger and writes its weights; the same inputs give the same bytes.
 *
 *   train [--data=../shared] [--out=server/data/tagger/weights.bin] [--leave-out=folder,…] [--no-calibration]
 *
 * The data are a folder with `passages/` and `ner/train/`. Folders of passages that are left out teach nothing, so that a score over
 * them tells what the tagger makes of texts it has not seen.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLexicon, type Lexicon } from "../../engine/lexicon";
import { createTagger } from "../../engine/tagger";
import { encodeWeights, type Weights } from "../../engine/tagger/weights";
import { calibrate, type Trial, trialsOf } from "./calibrate";
import { readMarked } from "./read-marked";
import { LEARNERS, trainWeights } from "./recipe";
import type { Sample } from "./sample";
import { readPassages, readSets } from "./sources";

/** Passages are parted so for the calibration: each part is tried by a tagger trained on the others. */
const PARTS = 3;
/** Enough to tell how sure the shipped weights may be, in half the time. */
const TRIAL_LEARNERS = 2;

main();

function main(): void {
  const option = (name: string, otherwise: string) =>
    process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
  const data = option("data", join("..", "shared"));
  const leftOut = new Set(
    option("leave-out", "")
      .split(",")
      .map((folder) => `passages/${folder}`),
  );
  const lexicon = createLexicon(readFileSync(join("dist", "data", "gazetteer.bin")));
  const sets = readSets(join(data, "ner", "train"));
  const own = readMarked("passages/own", join("server", "data", "tagger", "passages"));
  const passages = [...readPassages(join(data, "passages")), ...own].filter((sample) => !leftOut.has(sample.source));
  const calibration = process.argv.includes("--no-calibration") ? [] : calibrationOf(passages, sets, lexicon);
  const file = encodeWeights(trainWeights(passages, sets, lexicon, calibration, LEARNERS, console.log));
  writeFileSync(option("out", join("server", "data", "tagger", "weights.bin")), file);
  console.log(`${file.length} bytes`);
}

function calibrationOf(passages: readonly Sample[], sets: readonly Sample[], lexicon: Lexicon): Weights["calibration"] {
  const folders = [...new Set(passages.map((sample) => sample.source))];
  const trials: Trial[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isTried = (sample: Sample) => folders.indexOf(sample.source) % PARTS === part;
    const weights = trainWeights(
      passages.filter((sample) => !isTried(sample)),
      sets,
      lexicon,
      [],
      TRIAL_LEARNERS,
      console.log,
    );
    trials.push(...trialsOf(createTagger(encodeWeights(weights)), passages.filter(isTried), lexicon));
  }
  const right = trials.filter((trial) => trial.right).length;
  const gold = passages.flatMap((sample) => sample.marks).filter((mark) => mark.kind !== "other").length;
  console.log(`left out: ${trials.length} names found, ${right} right, of ${gold}`);
  const curve = calibrate(trials);
  for (const [believed, right] of curve) console.log(`believed ${believed.toFixed(3)}, right ${right.toFixed(3)}`);
  return curve;
}
