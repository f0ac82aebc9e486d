import { wordsOf } from "../../engine/lexicon/list";
import { GIVEN_NAMES } from "../../engine/lexicon/lists/given-names";
import { SURNAMES } from "../../engine/lexicon/lists/surnames";
import { LABELS } from "../../engine/tagger/scheme";
import type { Weights } from "../../engine/tagger/weights";
import type { PhraseLookup } from "../../engine/tagger/word-types";
import { poolsOf, renamed } from "./augment";
import { examplesOf } from "./examples";
import { underGuidelines } from "./guidelines";
import { type LearningPlan, learnTogether } from "./learn";
import { pack, settle } from "./pack";
import { randomFrom, type Sample } from "./sample";

const PLAN: LearningPlan = {
  seed: 1,
  epochs: 6,
  averageFrom: 3,
  rate: 0.08,
  dropout: 0.2,
  leastCount: 2,
  decay: 0.001,
};
/** How many learners the shipped weights are the mean of. */
export const LEARNERS = 4;
/** As many as fit 1.5 MB. */
const FEATURES = 155_000;
/** How far a weight follows what the passages alone teach: 1 fits them best, less does better on other people's guidelines. */
const HOME_SHARE = 0.7;
/** Taken off "no name", because the sets hold more unmarked names than ours do. */
const EAGERNESS = 0.2;
/** How much a document of a source counts; 1 if it is not named. */
const SOURCE_WEIGHTS: Readonly<Record<string, number>> = { europeana: 0.4, newseye: 0.6, litbank: 0.7, wnut17: 0.7 };
const PASSAGE_WEIGHT = 2;
const COPY_WEIGHT = 0.7;
/** Copies of each French passage with other names; English ones gain nothing from it. */
const COPIES = 2;

/** Trains weights on passages and sets; deterministic in its arguments. */
export function trainWeights(
  passages: readonly Sample[],
  sets: readonly Sample[],
  lexicon: PhraseLookup,
  calibration: Weights["calibration"],
  learners: number,
  log: (line: string) => void,
): Weights {
  const pools = poolsOf([...passages, ...sets], wordsOf(`${GIVEN_NAMES}\n${SURNAMES}`));
  const random = randomFrom(PLAN.seed);
  const french = passages.filter((sample) => sample.source.includes("french"));
  const copies: Sample[] = [];
  for (let copy = 0; copy < COPIES; copy++) copies.push(...french.map((sample) => renamed(sample, pools, random)));
  const weights = new Map<Sample, number>();
  for (const sample of passages) weights.set(sample, PASSAGE_WEIGHT);
  for (const sample of copies) weights.set(sample, COPY_WEIGHT);
  const home = new Set(weights.keys());
  const others = sets.map((sample) => underGuidelines(sample, lexicon));
  const examples = examplesOf(
    [...others, ...passages, ...copies],
    lexicon,
    (sample) => weights.get(sample) ?? SOURCE_WEIGHTS[sample.source] ?? 1,
    (sample) => home.has(sample),
  );
  log(`${examples.tokens.length - 1} tokens in ${examples.weight.length} islands`);
  const learnt = settle(learnTogether(examples, PLAN, learners, log), HOME_SHARE);
  const transitions = learnt.transitions.slice();
  for (let from = 0; from < LABELS; from++) transitions[from * LABELS]! -= EAGERNESS;
  return pack({ ...learnt, transitions }, FEATURES, calibration);
}
