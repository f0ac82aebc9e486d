import { KINDS } from "../../engine/kind";
import { Known } from "../../engine/lexicon/known";
import { emitPlace } from "../../engine/tagger/place";
import { labelOf, Part } from "../../engine/tagger/scheme";
import { createSink, emit, HOME } from "../../engine/tagger/sink";
import { type View, viewOf } from "../../engine/tagger/view";
import { createVoices, gatherVoices } from "../../engine/tagger/voices";
import { createWordTypes, emitWord, type PhraseLookup } from "../../engine/tagger/word-types";
import { read } from "../../engine/text/reading";
import type { Sample } from "./sample";

/** Islands as the learner sees them: flat columns. */
export interface Examples {
  /** First token of each island, with a sentinel. */
  readonly islands: Int32Array;
  /** How much each island counts. */
  readonly weight: Float32Array;
  /** First feature of each token, with a sentinel. */
  readonly tokens: Int32Array;
  readonly features: Int32Array;
  /** The labels that each token may have, as bits. */
  readonly allowed: Int32Array;
  /** How many marks could be kept, of how many. */
  readonly kept: number;
  readonly marks: number;
}

const ANY = -1;
const NONE = 1;
const PEOPLE_OR_NONE = [NONE, ...Object.values(Part).map((part) => 1 << labelOf(KINDS.indexOf("people"), part))].reduce(
  (mask, bit) => mask | bit,
);

/**
 * Turns documents into islands with features. `weightOf` tells how much a document counts. The features of a document that
 * `isHome` are there twice, once as everyone's and once as its own, so that what holds at home alone is learnt apart.
 */
export function examplesOf(
  samples: readonly Sample[],
  lexicon: PhraseLookup,
  weightOf: (sample: Sample) => number,
  isHome: (sample: Sample) => boolean,
): Examples {
  const sink = createSink();
  const voices = createVoices();
  let types = createWordTypes();
  const islands: number[] = [];
  const weight: number[] = [];
  const tokens: number[] = [];
  const allowed: number[] = [];
  let features: Int32Array = new Int32Array(1 << 20);
  let featureCount = 0;
  let kept = 0;
  let marks = 0;
  for (const sample of samples) {
    if (types.count > 50_000) types = createWordTypes();
    const view = viewOf(read(sample.text, sample.format), lexicon, types);
    const labels = labelsOf(sample, view, types.known);
    kept += labels.kept;
    marks += sample.marks.length;
    for (let i = 0; i < view.islands.count; i++) {
      islands.push(tokens.length);
      weight.push(weightOf(sample));
      for (let t = view.islands.first[i]!; t < view.islands.end[i]!; t++) {
        sink.count = 0;
        emitPlace(view, t, sink);
        gatherVoices(view, t, voices);
        for (let v = 0; v < voices.count; v++) emitWord(types, voices.slots[v]!, voices.roles[v]!, sink);
        const own = sink.count;
        if (isHome(sample)) for (let k = 0; k < own; k++) emit(sink, HOME, sink.ids[k]!);
        if (featureCount + sink.count > features.length) {
          const wider = new Int32Array(features.length * 2);
          wider.set(features);
          features = wider;
        }
        tokens.push(featureCount);
        features.set(sink.ids.subarray(0, sink.count), featureCount);
        featureCount += sink.count;
        allowed.push(labels.allowed[t]!);
      }
    }
  }
  islands.push(tokens.length);
  tokens.push(featureCount);
  return {
    islands: Int32Array.from(islands),
    weight: Float32Array.from(weight),
    tokens: Int32Array.from(tokens),
    features: features.subarray(0, featureCount),
    allowed: Int32Array.from(allowed),
    kept,
    marks,
  };
}

/**
 * The labels each token may have. What a set does not mark is unknown, not absent; the same goes for names that our tokens
 * or islands cut otherwise.
 */
function labelsOf(sample: Sample, view: View, known: Int32Array): { allowed: Int32Array; kept: number } {
  const { tokens } = view.reading;
  const allowed = new Int32Array(view.count).fill(NONE);
  if (!sample.marksPeoples) {
    for (let t = 0; t < view.count; t++) if (known[view.type[t]!]! & Known.People) allowed[t] = PEOPLE_OR_NONE;
  }
  const island = new Int32Array(view.count).fill(-1);
  for (let i = 0; i < view.islands.count; i++) island.fill(i, view.islands.first[i], view.islands.end[i]);
  let kept = 0;
  let t = 0;
  for (const mark of sample.marks) {
    while (t < view.count && tokens.end[t]! <= mark.start) t++;
    let end = t;
    while (end < view.count && tokens.start[end]! < mark.end) end++;
    if (end === t) continue;
    if (mark.kind === "other") continue;
    const exact = tokens.start[t] === mark.start && tokens.end[end - 1] === mark.end;
    if (!exact || island[t]! < 0 || island[t] !== island[end - 1]) {
      allowed.fill(ANY, t, end);
      continue;
    }
    kept++;
    const kind = KINDS.indexOf(mark.kind);
    if (end === t + 1) allowed[t] = 1 << labelOf(kind, Part.Only);
    else {
      allowed.fill(1 << labelOf(kind, Part.Inner), t, end);
      allowed[t] = 1 << labelOf(kind, Part.First);
      allowed[end - 1] = 1 << labelOf(kind, Part.Last);
    }
  }
  return { allowed, kept };
}
