import { Known } from "../lexicon";
import { Flag } from "../text/tokens";
import type { Context, Proposal } from "./proposal";
import { has, wordAt } from "./words";

const LONGEST = 5;

/** What stands before a colon in letters, interviews and forms, and is nobody's name. */
const FIELD =
  /^(?:from|to|cc|bcc|date|sent|subject|re|fwd|objet|de|à|le|envoyé|interviewer|interviewee|question|answer|q|a|note|notes|update|source|sources|photo|caption|editor|moderator|host|narrator|chair|contact|tel|email|address|time|place|present|absent|apologies)$/iu;

/** Speaker labels of interviews and plays: `DR. MENSAH:` at the start of a line. A label needs a title, or to come back. */
export function* speakers(context: Context): Iterable<Proposal> {
  const labels = labelsIn(context);
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  for (const { first, last, titled, key } of labels) {
    const again = times.get(key)! > 1;
    if (titled || again)
      yield { first, last, kind: "person", confidence: titled ? 0.9 : 0.8, evidence: "a speaker's label" };
  }
}

interface Label {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
  readonly key: string;
}

function labelsIn(context: Context): Label[] {
  const { sentences, tokens, text } = context.reading;
  const labels: Label[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    let first = sentences[s]!;
    while (first < sentences[s + 1]! && !has(context, first, Flag.Word)) first++;
    let last = first;
    while (
      last < sentences[s + 1]! &&
      last - first < LONGEST &&
      has(context, last, Flag.Word) &&
      has(context, last, Flag.Capital)
    )
      last++;
    if (last === first || wordAt(context, last) !== ":" || last + 1 >= sentences[s + 1]!) continue;
    if (FIELD.test(wordAt(context, first))) continue;
    let titled = false;
    while (first < last - 1 && context.known.word[first]! & Known.Honorific) {
      titled = true;
      first++;
    }
    if (!titled && (context.known.word[first]! & (Known.Common | Known.Calendar)) !== 0) continue;
    labels.push({ first, last, titled, key: text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase() });
  }
  return labels;
}
